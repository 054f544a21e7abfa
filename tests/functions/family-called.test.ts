import {
  agreeFamily,
  inviteFamily,
  leaveFamily,
  listAlerts,
  listFamily,
  sayCalled,
} from '@domain/family/contract';
import type { CalledResult } from '@domain/family/called';
import { recordStopPayment } from '@domain/stop-payment/contract';
import { acceptTask, getTask, listTasks } from '@domain/task/contract';
import { cancelTask } from '@domain/task/desk-contract';
import { minuteMs } from '@domain/time/shanghai';
import { listWarnings } from '@domain/warning/contract';
import { addAccount, sayTransferred, tellFamily } from '@domain/warning/said-contract';
import { newOpId } from '../../demo/call';
import type { PersonKey } from '../../demo/people';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made), ['resident-1', 'resident-2']);

const now = () => district.now();
const texts = (person: PersonKey, about: string) =>
  district.told(person).filter((text) => text.includes(about));
const becomeGuardian = async (who: PersonKey = 'resident-2') => {
  const { code } = await district.ok('resident-1', inviteFamily, { opId: newOpId() });
  await district.ok(who, agreeFamily, { opId: newOpId(), code, relation: 'father' });
};
const warned = async (fields: object = {}) => {
  await district.post(aWarning({ at: now(), ...fields }));
  const [warning] = (await district.ok('resident-1', listWarnings, {})).warnings;
  return warning?.id ?? '';
};
const tell = (id: string) => district.ok('resident-1', tellFamily, { opId: newOpId(), id });
const held = async (id: string) => {
  const offered = (await district.ok('officer-1', listTasks, {})).offered.find((one) => one.id === id);
  if (!offered) throw new Error('nothing was offered');
  const { gen, risk, clockVersion } = offered;
  await district.ok('officer-1', acceptTask, { opId: newOpId(), id, gen, risk, clockVersion });
  return { id, gen };
};
const sayAs =
  (who: PersonKey) =>
  (id: string, result: CalledResult, opId = newOpId()) =>
    district.reply(who, sayCalled, { opId, id, result });
const say = sayAs('resident-2');
const seen = async (id: string) => (await district.ok('officer-1', getTask, { id })).task;
const events = async (type: string) => {
  await district.tick();
  return (await documents(district.cloud, 'events'))
    .map(({ body }) => body as { type: string })
    .filter((body) => body.type === type);
};
/** A warning of resident-1 that officer-1 holds, and of which resident-2, the guardian, was told. */
const aCallToMake = async (fields: object = {}) => {
  await becomeGuardian();
  const id = await warned(fields);
  await held(id);
  await tell(id);
  return id;
};

test('he is fine: who holds the task sees it at once, nobody is woken, and the guardian reads what they said', async () => {
  const id = await aCallToMake();
  const answer = await say(id, 'safe');
  expect(answer).toMatchObject({ data: { alert: { id, called: 'safe', relation: 'father' } } });
  expect(JSON.stringify(answer)).not.toMatch(/officer|公检法|138\d{8}/);
  const task = await seen(id);
  expect(task).toMatchObject({ state: 'accepted', transferSaid: null, familyCalls: [{ result: 'safe' }] });
  expect(task.pendingBecause ?? '').not.toContain('钱已转出');
  expect((await district.ok('resident-2', listAlerts, {})).alerts).toMatchObject([{ id, called: 'safe' }]);
  expect(texts('officer-1', '已转账')).toEqual([]);
});

test('his money is gone: the 30 minutes run, and officer, chief and desk hear that a relative says so', async () => {
  const id = await aCallToMake({ risk: 'medium' });
  const saidAt = now();
  await say(id, 'transferred');
  const task = await seen(id);
  expect(task).toMatchObject({
    state: 'accepted',
    mine: true,
    risk: 'critical',
    seenAt: null,
    transferSaid: { answered: false, byFamily: true },
    familyCalls: [{ result: 'transferred', isNew: false }],
  });
  expect(task.transferSaid?.dueAt).toBeGreaterThanOrEqual(saidAt + 30 * minuteMs);
  expect(task.pendingBecause).toContain('家人说钱已转出');
  for (const person of ['officer-1', 'chief-1', 'desk-1'] as const)
    expect(texts(person, '家人说已转账')).toHaveLength(1);
  district.cloud.control.advance(20 * minuteMs);
  await district.tick();
  expect(texts('desk-1', '止付只剩10分钟')).toHaveLength(1);
});

test('nobody holds it yet: money that is gone makes a new offer, which says who says so', async () => {
  await becomeGuardian();
  const id = await warned({ risk: 'medium' });
  await tell(id);
  await say(id, 'transferred');
  const [offered] = (await district.ok('officer-1', listTasks, {})).offered;
  expect(offered).toMatchObject({ id, risk: 'critical', gen: 2 });
  expect(texts('officer-1', '家人说已转账，请马上受理')).toHaveLength(1);
});

