import * as v from 'valibot';
import { action } from '../contract/action';
import { AreaCode, Empty, Instant, OpId, Phone } from '../contract/fields';

export const staffRoles = ['officer', 'gridWorker', 'dutyChief', 'commandDesk'] as const;
export const StaffRole = v.picklist(staffRoles);
export type StaffRole = v.InferOutput<typeof StaffRole>;

export const staffRoleName: Record<StaffRole, string> = {
  officer: '民警',
  gridWorker: '网格员',
  dutyChief: '值班长',
  commandDesk: '专班',
};

export const StaffView = v.object({
  id: v.string(),
  role: StaffRole,
  /** 徐警官: what a resident may be told. */
  title: v.string(),
  station: v.string(),
  badgeTail: v.string(),
  /** The end of the current shift, or null when off duty. */
  onDutyUntil: v.nullable(Instant),
});
export type StaffView = v.InferOutput<typeof StaffView>;

export const staffMe = action({
  fn: 'police',
  name: 'staff.me',
  input: Empty,
  output: v.object({
    staff: v.nullable(StaffView),
    /** Subscription templates to ask for when the shift starts; at most 3. */
    templateIds: v.array(v.string()),
  }),
});

/** The code is handed over in person and works once, for 30 minutes: it ties a WeChat identity to a member of staff. */
export const bindStaff = action({
  fn: 'police',
  name: 'staff.bind',
  input: v.object({ opId: OpId, code: v.pipe(v.string(), v.trim(), v.regex(/^[0-9A-Za-z-]{8,64}$/)) }),
  output: v.object({ staff: StaffView }),
});

export const inviteStaff = action({
  fn: 'command',
  name: 'staff.invite',
  input: v.object({
    opId: OpId,
    role: StaffRole,
    title: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(10)),
    station: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(20)),
    badgeTail: v.pipe(v.string(), v.regex(/^\d{2}$/)),
    phone: Phone,
  }),
  output: v.object({ code: v.string(), expiresAt: Instant }),
});

/** One shift: who answers in an area, in a role, from when to when. Publishing it again with the same key replaces it. */
export const publishRoster = action({
  fn: 'command',
  name: 'roster.publish',
  input: v.object({
    opId: OpId,
    shifts: v.pipe(
      v.array(
        v.pipe(
          v.object({
            area: AreaCode,
            staffId: v.pipe(v.string(), v.maxLength(64)),
            startsAt: Instant,
            endsAt: Instant,
          }),
          v.check((shift) => shift.endsAt > shift.startsAt, 'endsAt'),
        ),
      ),
      v.minLength(1),
      v.maxLength(50),
    ),
  }),
  output: v.object({ published: v.number() }),
});
