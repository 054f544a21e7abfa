import { setTimeout as delay } from 'node:timers/promises';
import { agreeFamily, inviteFamily } from '@domain/family/contract';
import { listSources, registerSource } from '@domain/source/contract';
import { acceptTask, closeTask, getTask, listTasks, logAttempt } from '@domain/task/contract';
import { callsPerDay } from '@domain/task/help';
import { dayMs, hourMs, minuteMs } from '@domain/time/shanghai';
import { listWarnings } from '@domain/warning/contract';
import { askForHelp } from '@domain/warning/help-contract';
import { sayFine, tellFamily } from '@domain/warning/said-contract';
import { newOpId } from '../../demo/call';
import type { PersonKey } from '../../demo/people';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);

type Fields = { opId?: string; moneyGone?: boolean; scamType?: 'loan' | null };
const aCall = (fields: Fields = {}) => ({ opId: newOpId(), moneyGone: false, scamType: null, ...fields });
const ask = async (fields: Fields = {}) =>
  (await district.ok('resident-1', askForHelp, aCall(fields))).warning;
const warnings = async () => (await district.ok('resident-1', listWarnings, {})).warnings;
const offered = async () => (await district.ok('officer-1', listTasks, {})).offered;
const accept = async () => {
  const [task] = await offered();
  if (!task) throw new Error('nothing was offered');
  const { id, gen, risk, clockVersion } = task;
  await district.ok('officer-1', acceptTask, { opId: newOpId(), id, gen, risk, clockVersion });
  return { id, gen };
};
const close = async ({ id, gen }: { id: string; gen: number }, warningCount: number) => {
  const reached = { opId: newOpId(), id, gen, channel: 'phone' as const, result: 'reached' as const };
  await district.ok('officer-1', logAttempt, reached);
  const end = { opId: newOpId(), id, gen, warningCount, outcome: 'falseAlarm' as const };
  await district.ok('officer-1', closeTask, end);
};
const now = () => district.now();
const told = (person: PersonKey, about: string) =>
  district.cloud.wechat.notifications(person).filter(({ text }) => text.includes(about));
const stored = (collection: string) => documents(district.cloud, collection);

test('nobody has warned them: they say it, an officer is asked at once, and sees that they asked and what it is like', async () => {
  const warning = await ask({ scamType: 'loan' });
  expect(warning).toMatchObject({ open: true, asked: true, risk: 'high', scamType: 'loan', count: 1 });
  expect(await warnings()).toMatchObject([{ id: warning.id }]);
  expect(told('officer-1', '被诈骗的风险')).toHaveLength(1);
  expect(await offered()).toMatchObject([
    { id: warning.id, askedForHelp: { at: expect.any(Number) as number, scamType: 'loan' } },
  ]);
});

test('of a scam that nobody can name yet, the message to them says a word that they know', async () => {
  await district.post(aWarning({ scamType: 'other', at: now() }));
  const texts = district.told('resident-1');
  expect(texts).toEqual([expect.stringContaining('电信诈骗')]);
  expect(texts.join()).not.toContain('其他');
});

test('a frightened hand taps five times, at once and one after another: one episode, one warning, one offer', async () => {
  const opId = newOpId();
  await Promise.all([ask({ opId }), ask({ opId }), ask({ opId })]);
  await ask();
  await ask({ opId });
  expect(await warnings()).toMatchObject([{ count: 1 }]);
  expect(await stored('tasks')).toHaveLength(1);
  expect(told('officer-1', '被诈骗的风险')).toHaveLength(1);
});

test('taps of two phones that know nothing of one another still make one task', async () => {
  await Promise.all([ask(), ask(), ask()]);
  expect(await stored('tasks')).toHaveLength(1);
  expect(await offered()).toHaveLength(1);
});

