import type { OpId } from '../contract/fields';
import type { StaffId } from '../identity/ids';
import { type Shift, type ShiftEdit, edited, standsIn } from './shift';
import { type DutyStaff, type Staff, dutyStaffOf, isActive } from './staff';

/** A member is away from `from` to `to` (exclusive). It makes holes in shifts, those still to be planned too. */
export interface Leave {
  readonly _id: string;
  readonly opId: OpId;
  readonly staff: StaffId;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly at: number;
  readonly by: ShiftEdit['by'];
  /** When and by whom it was called off; null while it holds. */
  readonly ended: { readonly at: number; readonly by: ShiftEdit['by'] } | null;
}

export const isAway = (
  leaves: readonly Leave[],
  staff: StaffId,
  span: { from: number; to: number },
): boolean =>
  leaves.some(
    (leave) => leave.staff === staff && !leave.ended && leave.from < span.to && span.from < leave.to,
  );

/** The shift with a hole where the member is on leave; null when the leave does not touch it. */
export const withLeave = (shift: Shift, leave: Leave, title: string): Shift | null =>
  edited(
    shift,
    {
      from: leave.from,
      to: leave.to,
      whose: standsIn(leave.staff),
      by: { staff: null, absence: { id: leave.staff, title, why: 'leave', leave: leave._id } },
    },
    { opId: leave.opId, kind: 'leave', at: leave.at, by: leave.by },
  );

/** The shift with the member back in what is left of the holes of an ended leave; what was covered stays covered. */
export const withoutLeave = (
  shift: Shift,
  { leave, staff }: { leave: Leave; staff: DutyStaff },
  edit: Pick<ShiftEdit, 'opId' | 'at' | 'by'>,
): Shift | null =>
  edited(
    shift,
    {
      from: edit.at,
      to: leave.to,
      whose: ({ absence }) => absence?.leave === leave._id,
      by: { staff, absence: null },
    },
    { ...edit, kind: 'leaveEnded' },
  );

/** The shift without a member who has left, from that moment on: what was before stays as history. */
export function withoutLeft(shift: Shift, { _id, title, left }: Staff): Shift | null {
  if (!left) return null;
  return edited(
    shift,
    {
      from: left.at,
      to: shift.endsAt,
      whose: standsIn(_id),
      by: { staff: null, absence: { id: _id, title, why: 'left', leave: null } },
    },
    { opId: left.opId, kind: 'left', at: left.at, by: left.by },
  );
}

/** The shift as its members' leave and departure make it; null when they change nothing. */
export function withAbsences(
  shift: Shift,
  { members, leaves }: { members: readonly Staff[]; leaves: readonly Leave[] },
): Shift | null {
  let now = shift;
  for (const leave of leaves) {
    const title = members.find((member) => member._id === leave.staff)?.title ?? '';
    if (!leave.ended) now = withLeave(now, leave, title) ?? now;
  }
  for (const member of members) if (!isActive(member)) now = withoutLeft(now, member) ?? now;
  return now === shift ? null : now;
}

/** The shift with a member who came back in what is left of the holes that the departure made. */
export const withReturned = (
  shift: Shift,
  staff: Staff,
  edit: Pick<ShiftEdit, 'opId' | 'at' | 'by'>,
): Shift | null =>
  edited(
    shift,
    {
      from: edit.at,
      to: shift.endsAt,
      whose: ({ absence }) => absence?.why === 'left' && absence.id === staff._id,
      by: { staff: dutyStaffOf(staff), absence: null },
    },
    { ...edit, kind: 'returned' },
  );
