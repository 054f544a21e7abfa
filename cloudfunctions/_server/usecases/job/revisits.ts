import { openRevisit } from '@domain/task/open-revisit';
import {
  isRevisitNight,
  planOf,
  type PlannedRevisit,
  revisitStep,
  type SkipReason,
} from '@domain/task/revisit';
import { isOfAnother } from '@domain/task/owner';
import type { Task } from '@domain/task/task';
import { secondMs } from '@domain/time/shanghai';
import type { Clock } from '../ports/platform';
import type { ClockBook, Residents, Rosters, Tasks } from '../ports/store';
import { lastAbout, otherNumber } from '../warning/owner';
import { type AsidePorts, putOffRevisit } from './aside';
import { type JobReport, workThrough } from './batch';
import { deliver, type DeliverPorts } from './deliver';

interface RevisitPorts extends AsidePorts, DeliverPorts {
  readonly tasks: Tasks;
  readonly residents: Residents;
  readonly rosters: Rosters;
  readonly clockBook: ClockBook;
  readonly clock: Clock;
}

/** Revisits can wait: a backlog of them never takes a whole tick [default]. */
const budgetMs = 3 * secondMs;

/** Opens every revisit that is due as a task of its own; none at night. */
export async function openRevisits(ports: RevisitPorts, hasTime: () => boolean): Promise<JobReport> {
  const started = ports.clock.now();
  if (isRevisitNight(started)) return { done: 0, failed: 0 };
  return workThrough({
    hasTime: () => hasTime() && ports.clock.now() - started < budgetMs,
    next: (limit) => ports.tasks.revisitsDue(ports.clock.now(), limit),
    work: (task) => openDue(ports, task),
    setAside: (task) => putOffRevisit(ports, task),
  });
}

/**
 * Two writes: the new task, whose `add` is the idempotency, then the closed one moves on to its next revisit. Whoever dies
 * between them leaves a last task that says which revisit it is.
 */
async function openDue(ports: RevisitPorts, task: Task): Promise<number> {
  const [due] = task.revisits;
  if (!due) return 0;
  const lastOfNumber = (await ports.tasks.lastOf(task.person)) ?? task;
  const last = await lastAbout(ports, task, lastOfNumber);
  const decided = revisitStep(task, due.kind, last);
  if (decided.step === 'skip') return moveOn(ports, task, { due, because: decided.because });
  if (decided.step === 'open' && !(await open(ports, { task, due, last, lastOfNumber }))) return 0;
  return moveOn(ports, task, { due });
}

interface Due {
  readonly task: Task;
  readonly due: PlannedRevisit;
  readonly last: Task;
  readonly lastOfNumber: Task;
}

/** False: a task of the person came in between, or nobody knows. The next tick looks again. */
async function open(ports: RevisitPorts, { task, due, last, lastOfNumber }: Due): Promise<boolean> {
  const { tasks, rosters, clockBook } = ports;
  const now = ports.clock.now();
  const [onDuty, clocks] = await Promise.all([rosters.onDuty(last.areas, now), clockBook.current()]);
  const passedOn = isOfAnother(lastOfNumber, task.residentId)
    ? { at: now, phone: await otherNumber(ports, task) }
    : null;
  const found = { last, lastOfNumber, passedOn };
  const revisit = openRevisit({ of: task, kind: due.kind, ...found, onDuty, clocks, now });
  if ((await tasks.add(revisit)) !== 'added') return false;
  await deliver(ports, revisit);
  return true;
}

async function moveOn(
  { tasks, clock }: RevisitPorts,
  task: Task,
  { due, because }: { readonly due: PlannedRevisit; readonly because?: SkipReason },
): Promise<number> {
  const changed = await tasks.change({
    id: task._id,
    when: { states: ['closed'], version: task.version },
    set: planOf(task.revisits.filter(({ kind }) => kind !== due.kind)),
    events: because ? [{ type: 'revisitSkipped', kind: due.kind, because }] : [],
    at: clock.now(),
  });
  return changed === 'changed' ? 1 : 0;
}
