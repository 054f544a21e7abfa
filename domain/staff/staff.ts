import type { OpId } from '../contract/fields';
import type { Sealed, StaffId } from '../identity/ids';
import type { StaffRole } from './role';

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
  /** Set when the desk took the member out of service; nobody is deleted. Absent in documents from before. */
  readonly left?: Departure | null;
  /** When the jobs look once more for tasks that were still offered to somebody who has left. */
  readonly clearAt?: number | null;
}

/** When, by whom and why a member was taken out of service. */
export interface Departure {
  readonly opId: OpId;
  readonly at: number;
  readonly by: { readonly id: StaffId; readonly title: string };
  readonly reason: string;
}

/** Only an active member may act, and is asked. */
export const isActive = (staff: Pick<Staff, 'left'>): boolean => !staff.left;

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

export const cardOfStaff = ({ _id, role, title, station, badgeTail }: Staff): StaffCard => ({
  id: _id,
  role,
  title,
  station,
  badgeTail,
});

export const dutyStaffOf = (staff: Staff): DutyStaff => ({
  id: staff._id,
  role: staff.role,
  title: staff.title,
  station: staff.station,
  badgeTail: staff.badgeTail,
  openid: staff.openid,
  phone: staff.phone,
});
