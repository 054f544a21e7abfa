import { acceptTask } from '@domain/task/contract';
import type { Task } from '@domain/task/task';
import { stopWithinMs } from '@domain/stop-payment/stop-payment';
import { askForHelp } from '@domain/warning/help-contract';
import { newOpId } from '../../demo/call';
import { aWarning, xiaxi } from '../support/district';
import type { Side } from './cloud';
import { KilledCloud } from './killed-cloud';
import { recover, tasksIn } from './recovery';

/** `STEPS=few npm run test:kill` tries some of the steps and sends fewer warnings; without it, all of them. */
const isWhole = process.env.STEPS !== 'few';
const stride = isWhole ? 1 : 5;
const wantedAnswers = isWhole ? 500 : 60;
/** More than any of them has: each is killed at one step after another until it survives, so a step that is added is met. */
const mostSteps = 150;
const timeoutMs = 3_600_000;

/** What is printed at the end. */
interface Row {
  steps: number;
  kills: number;
  answered: number;
  lost: number;
  longestMs: number;
}
const rows = new Map<string, Row & { readonly startedAt: number; endedAt: number }>();
const rowOf = (name: string) => {
  const row = rows.get(name) ?? {
    ...{ steps: 0, kills: 0, answered: 0, lost: 0, longestMs: 0 },
    startedAt: Date.now(),
    endedAt: Date.now(),
  };
  rows.set(name, row);
  return row;
};

let cloud: KilledCloud;
beforeAll(async () => {
  cloud = await KilledCloud.open();
}, 120_000);
afterAll(async () => {
  await cloud.close();
  const lines = [...rows].map(
    ([name, row]) =>
      `${name.padEnd(24)} steps=${row.steps} kills=${row.kills} answered=${row.answered} lost=${row.lost} ` +
      `longest=${(row.longestMs / 1000).toFixed(1)}s took=${Math.round((row.endedAt - row.startedAt) / 1000)}s`,
  );
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
});

let people = 0;
type Warning = ReturnType<typeof anotherWarning>;
const anotherWarning = (fields: object = {}): { readonly externalId: string } =>
  aWarning({
    at: cloud.now(),
    phone: `137${String((people += 1)).padStart(8, '0')}`,
    village: xiaxi,
    ...fields,
  });
const taskOf = async ({ externalId }: Warning): Promise<Task[]> =>
  (await tasksIn(cloud)).filter(({ warnings }) => warnings.some(({ id }) => id.endsWith(`:${externalId}`)));

/** Those of them that are in no task, or in more than one. */
async function lostOf(answered: readonly Warning[]): Promise<Warning[]> {
  const times = new Map<string, number>();
  for (const { warnings } of await tasksIn(cloud))
    for (const { id } of warnings) times.set(id, (times.get(id) ?? 0) + 1);
  return answered.filter(({ externalId }) => times.get(`demo-bank:${externalId}`) !== 1);
}

interface UseCase {
  /** What has to be there before; nothing is killed in it. */
  readonly before: () => Promise<unknown>;
  /** Returns the warnings that were answered 200. */
  readonly work: () => Promise<readonly Warning[]>;
  readonly after?: () => Promise<void>;
}

const current: { warnings: Warning[]; task: Task | undefined; accepted: boolean } = {
  warnings: [],
  task: undefined,
  accepted: false,
};
const posted = async () => {
  const warning = anotherWarning();
  current.warnings = [warning];
  expect(await cloud.post(warning)).toBe(true);
};
const swept = async () => {
  await cloud.tick();
  return [];
};
const batch = async () => {
  const answers = await cloud.postBatch(current.warnings);
  return current.warnings.filter((_, index) => answers[index]);
};