test('a warning of the bank is running: the call becomes one more of it, and what the bank knew of the scam stays', async () => {
  await district.post(aWarning({ at: now(), scamType: 'fakeAuthority', stage: 2 }));
  const { id } = await accept();
  const warning = await ask();
  expect(warning).toMatchObject({ id, count: 2, held: true, scamType: 'fakeAuthority', stage: 2 });
  const { task } = await district.ok('officer-1', getTask, { id });
  expect(task).toMatchObject({
    state: 'accepted',
    mine: true,
    warningCount: 2,
    askedForHelp: { scamType: null },
  });
  expect(await stored('tasks')).toHaveLength(1);
});

test('money is gone: the 30 minutes run, the risk is the highest, officer, chief and desk know, nothing is asked before', async () => {
  const saidAt = now();
  const opId = newOpId();
  const warning = await ask({ opId, moneyGone: true });
  expect(warning).toMatchObject({ risk: 'critical', accounts: 0, transferSaid: { answered: false } });
  expect(warning.transferSaid?.dueAt).toBeGreaterThanOrEqual(saidAt + 30 * minuteMs);
  for (const person of ['officer-1', 'chief-1', 'desk-1'] as const)
    expect(told(person, '本人说已转账')).toHaveLength(1);
  expect(await ask({ opId, moneyGone: true })).toEqual(warning);
  expect(await ask({ moneyGone: true })).toEqual(warning);
  expect(await warnings()).toMatchObject([{ count: 1 }]);
  district.cloud.control.advance(20 * minuteMs);
  await district.tick();
  expect(told('desk-1', '止付只剩10分钟')).toHaveLength(1);
});

test('first afraid, then the money is gone: the same call goes on, now at the highest risk', async () => {
  const { id } = await ask();
  const later = await ask({ moneyGone: true });
  expect(later).toMatchObject({ id, count: 1, risk: 'critical', transferSaid: { answered: false } });
});

test('on their own warning they can tell the family, as on any other', async () => {
  await district.register('officer-2');
  const { code } = await district.ok('resident-1', inviteFamily, { opId: newOpId() });
  await district.ok('officer-2', agreeFamily, { opId: newOpId(), code });
  const { id } = await ask();
  const { warning } = await district.ok('resident-1', tellFamily, { opId: newOpId(), id });
  expect(warning.told).toMatchObject([{ nameMask: '张**' }]);
});

test('tapped by mistake: they say that they are fine, the officer still calls; asking again later is a new call', async () => {
  const { id } = await ask();
  const { warning } = await district.ok('resident-1', sayFine, { opId: newOpId(), id });
  expect(warning).toMatchObject({ open: true, fineAt: expect.any(Number) as number });
  expect(await ask()).toMatchObject({ id, count: 2, fineAt: null });
});

test('who is not registered is told so, and nothing of them is kept', async () => {
  expect(await district.reply('resident-2', askForHelp, aCall())).toMatchObject({ error: 'notRegistered' });
  expect(await stored('inbox')).toEqual([]);
  expect(await stored('tasks')).toEqual([]);
  expect((await stored('limits')).filter(({ _id }) => String(_id).startsWith('help'))).toEqual([]);
});

test('a mischievous hand: after ten calls a day only the running one is shown, and without one 110 is named', async () => {
  district.goesOn('day', 2 * hourMs);
  for (let i = 0; i < callsPerDay; i += 1) {
    await ask();
    district.cloud.control.advance(11 * minuteMs);
  }
  expect(await warnings()).toMatchObject([{ count: callsPerDay }]);
  expect(await ask()).toMatchObject({ count: callsPerDay, open: true });
  await close(await accept(), callsPerDay);
  expect(await district.reply('resident-1', askForHelp, aCall({ moneyGone: true }))).toMatchObject({
    error: 'helpTooMany',
    message: expect.stringContaining('110') as string,
  });
  district.cloud.control.advance(dayMs);
  expect(await ask()).toMatchObject({ open: true, count: 1 });
});

