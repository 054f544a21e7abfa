import { getOverview } from '@domain/measure/contract';
import { recordStopPayment, revealStopPayment, settleStopPayment } from '@domain/stop-payment/contract';
import { closeTask, getTask } from '@domain/task/contract';
import { minuteMs } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import type { PersonKey } from '../../demo/people';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);

const now = () => district.now();
const reminders = (person: PersonKey) => district.told(person).filter((text) => text.includes('止付'));

/** A task that officer-1 holds and works on. */
async function heldTask() {
  await district.post(aWarning({ at: now() }));
  return district.reaches('officer-1');
}

/** 6222 0200 0000 0000 with its check digit. */
const account = '6222020000000007';
const money = (id: string, fields: object = {}) => ({
  opId: newOpId(),
  id,
  account,
  accountName: '赵某某',
  bank: '中国工商银行',
  amountFen: 1_250_000,
  transferredAt: now() - 10 * minuteMs,
  reportedAt: now(),
  ...fields,
});
const recorded = async (id: string, fields: object = {}) => {
  const input = money(id, fields);
  const { task } = await district.ok('officer-1', recordStopPayment, input);
  return { input, task };
};
const settle = (id: string, stopPayment: string, step: object) =>
  district.reply('officer-1', settleStopPayment, {
    opId: newOpId(),
    id,
    stopPayment: stopPayment,
    result: 'submitted',
    ...step,
  });

test('money that was sent is recorded once, shown masked with its 30-minute clock, and stored sealed', async () => {
  const { id } = await heldTask();
  const { input } = await recorded(id, { account: '６２２２ 0200 0000-0007' });
  const { task } = await district.ok('officer-1', recordStopPayment, input);
  expect(task.stopPayments).toEqual([
    {
      id: input.opId,
      state: 'recorded',
      accountMask: '****0007',
      checkDigitFits: true,
      accountNameMask: '赵**',
      bank: '中国工商银行',
      amountFen: 1_250_000,
      transferredAt: input.transferredAt,
      reportedAt: input.reportedAt,
      dueAt: input.reportedAt + 30 * minuteMs,
      submittedAt: null,
      stoppedFen: null,
      failedBecause: null,
      byResident: false,
    },
  ]);
  expect(task.pendingBecause).toContain('止付还没有上报');
  await district.tick();
  for (const collection of ['tasks', 'events', 'audit']) {
    const stored = JSON.stringify(await documents(district.cloud, collection));
    expect(stored).not.toContain(account);
    expect(stored).not.toContain('赵某某');
  }
});

test('not submitted: holder, duty chief and desk are told ten minutes before the end, and again after it, once each', async () => {
  const { id } = await heldTask();
  await recorded(id);
  await district.passes(19 * minuteMs);
  expect(reminders('officer-1')).toEqual([]);
  await district.passes(minuteMs + 1);
  await district.tick();
  for (const person of ['officer-1', 'chief-1', 'desk-1'] as const)
    expect(reminders(person)).toEqual([expect.stringContaining('只剩10分钟')]);
  expect(reminders('officer-2')).toEqual([]);
  const { open } = await district.ok('desk-1', getOverview, {});
  expect(open).toMatchObject([{ id, moneyRunning: true, revisit: false }]);
  // Who is told can look why; only the holder and the desk write down what was done.
  const seen = async (person: PersonKey) => (await district.ok(person, getTask, { id })).handlesMoney;
  expect([await seen('officer-1'), await seen('chief-1'), await seen('desk-1')]).toEqual([true, false, true]);
  await district.passes(10 * minuteMs);
  await district.passes(10 * minuteMs);
  for (const person of ['officer-1', 'chief-1', 'desk-1'] as const) {
    expect(reminders(person)).toHaveLength(2);
    expect(reminders(person)[1]).toContain('30分钟已过');
  }
});

test('an account that is recorded after its time is reminded of that at once; each account has its own clock', async () => {
  const { id } = await heldTask();
  await recorded(id, { reportedAt: now() - 31 * minuteMs, transferredAt: now() - 60 * minuteMs });
  await recorded(id);
  await district.passes(5_000);
  expect(reminders('officer-1')).toEqual([expect.stringContaining('30分钟已过')]);
  await district.passes(21 * minuteMs);
  expect(reminders('officer-1')).toHaveLength(2);
});

