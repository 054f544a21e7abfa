import { bindStaff, inviteStaff, publishRoster } from '@domain/staff/contract';
import { dayMs, startOfDay } from '@domain/time/shanghai';
import { callAs, newOpId } from '../../../demo/call';
import { templateIds } from '../../../demo/environment';
import type { Localcloud } from '../../../localcloud/localcloud';
import type { Officer } from './messages';

/** 石柱镇, where the demo has nobody on duty, and a village of it. */
const shizhu = '330784105';
export const officerKey = (i: number): string => `tapper-${i}`;
export const officerPhone = (i: number): string => `151${String(i).padStart(8, '0')}`;

async function bindOne(cloud: Localcloud, i: number): Promise<Officer> {
  const card = { role: 'officer' as const, title: '丁警官', station: '石柱派出所', badgeTail: '31' };
  const { code } = await callAs(cloud, 'desk-1', {
    action: inviteStaff,
    input: { opId: newOpId(), ...card, phone: officerPhone(i) },
  });
  const { staff } = await callAs(cloud, officerKey(i), {
    action: bindStaff,
    input: { opId: newOpId(), code },
  });
  cloud.wechat.grantCredits(officerKey(i), templateIds.task, 1_000);
  return { id: staff.id, token: cloud.identity(officerKey(i)).token };
}

/** `count` officers, invited, bound and put on duty through the front door. */
export async function putOnDuty(cloud: Localcloud, count: number): Promise<Officer[]> {
  const officers: Officer[] = [];
  for (let i = 0; i < count; i += 1) officers.push(await bindOne(cloud, i));
  const startsAt = startOfDay(cloud.control.clock.now());
  const shifts = officers.map(({ id }) => ({
    area: shizhu,
    staffId: id,
    startsAt,
    endsAt: startsAt + dayMs,
  }));
  for (let from = 0; from < shifts.length; from += 50)
    await callAs(cloud, 'desk-1', {
      action: publishRoster,
      input: { opId: newOpId(), shifts: shifts.slice(from, from + 50) },
    });
  return officers;
}