test('the desk sees them as a source of its own, with its figures; no machine can take its place', async () => {
  const { id: task } = await ask();
  const held = await accept();
  await close(held, 1);
  await district.tick();
  const { sources } = await district.ok('desk-1', listSources, {});
  expect(held.id).toBe(task);
  expect(sources.find(({ id }) => id === 'self')).toMatchObject({
    name: '居民自己求助',
    builtIn: true,
    keys: [],
    warnings: 1,
    precision: { judged: 1, real: 0 },
  });
  expect(sources.filter(({ builtIn, warnings: came }) => !builtIn && came > 0)).toEqual([]);
  const machine = { opId: newOpId(), id: 'self', name: '冒充', kind: 'own' as const };
  expect(await district.reply('desk-1', registerSource, machine)).toMatchObject({ error: 'badInput' });
});

/** The first `writes` updates go through, and no other one: as if the worker had died there. */
const diesAfter = (writes: number) => {
  const { faults } = district.cloud.control;
  if (writes > 0) faults.add({ target: 'database.modifyDocument', kind: 'delay', delayMs: 0, count: writes });
  faults.add({ target: 'database.modifyDocument', kind: 'lostRequest', count: 1_000 });
};

test.each([
  ['nothing ran: the write that opens the task', 0, () => Promise.resolve()],
  [
    'a warning of the bank ran: the write that joins it',
    1,
    async () => void (await district.post(aWarning({ at: now() }))),
  ],
])(
  'money is gone, %s is the last one and the phone never asks again: the 30 minutes run from what was said',
  async (_, writes, before) => {
    await before();
    const saidAt = now();
    diesAfter(writes);
    await district.reply('resident-1', askForHelp, aCall({ moneyGone: true })).catch(() => null);
    district.cloud.control.faults.clear();
    await district.passes(18_000);
    const [{ risk, transferSaid } = {}, ...more] = await warnings();
    expect([risk, more]).toEqual(['critical', []]);
    expect(transferSaid).toMatchObject({ answered: false });
    expect(transferSaid?.dueAt).toBeGreaterThanOrEqual(saidAt + 30 * minuteMs);
    expect(transferSaid?.dueAt).toBeLessThan(saidAt + 30 * minuteMs + 10_000);
    for (const person of ['officer-1', 'chief-1', 'desk-1'] as const)
      expect(told(person, '本人说已转账')).not.toEqual([]);
    await district.passes(20 * minuteMs);
    expect(told('desk-1', '止付只剩10分钟')).toHaveLength(1);
  },
);

test('only the call itself was taken in before its worker died: the jobs make the task, with the clock of when it was said', async () => {
  const saidAt = now();
  const insert = { target: 'database.insertDocument', count: 2 } as const;
  // The limit and the inbox; not the task.
  district.cloud.control.faults.add({ ...insert, kind: 'delay', delayMs: 0 });
  district.cloud.control.faults.add({ ...insert, kind: 'lostRequest', count: 1_000 });
  await district.reply('resident-1', askForHelp, aCall({ moneyGone: true })).catch(() => null);
  district.cloud.control.faults.clear();
  expect(await stored('tasks')).toEqual([]);
  await district.passes(5 * minuteMs);
  const [{ transferSaid } = {}] = await warnings();
  expect(transferSaid?.dueAt).toBeLessThan(saidAt + 30 * minuteMs + 10_000);
});

test('its worker is killed at a random point: the same tap again finds what is missing, and nothing is there twice', async () => {
  let cut = 0;
  for (let round = 0; round < 20; round += 1) {
    district.startAnew();
    await district.register('resident-1');
    const input = aCall({ moneyGone: true });
    const first = district.reply('resident-1', askForHelp, input).catch(() => null);
    await delay(Math.random() * 40);
    district.cloud.control.kill('resident');
    if ((await first)?.ok !== true) cut += 1;
    let again = await district.reply('resident-1', askForHelp, input);
    // A lease of the dead worker has to run out first.
    if (!again.ok) {
      district.cloud.control.advance(18_000);
      again = await district.reply('resident-1', askForHelp, input);
    }
    expect(again).toMatchObject({ data: { warning: { count: 1, transferSaid: { answered: false } } } });
    expect(await stored('tasks')).toHaveLength(1);
  }
  expect(cut).toBeGreaterThan(0);
}, 120_000);
