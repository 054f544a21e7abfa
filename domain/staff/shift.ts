import type { AreaCode, OpId } from '../contract/fields';
import type { StaffId } from '../identity/ids';
import { dayMs, dayOf } from '../time/shanghai';
import type { StaffRole } from './role';
import type { DutyStaff } from './staff';

/** Why nobody stands in a stretch: its member is on leave, or has left the service. */
export interface Absence {
  readonly id: StaffId;
  readonly title: string;
  readonly why: 'leave' | 'left';
  /** The leave that made the hole; null when the member has left. */
  readonly leave: string | null;
}

/** Who stands in a shift from `startsAt` to `endsAt` (exclusive); a hole has an absence instead. */
export interface Stretch {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly staff: DutyStaff | null;
  readonly absence: Absence | null;
}

export type ShiftEditKind =
  'published' | 'override' | 'leave' | 'leaveEnded' | 'swap' | 'left' | 'returned' | 'cancelled';

/** Who changed a shift, when, and which part of it. */
export interface ShiftEdit {
  readonly opId: OpId;
  readonly kind: ShiftEditKind;
  readonly at: number;
  readonly by: { readonly id: StaffId; readonly title: string };
  readonly from: number;
  readonly to: number;
}

/**
 * A shift in one area and one role. Rotations, overrides, swaps and leave are all resolved into its `stretches`, so that
 * 'who is on duty there now' is one indexed read, and every edit is one conditional write on one document. A shift
 * without stretches was cancelled. All instants are ms since 1970 UTC.
 */
export interface Shift {
  readonly _id: string;
  readonly area: AreaCode;
  readonly role: StaffRole;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Every UTC+8 day that it touches: what the indexes find it by. */
  readonly days: readonly string[];
  /** The rotation that made it, or null. */
  readonly rotation: string | null;
  readonly stretches: readonly Stretch[];
  readonly edits: readonly ShiftEdit[];
  readonly version: number;
}

/** Every UTC+8 day from the one of `from` to the one of the last instant before `to`. */
export function daysOf(from: number, to: number): string[] {
  const days: string[] = [];
  for (let at = from; at < to; at += dayMs) days.push(dayOf(at));
  const last = dayOf(to - 1);
  return days.at(-1) === last ? days : [...days, last];
}

export interface NewShift {
  readonly area: AreaCode;
  readonly staff: DutyStaff;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly rotation: string | null;
  readonly edit: Pick<ShiftEdit, 'opId' | 'at' | 'by'>;
}

/** A shift as it is published. The same area, person and start are the same shift. */
export const newShift = ({ area, staff, startsAt, endsAt, rotation, edit }: NewShift): Shift => ({
  _id: `${area}|${staff.id}|${startsAt}`,
  area,
  role: staff.role,
  startsAt,
  endsAt,
  days: daysOf(startsAt, endsAt),
  rotation,
  stretches: [{ startsAt, endsAt, staff, absence: null }],
  edits: [{ ...edit, kind: 'published', from: startsAt, to: endsAt }],
  version: 1,
});

/** Everybody who stands in the shift at `at`. */
export const dutyAt = (shift: Shift, at: number): DutyStaff[] =>
  shift.stretches.flatMap(({ startsAt, endsAt, staff }) =>
    staff !== null && startsAt <= at && at < endsAt ? [staff] : [],
  );

/** Until when a member stands in the shift from `at` on without a break; null when they don't stand in it then. */
export const dutyUntil = (shift: Shift, staff: StaffId, at: number): number | null =>
  shift.stretches.find(
    (stretch) => stretch.staff?.id === staff && stretch.startsAt <= at && at < stretch.endsAt,
  )?.endsAt ?? null;

/** What an edit puts into `[from, to)` of those stretches that `whose` names. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly whose: (stretch: Stretch) => boolean;
  readonly by: Pick<Stretch, 'staff' | 'absence'>;
}

/** Decides the stretches after a replacement; what it does not name stays, neighbours that agree become one. */
export const replaced = (stretches: readonly Stretch[], replacement: Replacement): Stretch[] =>
  joined(
    stretches.flatMap((stretch) => (replacement.whose(stretch) ? cut(stretch, replacement) : [stretch])),
  );

function cut(stretch: Stretch, { from, to, by }: Replacement): Stretch[] {
  const startsAt = Math.max(stretch.startsAt, from);
  const endsAt = Math.min(stretch.endsAt, to);
  if (startsAt >= endsAt) return [stretch];
  const parts = [
    { ...stretch, endsAt: startsAt },
    { ...by, startsAt, endsAt },
    { ...stretch, startsAt: endsAt },
  ];
  return parts.filter((part) => part.startsAt < part.endsAt);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last && last.endsAt === stretch.startsAt && sameStand(last, stretch))
      result[result.length - 1] = { ...last, endsAt: stretch.endsAt };
    else result.push(stretch);
  }
  return result;
}

const sameStand = (a: Stretch, b: Stretch): boolean =>
  a.staff?.id === b.staff?.id && a.absence?.id === b.absence?.id && a.absence?.leave === b.absence?.leave;

/** The shift after a replacement, with the edit that says so; null when it changes nothing. */
export function edited(
  shift: Shift,
  replacement: Replacement,
  edit: Pick<ShiftEdit, 'opId' | 'at' | 'by' | 'kind'>,
): Shift | null {
  const stretches = replaced(shift.stretches, replacement);
  if (JSON.stringify(stretches) === JSON.stringify(shift.stretches)) return null;
  const from = Math.max(replacement.from, shift.startsAt);
  const to = Math.min(replacement.to, shift.endsAt);
  return { ...shift, stretches, edits: [...shift.edits, { ...edit, from, to }], version: shift.version + 1 };
}

export const standsIn = (staff: StaffId) => (stretch: Stretch) => stretch.staff?.id === staff;
