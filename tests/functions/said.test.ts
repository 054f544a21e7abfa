import { agreeFamily, inviteFamily } from '@domain/family/contract';
import { closeTask, getTask, listTasks, logAttempt } from '@domain/task/contract';
import { listUnassigned } from '@domain/task/desk-contract';
import { minuteMs } from '@domain/time/shanghai';
import { listWarnings } from '@domain/warning/contract';
import { addAccount, sayFine, sayTransferred, tellFamily } from '@domain/warning/said-contract';
import { newOpId } from '../../demo/call';
import type { PersonKey } from '../../demo/people';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';
import { sourceOf } from '../support/source';

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);

const now = () => district.now();
const texts = (person: PersonKey, about: string) =>
  district.told(person).filter((text) => text.includes(about));
const moneyTold = (person: PersonKey) => texts(person, '本人说已转账');

const warned = async (fields: object = {}) => {
  await district.post(aWarning({ at: now(), ...fields }));
  const [warning] = (await district.ok('resident-1', listWarnings, {})).warnings;
  if (!warning) throw new Error('nobody was warned');
  return warning;
};
const held = async () => {
  return district.takes('officer-1');
};
const transferred = (id: string, opId = newOpId()) => district.ok('resident-1', sayTransferred, { opId, id });
const account = { account: '6222 0200 0000 0007', amountFen: 1_250_000 };
const seenByOfficer = async (id: string) => (await district.ok('officer-1', getTask, { id })).task;

test('transferred: the clock starts, the risk is the highest, and officer, chief and desk hear of it at once', async () => {
  const { id } = await warned({ risk: 'medium' });
  const { id: same } = await held();
  expect(same).toBe(id);
  const saidAt = now();
  const { warning } = await transferred(id);
  expect(warning.transferSaid?.dueAt).toBeGreaterThanOrEqual(saidAt + 30 * minuteMs);
  expect(warning).toMatchObject({
    risk: 'critical',
    open: true,
    held: true,
    transferSaid: { answered: false },
  });
  for (const person of ['officer-1', 'chief-1', 'desk-1'] as const) expect(moneyTold(person)).toHaveLength(1);
  const task = await seenByOfficer(id);
  expect(task).toMatchObject({ state: 'accepted', mine: true, risk: 'critical' });
  expect(task.pendingBecause).toContain('本人说钱已转出');
  expect(task.dueAt).toBeLessThanOrEqual(now() + 5 * minuteMs);
});

test('taps on top of one another are one word, and a second phone that sends late is the same', async () => {
  const { id } = await warned();
  const opId = newOpId();
  const answers = await Promise.all([transferred(id, opId), transferred(id, opId), transferred(id)]);
  expect(new Set(answers.map(({ warning }) => warning.transferSaid?.at)).size).toBe(1);
  expect(moneyTold('desk-1')).toHaveLength(1);
  await district.tick();
  const events = (await documents(district.cloud, 'events')).filter(
    ({ body }) => (body as { type: string }).type === 'saidTransferred',
  );
  expect(events).toHaveLength(1);
});

test('nobody holds the task yet: it is offered anew on the fastest ladder, and the offer says why', async () => {
  const { id } = await warned({ risk: 'medium' });
  const before = (await district.ok('officer-1', listTasks, {})).offered[0];
  await transferred(id);
  const [offered] = (await district.ok('officer-1', listTasks, {})).offered;
  expect(offered).toMatchObject({ id, risk: 'critical', gen: (before?.gen ?? 0) + 1 });
  expect(moneyTold('officer-1')).toHaveLength(1);
  expect(moneyTold('chief-1')).toHaveLength(1);
  expect(texts('resident-1', '可能正在被骗')).toHaveLength(1);
});

test('nobody submits anything: reminded with ten minutes left and when the time is over, once each', async () => {
  const { id } = await warned();
  await held();
  await transferred(id);
  await district.passes(20 * minuteMs);
  expect(texts('desk-1', '止付只剩10分钟')).toHaveLength(1);
  await district.passes(10 * minuteMs);
  await district.passes(minuteMs);
  expect(texts('desk-1', '止付30分钟已过')).toHaveLength(1);
  expect(texts('desk-1', '止付只剩10分钟')).toHaveLength(1);
});

test('the person adds the account later: one sealed record whose clock began when they said so', async () => {
  const { id } = await warned();
  await held();
  const early = { opId: newOpId(), id, ...account };
  expect(await district.reply('resident-1', addAccount, early)).toMatchObject({ error: 'badInput' });
  const { warning: said } = await transferred(id);
  district.cloud.control.advance(2 * minuteMs);
  const input = { opId: newOpId(), id, ...account, bank: '工商银行' };
  await district.ok('resident-1', addAccount, input);
  const { warning } = await district.ok('resident-1', addAccount, input);
  expect(warning).toMatchObject({ accounts: 1, transferSaid: { answered: true } });
  const { stopPayments } = await seenByOfficer(id);
  expect(stopPayments).toEqual([
    expect.objectContaining({
      accountMask: '****0007',
      accountNameMask: '不详',
      bank: '工商银行',
      amountFen: 1_250_000,
      byResident: true,
      dueAt: said.transferSaid?.dueAt,
    }),
  ]);
  expect(JSON.stringify(await documents(district.cloud, 'tasks'))).not.toContain('6222020000000007');
});

