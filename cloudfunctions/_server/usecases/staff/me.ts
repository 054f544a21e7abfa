import type { OutputOf } from '@domain/contract/action';
import { ok, type Result } from '@domain/result';
import type { staffMe, StaffView } from '@domain/staff/contract';
import { dutyUntil } from '@domain/staff/shift';
import { isActive, type Staff } from '@domain/staff/staff';
import type { Clock, Settings, Vault } from '../ports/platform';
import type { Credits, Rosters, StaffList } from '../ports/store';

interface Ports {
  readonly staff: StaffList;
  readonly rosters: Rosters;
  readonly credits: Credits;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly settings: Settings;
}

export const staffView = (staff: Staff, onDutyUntil: number | null): StaffView => ({
  id: staff._id,
  role: staff.role,
  title: staff.title,
  station: staff.station,
  badgeTail: staff.badgeTail,
  onDutyUntil,
});

export async function staffSelf(ports: Ports, openid: string): Promise<Result<OutputOf<typeof staffMe>>> {
  const id = ports.vault.staffId(openid);
  const now = ports.clock.now();
  const [staff, shift, remindersLeft] = await Promise.all([
    ports.staff.byId(id),
    ports.rosters.shiftOf(id, now),
    ports.credits.left(id, 'task'),
  ]);
  return ok({
    staff: staff && isActive(staff) ? staffView(staff, shift && dutyUntil(shift, id, now)) : null,
    templateIds: [ports.settings.templateIds.task],
    remindersLeft,
  });
}
