import type { AreaCode } from '@domain/contract/fields';
import { getOverview } from '@domain/measure/contract';
import { counterId, foldEvents } from '@domain/measure/count';
import type { LoggedEvent } from '@domain/measure/event';
import {
  acceptTask,
  cancelTask,
  closeTask,
  getTask,
  listTasks,
  logAttempt,
  type TaskView,
} from '@domain/task/contract';
import type { OutputOf, InputOf } from '@domain/contract/action';
import { dayMs, hourMs, minuteMs, shanghai } from '@domain/time/shanghai';
import { listWarnings } from '@domain/warning/contract';
import { newOpId } from '../../demo/call';
import { zone } from '../../demo/divisions';
import { phoneOf, type PersonKey } from '../../demo/people';
import { provenOfficer } from '../support/contact';
import { aDistrict, aWarning, type District } from '../support/district';
import { documents } from '../support/documents';

type Outcome = InputOf<typeof closeTask>['outcome'];

let district: District;
beforeAll(async () => {
  district = await aDistrict();
});
afterAll(() => district.stop());
beforeEach(async () => {
  district.startAnew();
  await district.register('resident-1');
  atHour(10);
});

const now = () => district.now();
/** On to the next time that it is `hour` o'clock in China. */
function atHour(hour: number): void {
  const today = shanghai(now()).startOf('day').add(hour, 'hour').valueOf();
  district.cloud.control.advance((today > now() ? today : today + dayMs) - now());
}
const texts = (person: PersonKey) => district.told(person);
const taskOf = async (n: number) => {
  const tasks = await documents(district.cloud, 'tasks');
  return tasks.find(({ _id }) => _id.endsWith(`#${n}`));
};
const eventsOf = async (type: string) =>
  (await documents(district.cloud, 'events'))
    .map(({ body }) => body as { type: string } & Record<string, unknown>)
    .filter((body) => body.type === type);
const figures = async (): Promise<OutputOf<typeof getOverview>['overview']> => {
  await district.tick();
  return (await district.ok('desk-1', getOverview, { area: zone.code })).overview;
};
const warn = async (fields: object = {}) =>
  (await district.post(aWarning({ phone: phoneOf('resident-1'), at: now(), ...fields }))).answer.result;

const offered = async (person: PersonKey = 'officer-1'): Promise<TaskView> => {
  const [task] = (await district.ok(person, listTasks, {})).offered;
  if (!task) throw new Error('nothing is offered');
  return task;
};
const accept = (person: PersonKey, { id, gen, risk, clockVersion, revisit }: TaskView) =>
  district.ok(person, acceptTask, {
    ...{ opId: newOpId(), id, gen, risk, clockVersion },
    revisit: revisit !== null,
  });
const reach = async (person: PersonKey, { id, gen }: TaskView) =>
  (await district.ok(person, logAttempt, { opId: newOpId(), id, gen, channel: 'phone', result: 'reached' }))
    .task;
const close = async (person: PersonKey, { id, gen, warningCount }: TaskView, outcome: Outcome) =>
  (await district.ok(person, closeTask, { opId: newOpId(), id, gen, warningCount, outcome })).task;

/** The task that is offered now, from acceptance to its outcome. */
async function work(person: PersonKey, outcome: Outcome): Promise<TaskView> {
  const task = await offered(person);
  await accept(person, task);
  await reach(person, task);
  return close(person, task, outcome);
}
async function episode(outcome: Outcome = 'contactedNoTransfer', person: PersonKey = 'officer-1') {
  await warn();
  const task = await work(person, outcome);
  await district.tick();
  district.cloud.wechat.reset();
  for (const one of ['officer-1', 'officer-2', 'chief-1', 'desk-1'] as const)
    district.cloud.wechat.grantCredits(one, 'task', 9);
  return task;
}

