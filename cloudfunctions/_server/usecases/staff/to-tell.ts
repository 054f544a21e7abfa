import { type DutyStaff, dutyStaffOf, isActive } from '@domain/staff/staff';
import type { Task } from '@domain/task/task';
import type { StaffList } from '../ports/store';

/**
 * Whom something about a task may be told to: those on duty, and who holds it, also after their shift. Only for what is
 * told; who is asked next is on duty. One read more, and only for a holder who is off duty.
 */
export async function toTell(
  { staff }: { readonly staff: StaffList },
  { holder }: Pick<Task, 'holder'>,
  onDuty: readonly DutyStaff[],
): Promise<readonly DutyStaff[]> {
  if (holder === null || onDuty.some(({ id }) => id === holder)) return onDuty;
  const found = await staff.byId(holder);
  return found && isActive(found) ? [...onDuty, dutyStaffOf(found)] : onDuty;
}
