import { listClocks, publishClocks } from '@domain/clocks/contract';
import { getOverview } from '@domain/measure/contract';
import { listDead } from '@domain/message/contract';
import { register, verifyOfficer, whoAmI } from '@domain/resident/contract';
import { acceptTask, closeTask, getTask, listTasks, logAttempt, revealPerson } from '@domain/task/contract';
import { listUnassigned } from '@domain/task/desk-contract';
import { builtInClocks } from '@domain/task/clocks';
import { listStaff, staffMe, topUpCredits } from '@domain/staff/contract';
import { bookLeave, listLeaves } from '@domain/staff/leave-contract';
import { getGaps, getLoad, getWeek, myRoster, overrideShift } from '@domain/staff/roster-contract';
import { recordStopPayment, revealStopPayment, settleStopPayment } from '@domain/stop-payment/contract';
import { hourMs, minuteMs, monthOf } from '@domain/time/shanghai';
import { listTips } from '@domain/tip/contract';
import { listVillages } from '@domain/area/contract';
import { confirmWarning, listWarnings } from '@domain/warning/contract';
import { newOpId } from '../../demo/call';
import { zone } from '../../demo/divisions';
import type { TracedCall } from '../../localcloud/server/trace';
import { depthBeforePush, holdBack } from '../bench/round-trips';
import type { Budget } from './budgets/budget';
import { contactBudgets } from './budgets/contact';
import { askBefore, helpBudgets } from './budgets/help';
import { reportBudgets } from './budgets/report';
import { agreeBefore, warningBudgets } from './budgets/warning';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';
import { sourceOf } from '../support/source';
import { aRoster, type Roster, shizhu } from '../support/roster';

let district: District;
let roster: Roster;
beforeAll(async () => {
  district = await aDistrict();
  await district.register('resident-1');
  roster = await aRoster(district);
  await agreeBefore(district);
  await askBefore(district);
});
afterAll(() => district.stop());

async function traced(work: () => Promise<unknown>): Promise<TracedCall[]> {
  district.cloud.control.trace.start();
  try {
    await work();
  } finally {
    calls.push(...district.cloud.control.trace.stop());
  }
  return calls.splice(0);
}
const calls: TracedCall[] = [];
const database = (seen: readonly TracedCall[]) => seen.filter(({ action }) => action.startsWith('database.'));

/** The budget of each use case: database round trips, and how many of them wait for one another. */
const budgets: readonly Budget[] = [
  ['warning.post, first', 8, 4, () => district.post(aWarning())],
  ['warning.post, merged', 6, 4, () => district.post(aWarning())],
  ['warning.withdraw, of several', 6, 6, () => withdrawing()],
  ...helpBudgets(() => district),
  ['staff.me', 3, 1, () => district.ok('officer-1', staffMe, {})],
  ['staff.topUp', 3, 3, () => district.ok('officer-1', topUpCredits, { ...oneMore, opId: newOpId() })],
  ['task.list', 4, 1, () => district.ok('officer-1', listTasks, {})],
  [
    'task.accept',
    1,
    1,
    async () => district.ok('officer-1', acceptTask, { ...(await shown()), opId: newOpId() }),
  ],
  ['task.get', 2, 1, async () => district.ok('officer-1', getTask, { id: (await shown()).id })],
  [
    'task.reveal',
    4,
    3,
    async () =>
      district.ok('officer-1', revealPerson, { ...(await shown()), opId: newOpId(), reason: 'callNow' }),
  ],
  ['officer.verify', 2, 2, () => district.ok('resident-1', verifyOfficer, {})],
  ...contactBudgets(
    () => district,
    () => ({ id: task?.id ?? '', gen: task?.gen ?? 0 }),
  ),
  [
    'task.attempt',
    3,
    3,
    async () =>
      district.ok('officer-1', logAttempt, {
        ...(await shown()),
        opId: newOpId(),
        channel: 'phone',
        result: 'reached',
      }),
  ],
  [
    'task.attempt, nobody reached',
    6,
    6,
    async () =>
      district.ok('officer-1', logAttempt, {
        ...(await shown()),
        opId: newOpId(),
        channel: 'phone',
        result: 'unreachableBusy',
      }),
  ],
  ['stopPayment.record', 5, 3, () => district.ok('officer-1', recordStopPayment, money())],
  ['stopPayment.settle', 5, 3, () => district.ok('officer-1', settleStopPayment, stopStep('submitted'))],
  ['stopPayment.reveal', 7, 6, () => district.ok('officer-1', revealStopPayment, stopStep('submitNow'))],
  ...reportBudgets(() => district),
  ['warning.list', 2, 2, () => district.ok('resident-1', listWarnings, {})],
  [
    'warning.confirm',
    4,
    3,
    async () => district.ok('resident-1', confirmWarning, { id: (await shown()).id, opId: newOpId() }),
  ],
  ...warningBudgets(
    () => district,
    () => task?.id ?? '',
  ),
  [
    'task.close',
    3,
    3,
    async () =>
      district.ok('officer-1', closeTask, {
        ...(await shown()),
        opId: newOpId(),
        warningCount: 3,
        outcome: 'refused',
      }),
  ],
  ['resident.me', 1, 1, () => district.ok('resident-1', whoAmI, {})],
  ['measure.overview', 7, 2, () => district.ok('desk-1', getOverview, { area: zone.code })],
  ['message.dead', 2, 1, () => district.ok('desk-1', listDead, {})],
  ['task.unassigned', 2, 2, () => district.ok('desk-1', listUnassigned, {})],
  ['tip.list', 1, 1, () => district.ok('resident-1', listTips, {})],
  ['area.villages', 1, 1, () => district.ok('resident-1', listVillages, {})],
  ['resident.register', 3, 3, () => registering()],
  // The first shift of a post: it is opened beside it.
  ['roster.publish', 6, 3, () => roster.publish('officer-1', [roster.day(1), roster.day(2)])],
  ['roster.override', 5, 3, () => district.ok('desk-1', overrideShift, coverTomorrow())],
  // Two shifts are touched.
  ['roster.leave', 6, 5, () => district.ok('desk-1', bookLeave, leaveTomorrow())],
  ['roster.leaves', 2, 1, () => district.ok('desk-1', listLeaves, { staffId: roster.idOf('officer-1') })],
  ['roster.week', 5, 1, () => district.ok('desk-1', getWeek, { area: shizhu, day: roster.name(0) })],
  ['roster.gaps', 4, 2, () => district.ok('desk-1', getGaps, {})],
  ['roster.load', 4, 2, () => district.ok('desk-1', getLoad, { month: monthOf(roster.day(0)) })],
  ['roster.mine', 6, 2, () => district.ok('officer-1', myRoster, {})],
  ['staff.list', 3, 2, () => district.ok('desk-1', listStaff, {})],
  ['clocks.list', 2, 1, () => district.ok('desk-1', listClocks, {})],
  ['clocks.publish', 2, 2, () => district.ok('desk-1', publishClocks, sameClocks())],
];