test('a closed episode is revisited after a day, by who closed it, and the resident is not warned', async () => {
  const closed = await episode('contactedNoTransfer', 'officer-2');
  await district.passes(23 * hourMs);
  expect(texts('officer-2')).toEqual([]);
  await district.passes(hourMs);
  expect(texts('officer-2')).toEqual([expect.stringContaining('到期回访，请及时受理')]);
  expect(texts('officer-1')).toEqual([]);
  expect(texts('resident-1')).toEqual([]);
  const task = await offered('officer-2');
  expect(task).toMatchObject({
    revisit: 'h24',
    warningCount: 0,
    relapse: false,
    former: { outcome: 'contactedNoTransfer' },
  });
  expect(task.id).toBe(closed.id.replace('#1', '#2'));
  expect(task.dueAt).toBe(now() - (now() - task.firstWarnedAt) + 4 * hourMs);
  expect((await district.ok('resident-1', listWarnings, {})).warnings).toHaveLength(1);

  await accept('officer-2', task);
  const pair = { officer: 'officer-2', resident: 'resident-1' } as const;
  expect(await provenOfficer(district, pair, task)).toBe('陈警官');
  await reach('officer-2', task);
  expect((await close('officer-2', task, 'noContactNoLoss')).state).toBe('closed');
  expect(await figures()).toMatchObject({
    ...{ warnings: 1, tasks: 1, accepted: 1, closed: 1, base: 1, dissuaded: 1, losses: 0 },
    ...{ revisitsPlanned: 3, revisitsDone: 1, revisitLosses: 0 },
  });
  expect(await taskOf(2)).toMatchObject({ revisits: [], revisitAt: null });
});

test('all three revisits come, one after another, and a worker that dies in between opens none twice', async () => {
  await episode();
  for (const ms of [dayMs, 6 * dayMs]) {
    await district.passes(ms);
    await district.passes(hourMs);
    await work('officer-1', 'noContactNoLoss');
  }
  expect((await eventsOf('revisitOpened')).map(({ kind }) => kind)).toEqual(['h24', 'd7']);
  expect(await taskOf(1)).toMatchObject({ revisits: [{ kind: 'd30' }] });

  // The write that notes the opened revisit never arrives: the next tick notes it, and opens nothing.
  await district.tick();
  const { control } = district.cloud;
  control.faults.add({ target: 'database.modifyDocument', kind: 'error', code: 'INTERNAL', count: 1 });
  control.advance(23 * dayMs);
  await district.tick();
  expect(await taskOf(4)).toMatchObject({ revisitOf: { kind: 'd30' } });
  expect(await taskOf(1)).toMatchObject({ revisits: [{ kind: 'd30' }] });
  await district.tick();
  expect(await taskOf(1)).toMatchObject({ revisits: [] });
  expect((await eventsOf('revisitOpened')).map(({ kind }) => kind)).toEqual(['h24', 'd7', 'd30']);
  expect(await taskOf(5)).toBeUndefined();
});

test('nothing of a revisit rings at night, and no clock of it runs out there', async () => {
  atHour(22);
  await episode();
  await district.passes(dayMs + hourMs);
  expect(await taskOf(2)).toBeUndefined();
  atHour(8);
  await district.tick();
  expect(texts('officer-1')).toHaveLength(1);
  atHour(17);
  await district.tick();
  const before = await offered('officer-1');
  expect(shanghai(before.dueAt ?? 0).format('HH:mm')).toBe('08:00');
  district.cloud.wechat.reset();
  atHour(23);
  await district.tick();
  expect(texts('chief-1')).toEqual([]);
  atHour(8);
  await district.passes(minuteMs);
  expect(texts('chief-1')).toEqual([expect.stringContaining('到期回访')]);
});

test('a loss that a revisit finds is a loss after all, counted once, and ends the revisits', async () => {
  await episode();
  await district.passes(dayMs + minuteMs);
  await work('officer-1', 'lossConfirmed');
  expect(await figures()).toMatchObject({
    ...{ closed: 1, dissuaded: 1, losses: 0, revisitsDone: 1, revisitLosses: 1 },
    ...{ warnedPeople: 1, lostPeople: 1 },
  });
  await district.passes(6 * dayMs);
  await district.passes(23 * dayMs);
  const events = (await documents(district.cloud, 'events')) as unknown as LoggedEvent[];
  const id = counterId(zone.code as AreaCode, 'all');
  const stored = (await documents(district.cloud, 'counters')).find(({ _id }) => _id === id);
  expect(stored?.counts).toEqual(foldEvents(events).get(id));
  expect((await eventsOf('revisitSkipped')).map(({ because }) => because)).toEqual([
    'lossFound',
    'lossFound',
  ]);
  expect(await taskOf(3)).toBeUndefined();
});

