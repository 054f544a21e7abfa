import { staffMe } from '@domain/staff/contract';
import {
  acceptTask,
  getTask,
  handOverTask,
  listColleagues,
  listTasks,
  refuseTask,
  transferTask,
} from '@domain/task/contract';
import { assignTask, cancelTask, locateTask } from '@domain/task/desk-contract';
import { verifyOfficer } from '@domain/resident/contract';
import { newOpId } from '../../demo/call';
import { phoneOf, type PersonKey } from '../../demo/people';
import { provenOfficer } from '../support/contact';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';

let district: District;
let persons = 0;
beforeAll(async () => {
  district = await aDistrict();
});
afterAll(() => district.stop());
beforeEach(() => district.cloud.wechat.reset());

const second = 1_000;
const texts = (person: PersonKey) => district.told(person);

/** A new task of somebody new, offered to the two officers. */
async function offeredTask(risk = 'high') {
  persons += 1;
  const phone = `1360000${String(1000 + persons)}`;
  const at = district.cloud.control.clock.now();
  const { answer } = await district.post(aWarning({ phone, village: xiaxi, risk, at }));
  const { offered } = await district.ok('officer-1', listTasks, {});
  const task = offered.find(({ firstWarnedAt }) => firstWarnedAt >= at);
  if (!task) throw new Error(`nothing was offered: ${answer.error ?? answer.result ?? ''}`);
  return task;
}
type Offered = Awaited<ReturnType<typeof offeredTask>>;

const accept = (person: PersonKey, { id, gen, risk, clockVersion }: Offered) =>
  district.ok(person, acceptTask, { opId: newOpId(), id, gen, risk, clockVersion });
const refuse = (person: PersonKey, { id, gen }: { id: string; gen: number }) =>
  district.reply(person, refuseTask, { opId: newOpId(), id, gen, reason: 'onOtherTask' });
const see = async (person: PersonKey, id: string) => (await district.ok(person, getTask, { id })).task;
const idOf = async (person: PersonKey) => (await district.ok(person, staffMe, {})).staff?.id ?? '';

test('a refusal asks the others of the rung anew; the second one does not start the clock again', async () => {
  const task = await offeredTask();
  await district.tick();
  district.cloud.control.advance(30 * second);
  expect(await refuse('officer-1', task)).toMatchObject({ ok: true });
  const once = await see('officer-2', task.id);
  expect(once).toMatchObject({ state: 'offered', gen: 2 });
  expect(once.dueAt).toBeGreaterThan((task.dueAt ?? 0) + 25 * second);
  expect(await refuse('officer-1', { ...task, gen: 2 })).toMatchObject({ error: 'taskNotYours' });
  expect(await refuse('officer-2', { ...task, gen: 2 })).toMatchObject({ ok: true });
  const twice = await see('chief-1', task.id);
  expect(twice).toMatchObject({ state: 'offered', gen: 3 });
});

test('the same refusal again is one refusal', async () => {
  const task = await offeredTask();
  const input = { opId: newOpId(), id: task.id, gen: 1, reason: 'notMyArea' as const };
  expect(await district.ok('officer-1', refuseTask, input)).toEqual({ refused: true });
  expect(await district.ok('officer-1', refuseTask, input)).toEqual({ refused: true });
  expect((await see('officer-2', task.id)).gen).toBe(2);
});

test('when everybody has refused, the task climbs to the desk and never dies', async () => {
  const task = await offeredTask();
  await refuse('officer-1', task);
  await refuse('officer-2', { ...task, gen: 2 });
  await refuse('chief-1', { ...task, gen: 3 });
  expect(await refuse('desk-1', { ...task, gen: 4 })).toMatchObject({ ok: true });
  expect((await see('desk-1', task.id)).state).toBe('unassigned');
  await district.passes(61 * second);
  expect((await see('officer-1', task.id)).state).toBe('offered');
});

test('a hand-over is offered to one colleague, the clock runs on, and the resident is told nobody is calling', async () => {
  await district.register('resident-1');
  await district.post(aWarning({ phone: phoneOf('resident-1'), at: district.cloud.control.clock.now() }));
  const task = (await district.ok('officer-1', listTasks, {})).offered.at(-1);
  if (!task) throw new Error('nothing was offered');
  await accept('officer-1', task);
  expect((await district.ok('resident-1', verifyOfficer, {})).contact).not.toBeNull();
  const { colleagues } = await district.ok('officer-1', listColleagues, { id: task.id });
  expect(colleagues.map(({ title }) => title)).toEqual(expect.arrayContaining(['陈警官', '胡所长']));
  const to = colleagues.find(({ title }) => title === '陈警官')?.id ?? '';
  const before = await see('officer-1', task.id);
  const input = { opId: newOpId(), id: task.id, gen: task.gen, to };
  const moved = (await district.ok('officer-1', handOverTask, input)).task;
  expect(moved).toMatchObject({ state: 'offered', gen: task.gen + 1, holder: null });
  expect((await see('officer-2', task.id)).handedOverBy).toBe('徐警官');
  expect(moved.dueAt).toBeLessThanOrEqual(before.dueAt ?? 0);
  expect((await district.ok('officer-1', handOverTask, input)).task.gen).toBe(task.gen + 1);
  expect((await district.ok('resident-1', verifyOfficer, {})).contact).toBeNull();
  expect(
    await district.reply('officer-1', acceptTask, {
      ...input,
      gen: task.gen + 1,
      risk: task.risk,
      clockVersion: 1,
    }),
  ).toMatchObject({
    error: 'taskNotYours',
  });
  expect(await accept('officer-2', { ...task, gen: task.gen + 1 })).toEqual({ accepted: true, holder: null });
  const pair = { officer: 'officer-2', resident: 'resident-1' } as const;
  expect(await provenOfficer(district, pair, { id: task.id, gen: task.gen + 1 })).toBe('陈警官');
});

