import { getOverview } from '@domain/measure/contract';
import { verifyOfficer, whoAmI } from '@domain/resident/contract';
import { acceptTask, closeTask, listTasks, logAttempt, revealPerson } from '@domain/task/contract';
import { confirmWarning, listWarnings } from '@domain/warning/contract';
import { newOpId } from '../../demo/call';
import { zone } from '../../demo/divisions';
import { phoneOf } from '../../demo/people';
import { codeFrom, typed } from '../support/contact';
import { aDistrict, aWarning, type District } from '../support/district';

let district: District;
beforeAll(async () => {
  district = await aDistrict();
  await district.register('resident-1');
});
afterAll(() => district.stop());

const offered = async (officer: 'officer-1' | 'officer-2' = 'officer-1') => {
  const { offered: tasks } = await district.ok(officer, listTasks, {});
  const [task] = tasks;
  if (!task) throw new Error('no task was offered');
  return task;
};

const tap = (task: {
  id: string;
  gen: number;
  risk: 'low' | 'medium' | 'high' | 'critical';
  clockVersion: number;
}) => ({
  opId: newOpId(),
  id: task.id,
  gen: task.gen,
  risk: task.risk,
  clockVersion: task.clockVersion,
});

test('a warning reaches the officers masked and the resident in words that help, and is dissuaded and counted', async () => {
  const { cloud, ok } = district;
  const before = await ok('desk-1', getOverview, { area: zone.code });
  expect((await district.post(aWarning())).answer.result).toBe('dispatched');

  const [toOfficer] = cloud.wechat.notifications('officer-1');
  expect(toOfficer?.text).toContain('(***, 手机号13*******)');
  const [toResident] = cloud.wechat.notifications('resident-1');
  expect(toResident?.text).toContain('请先挂断电话');

  const { warnings } = await ok('resident-1', listWarnings, {});
  expect(warnings).toMatchObject([{ scamType: 'fakeAuthority', stage: 1, open: true, seenAt: null }]);
  expect((await ok('resident-1', verifyOfficer, {})).contact).toBeNull();

  const task = await offered();
  expect(task).toMatchObject({
    state: 'offered',
    nameMask: '***',
    phoneMask: '13*******',
    dueKind: 'accept',
  });
  expect(await ok('officer-1', acceptTask, tap(task))).toEqual({ accepted: true, holder: null });
  expect(await ok('officer-2', acceptTask, tap(task))).toEqual({ accepted: false, holder: '徐警官' });
  expect(await ok('officer-1', acceptTask, tap(task))).toEqual({ accepted: true, holder: null });
  // A resident, or an impostor with the number of a task, is told nobody's name.
  expect(await district.reply('resident-1', acceptTask, tap(task))).toMatchObject({ error: 'notAllowed' });

  // Somebody holds it; who it is, only the code says.
  const { contact } = await ok('resident-1', verifyOfficer, {});
  expect(Object.keys(contact ?? {})).toEqual(['since']);
  const { code } = await codeFrom(district, 'officer-1', task);
  const { officer } = await typed(district, 'resident-1', { code });
  expect(officer).toMatchObject({ title: '徐警官', station: '开发区派出所', badgeTail: '27', ...contact });

  const who = await ok('officer-1', revealPerson, {
    opId: newOpId(),
    id: task.id,
    gen: task.gen,
    reason: 'callNow',
  });
  expect(who).toMatchObject({ name: '张三丰', phone: phoneOf('resident-1') });

  const confirmed = await ok('resident-1', confirmWarning, { id: task.id, opId: newOpId() });
  const attempt = {
    opId: newOpId(),
    id: task.id,
    gen: task.gen,
    channel: 'phone',
    result: 'reached',
  } as const;
  const engaged = (await ok('officer-1', logAttempt, attempt)).task;
  expect(engaged).toMatchObject({ state: 'engaged', dueKind: 'outcome', seenAt: confirmed.seenAt });
  expect((await ok('officer-1', logAttempt, attempt)).task.attempts).toHaveLength(1);

  const outcome = {
    opId: newOpId(),
    id: task.id,
    gen: task.gen,
    warningCount: 1,
    outcome: 'contactedNoTransfer',
  } as const;
  expect((await ok('officer-1', closeTask, outcome)).task.state).toBe('closed');
  expect((await ok('resident-1', verifyOfficer, {})).contact).toBeNull();

  await district.tick();
  const { overview } = await ok('desk-1', getOverview, { area: zone.code });
  expect(before.overview).toMatchObject({ warnings: 0, accepted: 0, dissuaded: 0 });
  expect(overview).toMatchObject({
    warnings: 1,
    tasks: 1,
    accepted: 1,
    closed: 1,
    base: 1,
    dissuaded: 1,
    losses: 0,
  });
  expect(overview.coverage).toMatchObject({ registered: 1, population: { people: 170_000, kind: '含外来' } });
});