test('false alarms and drills are not revisited', async () => {
  await episode('falseAlarm');
  expect(await taskOf(1)).toMatchObject({ state: 'closed', revisits: [], revisitAt: null });
  await warn({ drill: true, phone: phoneOf('resident-2'), village: '330784001232' });
  await work('officer-1', 'contactedNoTransfer');
  expect((await documents(district.cloud, 'tasks')).map(({ revisitAt }) => revisitAt)).toEqual([null, null]);
});

test('a warning makes a real episode of an open revisit: offered anew at once, the resident warned, counted', async () => {
  await episode();
  await district.passes(dayMs + minuteMs);
  const revisit = await offered();
  district.cloud.wechat.reset();
  expect(await warn({ risk: 'medium', scamType: 'loan' })).toBe('dispatched');
  expect(texts('resident-1')).toEqual([expect.stringContaining('请先挂断电话')]);
  expect(texts('officer-1')).toEqual([expect.stringContaining('被诈骗的风险')]);
  const task = await offered();
  expect(task).toMatchObject({
    ...{ id: revisit.id, gen: 2, revisit: null, relapse: true, risk: 'high' },
    ...{ scamType: 'loan', warningCount: 1, state: 'offered' },
  });
  expect((task.dueAt ?? 0) - now()).toBeLessThanOrEqual(120_000);
  expect(
    await district.reply('officer-1', acceptTask, {
      ...{ opId: newOpId(), id: task.id, gen: 2, risk: task.risk, clockVersion: task.clockVersion },
      revisit: true,
    }),
  ).toMatchObject({ error: 'taskStale' });
  await work('officer-1', 'contactedNoTransfer');
  expect(await figures()).toMatchObject({
    ...{ warnings: 2, tasks: 2, accepted: 2, closed: 2, dissuaded: 2, relapses: 1 },
    ...{ revisitsPlanned: 6, revisitsDone: 0, warnedPeople: 1 },
  });
});

test('a warning that meets a held revisit leaves it with its holder, on the earlier deadline', async () => {
  await episode();
  await district.passes(dayMs + minuteMs);
  const revisit = await offered();
  await accept('officer-1', revisit);
  district.cloud.wechat.reset();
  await warn({ risk: 'critical' });
  expect(texts('officer-1')).toEqual([expect.stringContaining('新预警')]);
  expect(texts('chief-1')).toEqual([expect.stringContaining('新预警')]);
  const { task } = await district.ok('officer-1', getTask, { id: revisit.id });
  expect(task).toMatchObject({ state: 'accepted', mine: true, revisit: null, risk: 'critical', gen: 1 });
  expect((task.dueAt ?? 0) - now()).toBeLessThanOrEqual(5 * minuteMs);
  expect(await figures()).toMatchObject({ tasks: 2, accepted: 2 });
});

test('a new episode has revisits of its own; one that is withdrawn leaves those of the former', async () => {
  const first = await episode();
  await warn();
  const { id, gen } = await offered();
  await district.ok('desk-1', cancelTask, { opId: newOpId(), id, gen, reason: 'enteredByMistake' });
  await district.passes(dayMs + minuteMs);
  expect(await offered()).toMatchObject({ id: first.id.replace('#1', '#3'), revisit: 'h24' });
  await work('officer-1', 'noContactNoLoss');
  await warn();
  await work('officer-1', 'contactedNoTransfer');
  await district.passes(6 * dayMs);
  expect(await eventsOf('revisitSkipped')).toMatchObject([{ kind: 'd7', because: 'laterEpisode' }]);
});

test('a new episode within 30 days is a relapse: higher, said so, and not later', async () => {
  await episode('refused');
  await district.passes(20 * hourMs);
  await warn({ risk: 'medium' });
  expect(await offered()).toMatchObject({
    ...{ risk: 'critical', relapse: true },
    former: { outcome: 'refused' },
  });
  await work('officer-1', 'contactedNoTransfer');
  await warn({ risk: 'medium' });
  expect(await offered()).toMatchObject({ risk: 'high', relapse: true });
  expect(await figures()).toMatchObject({ tasks: 3, relapses: 2, warnedPeople: 1 });
});