test('a colleague who refuses a hand-over sends it back to the ladder', async () => {
  const task = await offeredTask();
  await accept('officer-1', task);
  const input = { opId: newOpId(), id: task.id, gen: 1, to: await idOf('officer-2') };
  await district.ok('officer-1', handOverTask, input);
  expect(await refuse('officer-2', { ...task, gen: 2 })).toMatchObject({ ok: true });
  expect(await see('officer-1', task.id)).toMatchObject({
    state: 'offered',
    gen: 3,
    holder: null,
    handedOverBy: null,
  });
});

test('nobody hands over to somebody off duty, or what they do not hold', async () => {
  const task = await offeredTask();
  const input = { opId: newOpId(), id: task.id, gen: 1, to: 'f'.repeat(32) };
  expect(await district.reply('officer-1', handOverTask, input)).toMatchObject({ error: 'taskNotYours' });
  await accept('officer-1', task);
  expect(await district.reply('officer-1', handOverTask, input)).toMatchObject({
    error: 'colleagueOffDuty',
    field: 'to',
  });
  expect(await district.reply('officer-2', listColleagues, { id: task.id })).toMatchObject({
    error: 'taskNotYours',
  });
});

test('the holder corrects where the person lives, and the task goes there in the same step', async () => {
  const task = await offeredTask();
  await accept('officer-1', task);
  district.cloud.wechat.reset();
  const input = { opId: newOpId(), id: task.id, gen: 1, village: '330784001201' as never };
  const nowhere = { ...input, opId: newOpId(), village: '330784001999' as never };
  expect(await district.reply('officer-1', transferTask, nowhere)).toMatchObject({
    error: 'villageUnknown',
    field: 'village',
  });
  const { task: moved } = await district.ok('officer-1', transferTask, input);
  expect(moved).toMatchObject({ state: 'offered', place: '黄城里村委会，东城街道', gen: 2, holder: null });
  expect(texts('officer-2')).toEqual([expect.stringContaining('请及时受理')]);
});

test('the desk decides who is asked, and ends a task with a reason; who has it is told', async () => {
  const task = await offeredTask();
  const assigned = await district.ok('desk-1', assignTask, {
    opId: newOpId(),
    id: task.id,
    gen: 1,
    to: await idOf('officer-2'),
  });
  expect(assigned.task).toMatchObject({ state: 'offered', gen: 2 });
  expect((await district.ok('officer-1', listTasks, {})).offered.some(({ id }) => id === task.id)).toBe(
    false,
  );
  await accept('officer-2', { ...task, gen: 2 });
  district.cloud.wechat.reset();
  const cancelled = await district.ok('desk-1', cancelTask, {
    opId: newOpId(),
    id: task.id,
    gen: 2,
    reason: 'enteredByMistake',
  });
  expect(cancelled.task).toMatchObject({ state: 'cancelled', dueAt: null });
  expect(texts('officer-2')).toEqual([expect.stringContaining('任务已撤销')]);
  expect(
    await district.reply('desk-1', cancelTask, { opId: newOpId(), id: task.id, gen: 2, reason: 'test' }),
  ).toMatchObject({ error: 'taskFinal' });
  expect(
    await district.reply('officer-1', cancelTask, { opId: newOpId(), id: task.id, gen: 2, reason: 'test' }),
  ).toMatchObject({ error: 'notAllowed' });
});

test('a task that was moved stays there, though the person is registered elsewhere and is warned again', async () => {
  await district.register('resident-2');
  const warning = (risk: string) =>
    aWarning({ phone: phoneOf('resident-2'), risk, at: district.cloud.control.clock.now() });
  await district.post(warning('medium'));
  const task = (await district.ok('officer-1', listTasks, {})).offered.at(-1);
  if (!task) throw new Error('nothing was offered');
  const elsewhere = { opId: newOpId(), id: task.id, gen: task.gen, village: '330784002001' as never };
  const { task: moved } = await district.ok('desk-1', locateTask, elsewhere);
  district.cloud.wechat.reset();
  expect((await district.post(warning('critical'))).answer.result).toBe('merged');
  expect(await see('desk-1', task.id)).toMatchObject({
    risk: 'critical',
    state: 'offered',
    place: moved.place,
  });
  expect((await district.ok('officer-1', listTasks, {})).offered.map(({ id }) => id)).not.toContain(task.id);
  expect(texts('officer-1')).toEqual([]);
});