let task: { id: string; gen: number; risk: 'high'; clockVersion: number } | undefined;
const shown = async () => {
  if (!task) throw new Error('no task yet');
  return Promise.resolve(task);
};
const tomorrow = (person: 'officer-1' | 'officer-2', fromHour: number) => ({
  opId: newOpId(),
  staffId: roster.idOf(person),
  from: roster.day(1) + fromHour * hourMs,
  to: roster.day(1) + (fromHour + 2) * hourMs,
});
const coverTomorrow = () => ({
  ...tomorrow('officer-2', 8),
  shiftId: `${shizhu}|${roster.idOf('officer-1')}|${roster.day(1)}`,
});
const leaveTomorrow = () => ({ ...tomorrow('officer-2', 8), reason: '培训' });
/** The third warning of the task, posted before the trace. */
let third = '';
const withdrawing = () => sourceOf(district).ask('POST', `/v1/warnings/${third}/withdrawal`);
const sameClocks = () => ({
  opId: newOpId(),
  from: 1,
  table: structuredClone({ risks: builtInClocks.risks, quiet: builtInClocks.quiet }) as never,
  note: '年度核对',
});
const stop = newOpId();
const money = () => ({
  opId: stop,
  id: task?.id ?? '',
  account: '6222020000000007',
  accountName: '赵某某',
  bank: '中国工商银行',
  amountFen: 100,
  transferredAt: Date.now() - minuteMs,
  reportedAt: Date.now() - minuteMs,
});
const stopStep = <T extends 'submitted' | 'submitNow'>(what: T) =>
  ({ opId: newOpId(), id: task?.id ?? '', stopPayment: stop, result: what, reason: what }) as const;
const oneMore = { template: 'task', count: 1 } as const;
let phoneCode = '';
const registering = () =>
  district.ok('resident-2', register, {
    opId: newOpId(),
    name: '李国强',
    phone: { by: 'wechat', code: phoneCode },
    village: xiaxi,
    consents: [{ purpose: 'protect', textVersion: 1 }],
  });

test('each use case keeps to its budget of round trips and depth, and no query scans', async () => {
  // Warm instances: the budget is that of a running district.
  await district.post(aWarning({ phone: '13900000777', village: xiaxi }));
  holdBack(district.cloud.control.faults, 100);
  const table: [string, number, number][] = [];
  for (const [name, , , work] of budgets) {
    if (name.startsWith('warning.withdraw')) {
      const warning = aWarning();
      await district.post(warning);
      third = String(warning.externalId);
    }
    if (name === 'task.list') {
      const [first] = (await district.ok('officer-1', listTasks, {})).offered.filter(
        (one) => one.warningCount === 3,
      );
      if (first) task = { id: first.id, gen: first.gen, risk: 'high', clockVersion: first.clockVersion };
    }
    phoneCode = district.cloud.wechat.phoneCode('resident-2');
    const seen = await traced(work);
    const trips = database(seen);
    expect([name, trips.filter(({ servedBy }) => servedBy === 'scan')]).toEqual([name, []]);
    // Pushes are left out, so that what follows them counts into the depth too.
    table.push([name, trips.length, depthBeforePush(trips)]);
  }
  district.cloud.control.faults.clear();
  expect(table).toEqual(budgets.map(([name, trips, depth]) => [name, trips, depth]));
});

test('the jobs find their work through indexes', async () => {
  await district.post(aWarning({ phone: '13900000778', village: xiaxi }));
  district.cloud.control.advance(200_000);
  const seen = database(await traced(() => district.tick()));
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.filter(({ servedBy }) => servedBy === 'scan')).toEqual([]);
});