test('money that is sent after an account was written down is a word of its own, with a clock of its own', async () => {
  const { id } = await warned();
  const { warning: first } = await transferred(id);
  await district.ok('resident-1', addAccount, { opId: newOpId(), id, ...account });
  district.cloud.control.advance(5 * minuteMs);
  const { warning: second } = await transferred(id);
  expect(second.transferSaid?.dueAt).toBeGreaterThan((first.transferSaid?.dueAt ?? 0) + 4 * minuteMs);
  expect(second).toMatchObject({ accounts: 1, transferSaid: { answered: false } });
  expect(moneyTold('desk-1')).toHaveLength(2);
});

test('an officer who has not seen it cannot close over it; closing ends the reminders', async () => {
  const { id } = await warned();
  const on = await held();
  await district.ok('officer-1', logAttempt, { opId: newOpId(), ...on, channel: 'phone', result: 'reached' });
  const { warning } = await transferred(id);
  const close = { ...on, warningCount: 1, outcome: 'lossConfirmed' as const };
  const blind = { ...close, opId: newOpId(), transferSaidAt: null };
  expect(await district.reply('officer-1', closeTask, blind)).toMatchObject({ error: 'taskHasNews' });
  const seen = { ...close, opId: newOpId(), transferSaidAt: warning.transferSaid?.at ?? 0 };
  await district.ok('officer-1', closeTask, seen);
  await district.passes(31 * minuteMs);
  expect(texts('desk-1', '止付')).toHaveLength(1);
  const [over] = (await district.ok('resident-1', listWarnings, {})).warnings;
  expect(over).toMatchObject({ open: false, result: 'lost', transferSaid: { answered: true } });
  const late = { opId: newOpId(), id };
  expect(await district.reply('resident-1', sayFine, late)).toMatchObject({ error: 'warningOver' });
  expect(await district.reply('resident-1', sayTransferred, late)).toMatchObject({ error: 'warningOver' });
});

test('a source that takes its warning back does not take back what the person said', async () => {
  const warning = aWarning({ at: now() });
  await district.post(warning);
  const [{ id } = { id: '' }] = (await district.ok('resident-1', listWarnings, {})).warnings;
  await transferred(id);
  const back = await sourceOf(district).ask('POST', `/v1/warnings/${warning.externalId}/withdrawal`);
  expect(back.body).toMatchObject({ result: 'goesOn' });
  expect((await district.ok('resident-1', listWarnings, {})).warnings[0]).toMatchObject({ open: true });
});

test('I am fine: the officer sees it, nothing ends, and a later warning comes all the same', async () => {
  const { id } = await warned();
  await held();
  const { warning } = await district.ok('resident-1', sayFine, { opId: newOpId(), id });
  expect(warning).toMatchObject({ open: true, fineAt: expect.any(Number) as number });
  expect(await seenByOfficer(id)).toMatchObject({ state: 'accepted', fineAt: warning.fineAt });
  await district.post(aWarning({ at: now() }));
  expect(texts('resident-1', '可能正在被骗')).toHaveLength(2);
  expect((await district.ok('resident-1', listWarnings, {})).warnings[0]).toMatchObject({ fineAt: null });
});

test('tell my family: everybody who agreed hears it at once, and another tap tells nobody twice', async () => {
  const { id } = await warned();
  const tell = () => district.reply('resident-1', tellFamily, { opId: newOpId(), id });
  expect(await tell()).toMatchObject({ error: 'nobodyToTell' });
  await district.register('resident-2');
  // Agreed only after the warning came.
  const { code } = await district.ok('resident-1', inviteFamily, { opId: newOpId() });
  await district.ok('resident-2', agreeFamily, { opId: newOpId(), code, relation: 'mother' });
  const asked = () => texts('resident-2', '您的母亲请您打电话');
  expect(await tell()).toMatchObject({ data: { warning: { told: [{ nameMask: '张**' }] } } });
  expect(await tell()).toMatchObject({
    data: { warning: { told: [{ nameMask: '张**', state: 'sent' }] } },
  });
  expect(asked()).toHaveLength(1);
  expect(asked()[0]).not.toMatch(/138|张|公检法/);
  await district.passes(11 * minuteMs);
  await tell();
  expect(asked()).toHaveLength(2);
});

test('what is said of a warning is for its own person only', async () => {
  const { id } = await warned();
  await district.register('resident-2');
  for (const action of [sayFine, sayTransferred, tellFamily])
    expect(await district.reply('resident-2', action, { opId: newOpId(), id })).toMatchObject({
      error: 'taskUnknown',
    });
  expect(await district.reply('officer-2', sayTransferred, { opId: newOpId(), id })).toMatchObject({
    error: 'notRegistered',
  });
  expect((await district.ok('desk-1', listUnassigned, {})).tasks).toEqual([]);
  expect(moneyTold('desk-1')).toEqual([]);
});