const useCases: Readonly<Record<string, UseCase>> = {
  ingest: {
    before: () => Promise.resolve((current.warnings = [anotherWarning()])),
    work: async () => {
      const answered = await Promise.all(current.warnings.map(cloud.post));
      return current.warnings.filter((_, index) => answered[index]);
    },
    after: async () => {
      const [warning = anotherWarning()] = current.warnings;
      expect(await cloud.post(warning)).toBe(true);
      expect(await taskOf(warning)).toHaveLength(1);
    },
  },
  'ingest of a batch': {
    before: () => {
      // One that rings before the answer, one that waits for the tick, and one more of the same person.
      const phone = `136${String((people += 1)).padStart(8, '0')}`;
      const [first, second] = [
        anotherWarning({ risk: 'critical' }),
        anotherWarning({ risk: 'medium', phone }),
      ];
      current.warnings = [first, second, anotherWarning({ risk: 'high', phone })];
      return Promise.resolve();
    },
    work: batch,
    after: async () => {
      expect(await batch()).toEqual(current.warnings);
      expect(await lostOf(current.warnings)).toEqual([]);
    },
  },
  escalate: {
    before: async () => {
      await posted();
      await cloud.advance(121_000);
    },
    work: swept,
  },
  deliver: {
    before: async () => {
      // What a batch of medium risk leaves to the tick.
      current.warnings = [anotherWarning({ risk: 'medium' })];
      expect(await batch()).toHaveLength(1);
    },
    work: swept,
  },
  'a call for help, money is gone': {
    before: () => Promise.resolve((current.warnings = [])),
    work: async () => {
      await cloud.call('resident-1', askForHelp, { opId: newOpId(), moneyGone: true, scamType: null });
      return [];
    },
    // The phone never asks again: nothing is there, or the task with its clock.
    after: async () => {
      for (const { risk, firstWarnedAt, transferSaid } of await tasksIn(cloud)) {
        expect([risk, transferSaid?.answered]).toEqual(['critical', false]);
        expect(transferSaid?.dueAt).toBeLessThanOrEqual(firstWarnedAt + stopWithinMs);
      }
    },
  },
  accept: {
    before: async () => {
      await posted();
      [current.task] = await Promise.all(current.warnings.map(taskOf)).then((found) => found.flat());
    },
    work: async () => {
      if (!current.task) throw new Error('the warning has no task');
      const { _id: id, gen, risk, clockVersion } = current.task;
      const input = { opId: newOpId(), id, gen, risk, clockVersion };
      const reply = await cloud.call('officer-1', acceptTask, input);
      current.accepted = reply?.ok === true && reply.data.accepted;
      return [];
    },
    after: async () => {
      const [task] = await Promise.all(current.warnings.map(taskOf)).then((found) => found.flat());
      expect(['accepted', 'offered']).toContain(task?.state);
      if (current.accepted) expect(task?.state).toBe('accepted');
    },
  },
};

/** After a kill or without one: how it ended, with what was answered and how long it took to be as if nothing had been. */
async function survive(row: Row, answered: readonly Warning[]): Promise<boolean> {
  const survived = await cloud.isAlive();
  if (survived) await cloud.disarm();
  else row.kills += 1;
  row.longestMs = Math.max(row.longestMs, await recover(cloud));
  row.answered += answered.length;
  const lost = await lostOf(answered);
  row.lost += lost.length;
  expect(lost).toEqual([]);
  return survived;
}

/** Kills at one step of a use case; false when it was over before. */
async function killAt(name: string, useCase: UseCase, at: { step: number; side: Side }): Promise<boolean> {
  await useCase.before();
  current.accepted = false;
  await cloud.arm(at.step, at.side);
  const survived = await survive(rowOf(name), await useCase.work());
  await useCase.after?.();
  await cloud.clear();
  return !survived;
}

test.each(Object.entries(useCases))(
  'killed at every step of %s, nothing is lost, doubled or stuck a lease and a sweep later',
  async (name, useCase) => {
    const row = rowOf(name);
    for (const side of ['before', 'after'] as const) {
      let step = 1;
      while (step <= mostSteps && (await killAt(name, useCase, { step, side }))) {
        step += stride;
        row.steps += 1;
        row.endedAt = Date.now();
      }
      expect(step).toBeLessThanOrEqual(mostSteps);
    }
    expect(row.kills).toBeGreaterThan(0);
  },
  timeoutMs,
);

test(
  `of ${wantedAnswers} warnings that were answered, none is lost, whenever the process is killed`,
  async () => {
    const row = rowOf('a storm of warnings');
    const answered: Warning[] = [];
    for (let round = 0; answered.length < wantedAnswers; round += 1) {
      // A stride that has no factor in common with the range: each round dies somewhere else.
      await cloud.arm(10 + ((round * 67) % 380), round % 2 === 0 ? 'before' : 'after');
      const warnings = Array.from({ length: 40 }, () => anotherWarning({ risk: 'medium' }));
      const halves = [warnings.slice(0, 30), warnings.slice(30)] as const;
      const [singles, batched] = await Promise.all([
        Promise.all(halves[0].map(cloud.post)),
        cloud.postBatch(halves[1]),
      ]);
      const now = warnings.filter((_, index) => [...singles, ...batched][index]);
      answered.push(...now);
      await survive(row, now);
      row.steps += 1;
      row.endedAt = Date.now();
      await cloud.clear();
    }
    expect(answered.length).toBeGreaterThanOrEqual(wantedAnswers);
    expect(row.kills).toBeGreaterThan(row.steps / 2);
  },
  timeoutMs,
);