test('submitted in time: nobody is reminded; the stopped amount is noted, also after the task was closed', async () => {
  const { id, gen } = await heldTask();
  const { input } = await recorded(id);
  expect(await settle(id, input.opId, {})).toMatchObject({
    ok: true,
    data: {
      task: {
        stopPayments: [{ state: 'submitted' }],
        pendingBecause: expect.stringContaining('反馈结果') as string,
      },
    },
  });
  await district.passes(40 * minuteMs);
  expect(reminders('officer-1')).toEqual([]);
  const close = { opId: newOpId(), id, gen, warningCount: 1, outcome: 'lossPartlyRecovered' } as const;
  await district.ok('officer-1', closeTask, close);
  const opId = newOpId();
  const stopped = { opId, result: 'stopped', stoppedFen: 1_000_000 };
  expect(await settle(id, input.opId, stopped)).toMatchObject({ ok: true });
  expect(await settle(id, input.opId, stopped)).toMatchObject({
    data: { task: { state: 'closed', stopPayments: [{ state: 'stopped', stoppedFen: 1_000_000 }] } },
  });
  expect(await settle(id, input.opId, { result: 'failed', because: 'alreadyMoved' })).toMatchObject({
    error: 'stopPaymentSettled',
  });
  await district.tick();
  const events = (await documents(district.cloud, 'events')).map(({ body }) => body as { type: string });
  expect(events.filter(({ type }) => type.startsWith('stop'))).toEqual([
    expect.objectContaining({ type: 'stopRecorded', amountFen: 1_250_000 }),
    expect.objectContaining({ type: 'stopSettled', result: 'submitted', inTime: true }),
    expect.objectContaining({ type: 'stopSettled', result: 'stopped', stoppedFen: 1_000_000 }),
  ]);
});

test('account and name are revealed to the holder and the desk only, one at a time, each with an audit row', async () => {
  const { id } = await heldTask();
  const first = await recorded(id);
  const second = await recorded(id, { account: '12345678', accountName: '钱某' });
  const ask = (stop: string, opId = newOpId()) =>
    ({ opId, id, stopPayment: stop as never, reason: 'submitNow' }) as const;
  const opId = newOpId();
  const shown = { account, accountName: '赵某某' };
  expect(await district.ok('officer-1', revealStopPayment, ask(first.input.opId, opId))).toMatchObject(shown);
  expect(await district.ok('officer-1', revealStopPayment, ask(first.input.opId, opId))).toMatchObject(shown);
  expect(await district.reply('officer-1', revealStopPayment, ask(second.input.opId, opId))).toMatchObject({
    error: 'badInput',
  });
  expect(await district.ok('desk-1', revealStopPayment, ask(second.input.opId))).toMatchObject({
    account: '12345678',
  });
  expect(await district.reply('officer-2', revealStopPayment, ask(first.input.opId))).toMatchObject({
    error: 'taskNotYours',
  });
  expect(await district.reply('resident-1', revealStopPayment, ask(first.input.opId))).toMatchObject({
    error: 'notAllowed',
  });
  const rows = await documents(district.cloud, 'audit');
  expect(rows.map(({ action, subject }) => [action, subject])).toEqual(
    expect.arrayContaining([
      ['revealAccount', first.input.opId],
      ['revealAccount', second.input.opId],
    ]),
  );
  expect(rows).toHaveLength(2);
});

test.each([
  ['account', { account: '1234567' }],
  ['account', { account: '12345678a' }],
  ['amountFen', { amountFen: 0 }],
  ['amountFen', { amountFen: 12.5 }],
  ['transferredAt', { transferredAt: Date.now() + 60 * minuteMs, reportedAt: Date.now() + 61 * minuteMs }],
  ['transferredAt', { reportedAt: 1, transferredAt: 2 }],
])('a wrong %s is named and stores nothing', async (field, wrong) => {
  const { id } = await heldTask();
  expect(await district.reply('officer-1', recordStopPayment, money(id, wrong))).toMatchObject({
    error: 'badInput',
    field,
  });
  expect((await district.ok('officer-1', getTask, { id })).task.stopPayments).toEqual([]);
});

test('a number whose check digit doesn’t fit is taken, with a hint; more than was sent can’t be stopped', async () => {
  const { id } = await heldTask();
  const { input, task } = await recorded(id, { account: '6222020000000008' });
  expect(task.stopPayments).toMatchObject([{ checkDigitFits: false }]);
  const more = { result: 'stopped', stoppedFen: 1_250_001 };
  expect(await settle(id, input.opId, more)).toMatchObject({ error: 'badInput', field: 'stoppedFen' });
  expect(await settle(id, newOpId(), {})).toMatchObject({ error: 'stopPaymentUnknown' });
  const failed = await settle(id, input.opId, { result: 'failed', because: 'alreadyMoved' });
  expect(failed).toMatchObject({ data: { task: { stopPayments: [{ failedBecause: 'alreadyMoved' }] } } });
});

test('only the holder and the desk record money, and only while the task is open', async () => {
  const { id, gen } = await heldTask();
  expect(await district.reply('officer-2', recordStopPayment, money(id))).toMatchObject({
    error: 'taskNotYours',
  });
  expect(await district.ok('desk-1', recordStopPayment, money(id))).toMatchObject({
    task: { stopPayments: [{ state: 'recorded' }] },
  });
  const close = { opId: newOpId(), id, gen, warningCount: 1, outcome: 'lossConfirmed' } as const;
  await district.ok('officer-1', closeTask, close);
  expect(await district.reply('officer-1', recordStopPayment, money(id))).toMatchObject({
    error: 'taskFinal',
  });
  await district.passes(20 * minuteMs + 1);
  expect(reminders('officer-1')).toHaveLength(1);
});