test('one word however often it is sent, and the person who says it as well starts no second clock', async () => {
  const id = await aCallToMake();
  const opId = newOpId();
  await Promise.all([say(id, 'transferred', opId), say(id, 'transferred', opId), say(id, 'transferred')]);
  await district.ok('resident-1', sayTransferred, { opId: newOpId(), id });
  expect(texts('desk-1', '说已转账')).toHaveLength(1);
  expect(await events('saidTransferred')).toHaveLength(1);
  expect(await events('familyCalled')).toHaveLength(2);
  const account = { account: '6222 0200 0000 0007', amountFen: 100 };
  await district.ok('resident-1', addAccount, { opId: newOpId(), id, ...account });
  expect((await seen(id)).transferSaid).toMatchObject({ answered: true });
});

test('money that is known already: only the holder is told again, and no clock starts anew', async () => {
  const id = await aCallToMake();
  const money = { account: '6222020000000007', accountName: '李四', bank: '工商银行', amountFen: 100 };
  const sent = { transferredAt: now() - minuteMs, reportedAt: now() };
  await district.ok('officer-1', recordStopPayment, { opId: newOpId(), id, ...money, ...sent });
  await say(id, 'transferred');
  expect(texts('officer-1', '家人说已转账')).toHaveLength(1);
  expect(texts('desk-1', '家人说已转账')).toEqual([]);
  expect(await seen(id)).toMatchObject({ transferSaid: null, familyCalls: [{ result: 'transferred' }] });
});

test('the line is busy, or nobody answers: the next relative is told, once for each who tried', async () => {
  await district.register('officer-2');
  await becomeGuardian();
  await becomeGuardian('officer-2');
  const id = await warned({ risk: 'critical' });
  await held(id);
  district.cloud.control.advance(61_000);
  await district.tick();
  expect(texts('resident-2', '可能正在和骗子通话')).toHaveLength(1);
  expect(texts('officer-2', '可能正在和骗子通话')).toEqual([]);
  await say(id, 'busy');
  expect(texts('officer-2', '可能正在和骗子通话')).toHaveLength(1);
  await say(id, 'noAnswer');
  expect(texts('resident-2', '可能正在和骗子通话')).toHaveLength(1);
  await sayAs('officer-2')(id, 'noAnswer');
  const task = await seen(id);
  expect(task.familyCalls.map(({ result }) => result)).toEqual(['busy', 'noAnswer', 'noAnswer']);
  expect(task.lines.filter(({ line }) => line === 'guardian')).toHaveLength(2);
});

test('who is no guardian, was not told, has left, or comes after the end, says nothing', async () => {
  await becomeGuardian();
  const id = await warned();
  const over = { error: 'alertOver' };
  expect(await say(id, 'transferred')).toMatchObject(over);
  await held(id);
  await tell(id);
  expect(await sayAs('resident-1')(id, 'transferred')).toMatchObject(over);
  expect(await sayAs('officer-2')(id, 'transferred')).toMatchObject(over);
  expect(await say('nobody#1', 'transferred')).toMatchObject(over);
  const [guarded] = (await district.ok('resident-2', listFamily, {})).guarded;
  await district.ok('resident-2', leaveFamily, {
    ...{ opId: newOpId(), id: guarded?.id ?? '', as: 'guardian' },
  });
  expect(await say(id, 'transferred')).toMatchObject(over);
  expect(await seen(id)).toMatchObject({ transferSaid: null, familyCalls: [] });
  const { gen } = await seen(id);
  await becomeGuardian();
  await district.ok('resident-1', tellFamily, { opId: newOpId(), id });
  await district.ok('desk-1', cancelTask, { opId: newOpId(), id, gen, reason: 'test' });
  expect(await say(id, 'transferred')).toMatchObject(over);
  expect(texts('desk-1', '说已转账')).toEqual([]);
});

test('a scammer who has himself invited during the call and says that all is well is marked as new', async () => {
  const id = await warned();
  await held(id);
  district.cloud.control.advance(minuteMs);
  await becomeGuardian();
  await tell(id);
  await say(id, 'safe');
  expect((await seen(id)).familyCalls).toMatchObject([{ result: 'safe', isNew: true }]);
});

test('a guardian who plays with it is stopped, and a task keeps the last four words of each', async () => {
  district.goesOn('day', minuteMs);
  const id = await aCallToMake();
  for (let i = 0; i < 20; i += 1) expect(await say(id, 'safe')).toMatchObject({ ok: true });
  expect(await say(id, 'safe')).toMatchObject({ error: 'calledQuota' });
  expect((await seen(id)).familyCalls).toHaveLength(4);
  expect(
    await district.reply('resident-2', sayCalled, {
      ...{ opId: newOpId(), id },
      result: 'fine' as CalledResult,
    }),
  ).toMatchObject({ error: 'badInput' });
});
