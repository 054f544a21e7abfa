import type { Task } from '@domain/task/task';
import { acceptTask, cancelTask } from '@domain/task/contract';
import { clockSkewMs, type Message, wantsWork } from '@domain/message/message';
import { isOpen } from '@domain/task/lifecycle';
import { newOpId } from '../../demo/call';
import { aWarning, xiaxi } from '../support/district';
import { documents } from '../support/documents';
import type { Side } from './cloud';
import { KilledCloud } from './killed-cloud';

/** `STEPS=few npm run test:kill` tries some of the steps and sends fewer warnings; without it, all of them. */
const isWhole = process.env.STEPS !== 'few';
const stride = isWhole ? 1 : 5;
const wantedAnswers = isWhole ? 500 : 60;
/** A lease and one sweep. */
const recoveryMs = 20_000;
/** More than any of them has; each ends when its process survives. */
const mostSteps = 40;

let cloud: KilledCloud;
beforeAll(async () => {
  cloud = await KilledCloud.open();
}, 60_000);
afterAll(() => cloud.close());

let people = 0;
const anotherWarning = (fields: object = {}): { readonly externalId: string } =>
  aWarning({
    at: Date.now() + cloud.aheadMs,
    phone: `137${String((people += 1)).padStart(8, '0')}`,
    village: xiaxi,
    ...fields,
  });
const tasks = async () => (await documents(cloud, 'tasks')) as unknown as Task[];
const taskOf = async (warning: { readonly externalId: string }) =>
  (await tasks()).filter(({ warnings }) => warnings.some(({ id }) => id.endsWith(`:${warning.externalId}`)));

/** After a restart, a lease later, one tick: everything that was taken in is in one task, sent, and not late. */
async function expectRecovered(): Promise<void> {
  await cloud.restart();
  await cloud.advance(recoveryMs);
  await cloud.tick();
  const now = Date.now() + cloud.aheadMs;
  const inbox = await documents(cloud, 'inbox');
  const all = await tasks();
  const held = all.flatMap(({ warnings }) => warnings.map(({ id }) => id)).sort();
  expect(inbox.filter(({ state }) => state !== 'done')).toEqual([]);
  expect(held).toEqual(inbox.map(({ _id }) => _id).sort());
  const messages = all.flatMap((task) => Object.values(task.messages));
  expect(
    messages.filter(({ state, leaseUntil }) => state === 'leased' && leaseUntil + clockSkewMs < now),
  ).toEqual([]);
  const late = (message: Message) => wantsWork(message) && message.dueAt < now - recoveryMs;
  expect(messages.filter(late)).toEqual([]);
  expect(all.filter(({ state, dueAt }) => isOpen(state) && (dueAt ?? 0) < now - clockSkewMs)).toEqual([]);
  for (const task of all.filter(({ state }) => state === 'offered')) {
    const planned = task.offer.staff.map(({ id }) => task.messages[`${task.gen}-offer-${id}-wechat`]?.state);
    expect(planned.every((state) => state === 'sent' || state === 'dead')).toBe(true);
  }
}

interface UseCase {
  /** What has to be there before; nothing is killed in it. */
  readonly before: () => Promise<void>;
  readonly work: () => Promise<unknown>;
  readonly after?: () => Promise<void>;
}

const current: { warning: { readonly externalId: string }; task: Task | undefined; accepted: boolean } = {
  warning: { externalId: '' },
  task: undefined,
  accepted: false,
};
const posted = async () => {
  current.warning = anotherWarning();
  await cloud.post(current.warning);
};

const useCases: Readonly<Record<string, UseCase>> = {
  ingest: {
    before: () => Promise.resolve(void (current.warning = anotherWarning())),
    work: () => cloud.post(current.warning),
    after: async () => {
      expect(await cloud.post(current.warning)).toBe(true);
      expect(await taskOf(current.warning)).toHaveLength(1);
    },
  },
  escalate: {
    before: async () => {
      await posted();
      await cloud.advance(121_000);
    },
    work: () => cloud.tick(),
  },
  deliver: {
    before: async () => {
      // The worker dies with the first message leased: what is left to send is the tick's.
      current.warning = anotherWarning();
      await cloud.arm(8, 'before');
      await cloud.post(current.warning);
      await cloud.restart();
      await cloud.advance(recoveryMs);
    },
    work: () => cloud.tick(),
  },
  accept: {
    before: async () => {
      await posted();
      [current.task] = await taskOf(current.warning);
    },
    work: async () => {
      if (!current.task) throw new Error('the warning has no task');
      const { _id: id, gen, risk, clockVersion } = current.task;
      const reply = await cloud.call('officer-1', acceptTask, {
        opId: newOpId(),
        id,
        gen,
        risk,
        clockVersion,
      });
      current.accepted = reply?.ok === true && reply.data.accepted;
    },
    after: async () => {
      const [task] = await taskOf(current.warning);
      expect(['accepted', 'offered']).toContain(task?.state);
      if (current.accepted) expect(task?.state).toBe('accepted');
    },
  },
};

/** The desk ends what is open, so that the next kill finds a quiet district. */
async function clearAway(): Promise<void> {
  for (const { _id: id, gen, state } of await tasks()) {
    if (!isOpen(state)) continue;
    await cloud.call('desk-1', cancelTask, { opId: newOpId(), id, gen, reason: 'test' });
  }
  await cloud.tick();
}

/** Kills at one step of a use case; false when it was over before. */
async function killAt({ before, work, after }: UseCase, step: number, side: Side): Promise<boolean> {
  await before();
  current.accepted = false;
  await cloud.arm(step, side);
  await work();
  const survived = await cloud.isAlive();
  if (survived) await cloud.disarm();
  await expectRecovered();
  await after?.();
  await clearAway();
  return !survived;
}

test.each(Object.entries(useCases))(
  'killed at every step of %s, nothing is lost, doubled or stuck a lease and a sweep later',
  async (_, useCase) => {
    let kills = 0;
    for (let step = 1; step <= mostSteps; step += stride) {
      const before = await killAt(useCase, step, 'before');
      const after = await killAt(useCase, step, 'after');
      kills += Number(before) + Number(after);
      if (!before && !after) break;
    }
    expect(kills).toBeGreaterThan(0);
    expect(kills).toBeLessThan(2 * mostSteps);
  },
  900_000,
);

test(`of ${wantedAnswers} warnings that were answered, none is lost, whenever the process is killed`, async () => {
  const answered: string[] = [];
  let kills = 0;
  while (answered.length < wantedAnswers) {
    await cloud.arm(20 + Math.floor(Math.random() * 400), kills % 2 === 0 ? 'before' : 'after');
    const warnings = Array.from({ length: 40 }, () => anotherWarning({ risk: 'medium' }));
    const posting = warnings.map(async (warning) => {
      if (await cloud.post(warning)) answered.push(warning.externalId);
    });
    await Promise.all(posting);
    if (await cloud.isAlive()) await cloud.disarm();
    else kills += 1;
    await expectRecovered();
    await clearAway();
  }
  const held = new Set((await tasks()).flatMap(({ warnings }) => warnings.map(({ id }) => id.split(':')[1])));
  expect(answered.filter((id) => !held.has(id))).toEqual([]);
  expect(kills).toBeGreaterThan(0);
}, 900_000);
