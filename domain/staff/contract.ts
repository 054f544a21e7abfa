import * as v from 'valibot';
import { action } from '../contract/action';
import { AreaCode, Empty, Instant, OpId, Phone } from '../contract/fields';
import { dayMs } from '../time/shanghai';
import { StaffRole } from './role';

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
    /** WeChat messages of a task that are still allowed, as far as we know; null before the first top-up. */
    remindersLeft: v.nullable(v.number()),
  }),
});

/** WeChat's prompt was accepted: so many more messages of the template may be sent to the caller. */
export const topUpCredits = action({
  fn: 'police',
  name: 'staff.topUp',
  input: v.object({
    opId: OpId,
    template: v.literal('task'),
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  }),
  output: v.object({ left: v.number() }),
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

/** The longest shift: the days that it touches stand in its document. */
export const longestShiftMs = 62 * dayMs;

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
          v.forward(
            v.check(({ startsAt, endsAt }) => endsAt > startsAt && endsAt - startsAt <= longestShiftMs),
            ['endsAt'],
          ),
        ),
      ),
      v.minLength(1),
      v.maxLength(50),
    ),
  }),
  output: v.object({ published: v.number() }),
});

export const listStaff = action({
  fn: 'command',
  name: 'staff.list',
  input: Empty,
  output: v.object({
    members: v.array(
      v.object({
        ...StaffView.entries,
        /** Since when, by whom and why not in service any more; null while in service. */
        left: v.nullable(v.object({ at: Instant, by: v.string(), reason: v.string() })),
      }),
    ),
  }),
});

/**
 * Takes a member out of service, or back. Shifts end now, tasks go to others; what was is kept. `tasks` counts those that
 * were taken over.
 */
export const setStaffActive = action({
  fn: 'command',
  name: 'staff.setActive',
  input: v.object({
    opId: OpId,
    staffId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    active: v.boolean(),
    reason: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(40)),
  }),
  output: v.object({ shifts: v.number(), tasks: v.number() }),
});
