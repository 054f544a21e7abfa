import { defineZone, importVillages, setPopulation } from '@domain/area/contract';
import { registerSource } from '@domain/source/contract';
import { bindStaff, inviteStaff, publishRoster, staffMe, topUpCredits } from '@domain/staff/contract';
import { dayMs, startOfDay } from '@domain/time/shanghai';
import { publishStations } from '@domain/station/desk-contract';
import { publishTips } from '@domain/tip/contract';
import type { Localcloud } from '../localcloud/localcloud';
import { callAs, newOpId } from './call';
import { county, countyPopulation, streets, zone, zonePopulation } from './divisions';
import { templateIds } from './environment';
import { keysIn } from './keys';
import { type PersonKey, phoneOf, team } from './people';
import { demoSource } from './source';
import { stations } from './stations';
import { tips } from './tips/tips';

/** What the contract takes in one call. */
const tipsACall = 20;

type Cloud = Localcloud;
type Report = (line: string) => void;
const desk = 'desk-1';

/** Days that the demo's roster reaches ahead; it is renewed at a start when less than one is left. */
const rosterDays = 30;

async function bindDesk(cloud: Cloud, dataDir: string): Promise<void> {
  const { staff } = await callAs(cloud, desk, { action: staffMe, input: {} });
  if (staff) return;
  const { bootstrapCode } = keysIn(dataDir);
  await callAs(cloud, desk, { action: bindStaff, input: { opId: newOpId(), code: bootstrapCode } });
}

async function importAreas(cloud: Cloud): Promise<number> {
  let imported = 0;
  for (const { street, villages } of streets()) {
    const input = { opId: newOpId(), county, street, villages };
    imported += (await callAs(cloud, desk, { action: importVillages, input })).imported;
  }
  await callAs(cloud, desk, { action: defineZone, input: { opId: newOpId(), ...zone } });
  await callAs(cloud, desk, {
    action: setPopulation,
    input: { opId: newOpId(), area: zone.code, ...zonePopulation },
  });
  await callAs(cloud, desk, {
    action: setPopulation,
    input: { opId: newOpId(), area: county.code, ...countyPopulation },
  });
  return imported;
}

/** Invites and binds one member of the team, unless that happened before. Returns the staff id. */
async function bindMember(cloud: Cloud, { key, ...card }: (typeof team)[number]): Promise<string> {
  const { staff } = await callAs(cloud, key, { action: staffMe, input: {} });
  if (staff) return staff.id;
  const invite = { opId: newOpId(), ...card, phone: phoneOf(key) };
  const { code } = await callAs(cloud, desk, { action: inviteStaff, input: invite });
  const bound = await callAs(cloud, key, { action: bindStaff, input: { opId: newOpId(), code } });
  return bound.staff.id;
}

async function publishShifts(cloud: Cloud, now: number): Promise<void> {
  const { staff: chief } = await callAs(cloud, desk, { action: staffMe, input: {} });
  if (!chief || (chief.onDutyUntil ?? 0) > now + dayMs) return;
  const startsAt = startOfDay(now);
  const endsAt = startsAt + rosterDays * dayMs;
  const members = await Promise.all(team.map((member) => bindMember(cloud, member)));
  const shifts = [
    ...members.map((staffId) => ({ area: zone.code, staffId, startsAt, endsAt })),
    { area: county.code, staffId: chief.id, startsAt, endsAt },
  ];
  await callAs(cloud, desk, { action: publishRoster, input: { opId: newOpId(), shifts } });
}

/**
 * The data of a first start, put in through the front door, as the desk would. Each step may run again: a start that was
 * broken off is completed by the next. On a store that has it all only the roster is looked at.
 */
export async function seed(
  cloud: Cloud,
  { dataDir, report }: { dataDir: string; report: Report },
): Promise<void> {
  const { staff } = await callAs(cloud, desk, { action: staffMe, input: {} });
  if (staff?.onDutyUntil != null) {
    await publishShifts(cloud, Date.now());
    return;
  }
  report('first start: putting in the demo data');
  await bindDesk(cloud, dataDir);
  report(`  villages and neighbourhoods: ${await importAreas(cloud)}`);
  await callAs(cloud, desk, {
    action: registerSource,
    input: { opId: newOpId(), id: demoSource, name: '演示银行', kind: 'bank' },
  });
  for (let from = 0; from < tips.length; from += tipsACall) {
    const input = { opId: newOpId(), tips: tips.slice(from, from + tipsACall) };
    await callAs(cloud, desk, { action: publishTips, input });
  }
  report(`  tips: ${tips.length}`);
  await callAs(cloud, desk, { action: publishStations, input: { opId: newOpId(), stations } });
  for (const member of team) {
    await bindMember(cloud, member);
    // As if they had tapped 'start of shift' and allowed messages; the app asks for more at every tap.
    await allowReminders(cloud, member.key);
  }
  await allowReminders(cloud, desk);
  await publishShifts(cloud, Date.now());
  report(`  staff on duty: ${team.map((member) => member.title).join(', ')}`);
}

const reminders = 20;

/** What the prompt of WeChat would add, there and in our own ledger. */
async function allowReminders(cloud: Localcloud, person: PersonKey): Promise<void> {
  cloud.wechat.grantCredits(person, templateIds.task, reminders);
  const input = { opId: newOpId(), template: 'task', count: reminders } as const;
  await callAs(cloud, person, { action: topUpCredits, input });
}
