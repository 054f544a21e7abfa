import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { StaffId, TaskId } from '@domain/identity/ids';
import type { EventBody } from '@domain/measure/event';
import { fail, ok, type Result } from '@domain/result';
import { resultsAtEnd } from '@domain/source/result';
import { sourcesOf } from '@domain/source/source';
import { saidAtEnd } from '@domain/stop-payment/change';
import type { TaskChange } from '@domain/task/change';
import type { closeTask } from '@domain/task/contract';
import { priorStates } from '@domain/task/lifecycle';
import { isLoss, outcomes } from '@domain/task/outcome';
import { revisitsAfter } from '@domain/task/revisit';
import { standingWarnings, type Task } from '@domain/task/task';
import { taskView } from '@domain/task/view';
import { heldTask, type TaskReadPorts } from './read';

type Input = ParsedOf<typeof closeTask>;
type Output = OutputOf<typeof closeTask>;
const maxRounds = 5;

/**
 * Records the outcome and closes the task, for good. Needs a logged contact first, and is refused when another warning
 * came in that the caller has not seen.
 */
export async function close(ports: TaskReadPorts, openid: string, input: Input): Promise<Result<Output>> {
  const me = ports.vault.staffId(openid);
  for (let round = 0; round < maxRounds; round += 1) {
    const task = await ports.tasks.byId(input.id as TaskId);
    if (task && isClosedBy(task, me, input)) return ok({ task: taskView(task, me) });
    const held = heldTask(task, me, input.gen);
    if (!held.ok) return held;
    if (held.value.state === 'accepted') return fail('outcomeNeedsContact');
    if (outcomes[input.outcome].dissuaded && !wasReached(held.value)) return fail('outcomeNeedsContact');
    if (hasNews(held.value, input)) return fail('taskHasNews');
    await ports.tasks.change(closing(ports, input, { me, held: held.value }));
  }
  return fail('busy');
}

/** Somebody has spoken to the person: without that, nobody knows that they were dissuaded. */
const wasReached = (task: Task): boolean => task.attempts.some(({ result }) => result === 'reached');

/** A warning, or a word of the person about money, that the caller has not seen. */
const hasNews = ({ warningCount, transferSaid }: Task, input: Input): boolean =>
  warningCount !== input.warningCount ||
  (input.transferSaidAt !== undefined && input.transferSaidAt !== (transferSaid?.at ?? null));

const isClosedBy = (task: Task, me: StaffId, input: Input): boolean =>
  task.state === 'closed' && task.holder === me && task.gen === input.gen && task.outcome === input.outcome;

interface Held {
  readonly me: StaffId;
  /** The task with all the warnings that the condition of the write counts. */
  readonly held: Task;
}

function closing({ vault, clock }: TaskReadPorts, input: Input, { me, held }: Held): TaskChange {
  const now = clock.now();
  const planned = revisitsAfter(held, input.outcome, now);
  return {
    id: input.id as TaskId,
    when: {
      states: priorStates('close'),
      gen: input.gen,
      holder: me,
      warningCount: input.warningCount,
      transferSaidAt: held.transferSaid?.at ?? null,
      // An account that is recorded meanwhile has a clock of its own, which must not be stopped.
      ...(held.transferSaid?.answered === false ? { version: held.version } : {}),
    },
    set: {
      ...saidAtEnd(held),
      state: 'closed',
      outcome: input.outcome,
      closedAt: now,
      ...planned,
      note: input.note ? vault.seal(input.note) : null,
      dueAt: null,
      dueKind: null,
      contact: null,
      guardians: [],
      ...resultsAtEnd(held.warnings, now),
    },
    events: [closed(held, input.outcome, { me, revisits: planned.revisits.length })],
    at: now,
  };
}

function closed(held: Task, outcome: Input['outcome'], by: { me: StaffId; revisits: number }): EventBody {
  return {
    type: 'closed',
    outcome,
    staff: by.me,
    sources: sourcesOf(standingWarnings(held)),
    ...(held.revisitOf ? { revisit: held.revisitOf.kind } : {}),
    ...(by.revisits > 0 ? { revisits: by.revisits } : {}),
    ...(isLoss(outcome) && !held.lostBefore ? { personLost: true } : {}),
  };
}
