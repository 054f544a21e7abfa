import { showContact } from '@domain/contact/officer-contract';
import { recordStopPayment, revealStopPayment, settleStopPayment } from '@domain/stop-payment/contract';
import {
  acceptTask,
  closeTask,
  getTask,
  handOverTask,
  listColleagues,
  listTasks,
  logAttempt,
  refuseTask,
  revealPerson,
  transferTask,
} from '@domain/task/contract';
import { assignTask, cancelTask, locateTask } from '@domain/task/desk-contract';
import { confirmWarning } from '@domain/warning/contract';
import { newOpId } from '../../demo/call';
import type { PersonKey } from '../../demo/people';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';
import { documents } from '../support/documents';

let district: District;
let task: { readonly id: string; readonly gen: number };
const account = newOpId();

beforeAll(async () => {
  district = await aDistrict();
  await district.register('resident-1');
  await district.register('resident-2');
  await district.post(aWarning());
  const [offered] = (await district.ok('officer-1', listTasks, {})).offered;
  if (!offered) throw new Error('nothing was offered');
  const { id, gen, risk, clockVersion } = offered;
  task = { id, gen };
  await district.ok('officer-1', acceptTask, { opId: newOpId(), id, gen, risk, clockVersion });
  await district.ok('officer-1', recordStopPayment, money(account));
});
afterAll(() => district.stop());

const now = () => district.now();
const money = (opId: ReturnType<typeof newOpId>) => ({
  ...{ opId, id: task.id, account: '6222020000000007', accountName: '赵某某', bank: '中国工商银行' },
  ...{ amountFen: 100, transferredAt: now(), reportedAt: now() },
});
const stop = () => ({ opId: newOpId(), id: task.id, stopPayment: account });
const asked = () => ({ opId: newOpId(), ...task });
const village = xiaxi as never;
const to = newOpId();

type Try = (person: PersonKey) => Promise<{ readonly ok: boolean; readonly error?: string }>;
const forTheHolder: readonly (readonly [name: string, attempt: Try])[] = [
  ['attempt', (who) => district.reply(who, logAttempt, { ...asked(), channel: 'phone', result: 'reached' })],
  ['close', (who) => district.reply(who, closeTask, { ...asked(), warningCount: 1, outcome: 'falseAlarm' })],
  ['refuse', (who) => district.reply(who, refuseTask, { ...asked(), reason: 'offDuty' })],
  ['hand over', (who) => district.reply(who, handOverTask, { ...asked(), to })],
  ['transfer', (who) => district.reply(who, transferTask, { ...asked(), village })],
  ['reveal', (who) => district.reply(who, revealPerson, { ...asked(), reason: 'callNow' })],
  ['colleagues', (who) => district.reply(who, listColleagues, { id: task.id })],
  ['record money', (who) => district.reply(who, recordStopPayment, money(newOpId()))],
  ['settle money', (who) => district.reply(who, settleStopPayment, { ...stop(), result: 'submitted' })],
  ['see the account', (who) => district.reply(who, revealStopPayment, { ...stop(), reason: 'submitNow' })],
];
const forTheDesk: readonly (readonly [name: string, attempt: Try])[] = [
  ['assign', (who) => district.reply(who, assignTask, { ...asked(), to })],
  ['cancel', (who) => district.reply(who, cancelTask, { ...asked(), reason: 'test' })],
  ['locate', (who) => district.reply(who, locateTask, { ...asked(), village })],
];

const refusals = ['taskNotYours', 'notAllowed', 'taskUnknown'];
const expectNothing = async (tries: readonly (readonly [string, Try])[], person: PersonKey) => {
  const before = await documents(district.cloud, 'tasks');
  for (const [name, attempt] of tries) {
    const { error } = await attempt(person);
    expect([name, error]).toEqual([name, expect.stringMatching(new RegExp(`^(${refusals.join('|')})$`))]);
  }
  expect(await documents(district.cloud, 'tasks')).toEqual(before);
};

test.each(['officer-2', 'chief-1', 'resident-2', 'resident-1'] as const)(
  '%s, who does not hold the task, does nothing to it and sees neither person nor account',
  (person) => expectNothing(forTheHolder, person),
);

test.each(['officer-1', 'chief-1', 'resident-1'] as const)(
  '%s, who is not of the desk, neither assigns, cancels nor locates',
  (person) => expectNothing(forTheDesk, person),
);

test('nobody outside the police learns from a refusal whether somebody is warned', async () => {
  const real = task;
  const tries = [
    ...forTheHolder,
    ...forTheDesk,
    ['contact', (who) => district.reply(who, showContact, task)],
    ['accept', (who) => district.reply(who, acceptTask, { ...asked(), risk: 'high', clockVersion: 1 })],
  ] satisfies readonly (readonly [string, Try])[];
  for (const [name, attempt] of tries) {
    const there = await attempt('resident-2');
    // Who guarded somebody once, or had their number, knows what their next task would be called.
    task = { ...real, id: real.id.replace(/#1$/, '#2') };
    const notThere = await attempt('resident-2');
    task = real;
    expect([name, notThere]).toEqual([name, there]);
  }
});

test('somebody else’s warning can be neither looked at nor confirmed', async () => {
  const confirm = { id: task.id, opId: newOpId() };
  expect(await district.reply('resident-2', confirmWarning, confirm)).toMatchObject({ error: 'taskUnknown' });
  expect(await district.reply('resident-2', getTask, { id: task.id })).toMatchObject({ error: 'notAllowed' });
});
