import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { StaffId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { publishRoster } from '@domain/staff/contract';
import { dutyStaffOf, type Shift } from '@domain/staff/staff';
import type { Rosters } from '../ports/store';
import { type SessionPorts, staffBehind } from './session';

interface Ports extends SessionPorts {
  readonly rosters: Rosters;
}

/** Publishes shifts. The same area, person and start again replaces the shift; an unknown person refuses them all. */
export async function publish(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof publishRoster>,
): Promise<Result<OutputOf<typeof publishRoster>>> {
  const desk = await staffBehind(ports, openid, ['commandDesk']);
  if (!desk.ok) return desk;
  const shifts: Shift[] = [];
  for (const { area, staffId, startsAt, endsAt } of input.shifts) {
    const staff = await ports.staff.byId(staffId as StaffId);
    if (staff === null) return fail('badInput', 'shifts.staffId');
    shifts.push({ _id: `${area}|${staffId}|${startsAt}`, area, startsAt, endsAt, staff: dutyStaffOf(staff) });
  }
  for (const shift of shifts) await ports.rosters.put(shift);
  return ok({ published: shifts.length });
}
