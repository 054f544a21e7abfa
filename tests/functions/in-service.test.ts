import { getOverview } from '@domain/measure/contract';
import { listStaff, setStaffActive, staffMe } from '@domain/staff/contract';
import { getLoad } from '@domain/staff/roster-contract';
import { acceptTask, getTask, listTasks } from '@domain/task/contract';
import { hourMs, monthOf } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { phoneOf } from '../../demo/people';
import { aDistrict, aWarning, type District } from '../support/district';
import { documents } from '../support/documents';
import { aRoster, refusal, type Roster, shizhu } from '../support/roster';

let district: District;
let roster: Roster;
let village: string;
beforeAll(async () => {
  district = await aDistrict();
  // What is told here is told of one month.
  district.goesOn('day', hourMs);
  roster = await aRoster(district);
  village = (await documents(district.cloud, 'areas')).find(({ street }) => street === shizhu)?._id ?? '';
});
afterAll(() => district.stop());
const now = () => district.now();

test('who is taken out of service is asked no more: their offers and tasks go to others at once', async () => {
  await district.register('resident-2', village);
  await roster.publish('officer-1', [now(), now() + 8 * hourMs]);
  await roster.publish('officer-2', [now(), now() + 8 * hourMs]);
  await district.post(aWarning({ phone: phoneOf('resident-2'), at: now() }));
  await district.post(aWarning({ phone: '13900000555', village, at: now() }));
  const offered = (await district.ok('officer-2', listTasks, {})).offered;
  expect(offered).toHaveLength(2);
  const [first, second] = offered;
  if (!first || !second) throw new Error('two tasks were to be offered');
  const tap = ({ id, gen, risk, clockVersion }: typeof first) => ({
    opId: newOpId(),
    id,
    gen,
    risk,
    clockVersion,
  });
  await district.ok('officer-2', acceptTask, tap(first));
  const retire = { opId: newOpId(), staffId: roster.idOf('officer-2'), active: false, reason: '调离' };
  expect(await district.ok('desk-1', setStaffActive, retire)).toMatchObject({ tasks: 2 });
  for (const gen of [1, 2]) {
    const late = district.reply('officer-2', acceptTask, tap({ ...second, gen }));
    expect(await refusal(late)).toBe('notAllowed');
  }
  expect(await refusal(district.reply('officer-2', listTasks, {}))).toBe('notAllowed');
  const left = (await district.ok('officer-1', listTasks, {})).offered;
  expect(left.map(({ gen, state }) => [gen, state])).toEqual([
    [2, 'offered'],
    [2, 'offered'],
  ]);
  expect((await district.ok('officer-1', getTask, { id: first.id })).task.holder).toBeNull();
  const { members } = await district.ok('desk-1', listStaff, {});
  const gone = members.find(({ id }) => id === roster.idOf('officer-2'));
  expect(gone).toMatchObject({ onDutyUntil: null, left: { by: '反诈专班', reason: '调离' } });
  const itself = { ...retire, opId: newOpId(), staffId: roster.idOf('desk-1') };
  expect(await refusal(district.reply('desk-1', setStaffActive, itself))).toBe('notYourself');
});

test('a member who comes back stands in what is left of the old shifts', async () => {
  const back = { opId: newOpId(), staffId: roster.idOf('officer-2'), active: true, reason: '调回' };
  const { shifts } = await district.ok('desk-1', setStaffActive, back);
  expect(shifts).toBeGreaterThan(0);
  expect((await district.ok('officer-2', staffMe, {})).staff?.onDutyUntil).toBeGreaterThan(now());
});

test('a departure in the very moment of a dispatch is caught by the second look', async () => {
  await district.post(aWarning({ phone: '13900000556', village, at: now() }));
  const retire = { opId: newOpId(), staffId: roster.idOf('officer-2'), active: false, reason: '调离' };
  const [posted] = await Promise.all([
    district.post(aWarning({ phone: '13900000557', village, at: now() })),
    district.ok('desk-1', setStaffActive, retire),
  ]);
  expect(posted.status).toBe(200);
  district.cloud.control.advance(61_000);
  await district.tick();
  const tasks = await documents(district.cloud, 'tasks');
  const open = tasks.filter(({ state }) => state !== 'closed');
  expect(open.length).toBeGreaterThanOrEqual(4);
  const asked = open.flatMap(({ offer }) => (offer as { staff: { id: string }[] }).staff.map(({ id }) => id));
  expect(asked).not.toContain(roster.idOf('officer-2'));
});

test('the load shows hours, the share of nights, and the tasks that a member accepted in the month', async () => {
  await district.takes('officer-1');
  await district.tick();
  await district.tick();
  const month = monthOf(now());
  const { members } = await district.ok('desk-1', getLoad, { month });
  const officer = members.find((member) => member.id === roster.idOf('officer-1'));
  expect(officer?.accepted).toBe(1);
  expect(officer?.minutes).toBeGreaterThan(0);
  expect(officer?.nightShare).toBeGreaterThan(0);
  expect(officer?.nightShare).toBeLessThan(1);
  expect(members.find((member) => member.id === roster.idOf('officer-2'))?.accepted).toBe(1);
  const { overview } = await district.ok('desk-1', getOverview, {});
  expect(overview.accepted).toBe(2);
});
