import type { AreaCode, OpId } from '../contract/fields';
import type { Sealed, StaffId } from '../identity/ids';
import type { StaffRole } from './contract';

/** What may be shown of a member of staff, also to a resident. */
export interface StaffCard {
  readonly id: StaffId;
  readonly role: StaffRole;
  /** 徐警官 */
  readonly title: string;
  readonly station: string;
  readonly badgeTail: string;
}

/** A member of staff on duty, with the sealed ways to reach them. */
export interface DutyStaff extends StaffCard {
  readonly openid: Sealed;
  readonly phone: Sealed;
}

/** `_id` comes from the WeChat identity that was bound in person. */
export interface Staff extends Omit<DutyStaff, 'id'> {
  readonly _id: StaffId;
  readonly boundAt: number;
  readonly opId: OpId;
}

/** One shift in one area. It carries its staff, so that 'who is on duty there now' is one indexed read. */
export interface Shift {
  readonly _id: string;
  readonly area: AreaCode;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly staff: DutyStaff;
}

/** A bind code, handed over in person. `_id` is the code's keyed hash. */
export interface Invite {
  readonly _id: string;
  readonly role: StaffRole;
  readonly title: string;
  readonly station: string;
  readonly badgeTail: string;
  readonly phone: Sealed;
  readonly expiresAt: number;
  readonly usedBy: StaffId | null;
}

export const dutyStaffOf = (staff: Staff): DutyStaff => ({
  id: staff._id,
  role: staff.role,
  title: staff.title,
  station: staff.station,
  badgeTail: staff.badgeTail,
  openid: staff.openid,
  phone: staff.phone,
});