test('a closed task is final, and the next warning of the same person opens a new one', async () => {
  const { ok, reply } = district;
  const { mine } = await ok('officer-1', listTasks, {});
  const [closed] = mine;
  if (!closed) throw new Error('the closed task is out of sight on its own day');
  const again = {
    opId: newOpId(),
    id: closed.id,
    gen: closed.gen,
    warningCount: 1,
    outcome: 'refused',
  } as const;
  expect(await reply('officer-1', closeTask, again)).toMatchObject({ ok: false, error: 'taskFinal' });
  expect((await district.post(aWarning())).answer.result).toBe('dispatched');
  expect((await offered()).id).toBe(closed.id.replace('#1', '#2'));
});

test('a task is not closed as dissuaded before the person was reached, nor blindly after another warning', async () => {
  const { ok, reply } = district;
  const task = await offered();
  await ok('officer-1', acceptTask, tap(task));
  const close = (warningCount: number) => ({
    opId: newOpId(),
    id: task.id,
    gen: task.gen,
    warningCount,
    outcome: 'noContactNoLoss' as const,
  });
  expect(await reply('officer-1', closeTask, close(1))).toMatchObject({ error: 'outcomeNeedsContact' });
  const logs = (result: 'unreachableBusy' | 'reached') =>
    ok('officer-1', logAttempt, { opId: newOpId(), id: task.id, gen: task.gen, channel: 'phone', result });
  await logs('unreachableBusy');
  expect(await reply('officer-1', closeTask, close(1))).toMatchObject({ error: 'outcomeNeedsContact' });
  await logs('reached');
  expect((await district.post(aWarning())).answer.result).toBe('merged');
  expect(await reply('officer-1', closeTask, close(1))).toMatchObject({ error: 'taskHasNews' });
  expect((await ok('officer-1', closeTask, close(2))).task).toMatchObject({
    state: 'closed',
    warningCount: 2,
  });
});

test('name and number are for the holder only, with an audit row each time and a quota', async () => {
  const { ok, reply } = district;
  await district.post(aWarning());
  const task = await offered();
  const look = (id: string) => ({ opId: newOpId(), id, gen: task.gen, reason: 'callNow' as const });
  expect(await reply('officer-1', revealPerson, look(task.id))).toMatchObject({ error: 'taskNotYours' });
  await ok('officer-1', acceptTask, tap(task));
  const once = look(task.id);
  const { leftToday } = await ok('officer-1', revealPerson, once);
  expect((await ok('officer-1', revealPerson, once)).leftToday).toBe(leftToday);
  expect((await ok('officer-1', revealPerson, look(task.id))).leftToday).toBe(leftToday - 1);
  expect(await reply('officer-2', revealPerson, look(task.id))).toMatchObject({ error: 'taskNotYours' });
  expect(await reply('resident-1', revealPerson, look(task.id))).toMatchObject({ ok: false });
});

test('nobody gets in whom the platform does not name as staff', async () => {
  const { reply } = district;
  expect(await reply('resident-1', listTasks, {})).toMatchObject({ error: 'notAllowed' });
  expect(await reply('officer-1', getOverview, { area: zone.code })).toMatchObject({ error: 'notAllowed' });
  expect((await district.ok('resident-2', whoAmI, {})).resident).toBeNull();
  expect(await reply('resident-2', confirmWarning, { id: 'x', opId: newOpId() })).toMatchObject({
    error: 'notRegistered',
  });
});
