import type { ShiftView } from './roster-contract';
import type { Shift } from './shift';

/** A shift as the desk and its members see it: nothing that reaches anybody. */
export const shiftView = (shift: Shift): ShiftView => ({
  id: shift._id,
  area: shift.area,
  role: shift.role,
  startsAt: shift.startsAt,
  endsAt: shift.endsAt,
  rotation: shift.rotation,
  stretches: shift.stretches.map(({ startsAt, endsAt, staff, absence }) => ({
    startsAt,
    endsAt,
    staff: staff && { id: staff.id, title: staff.title },
    absence: absence && { title: absence.title, why: absence.why },
  })),
  edits: shift.edits.map(({ kind, at, by, from, to }) => ({ kind, at, by: by.title, from, to })),
});
