import { afterQuiet } from '../clocks/quiet';
import { nextDeliverAt } from '../message/message';
import { replanned } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import type { TaskChange } from './change';
import { clocksOfTask } from './clocks';
import { isUnreached, startLines } from './lines';
import type { Attempt, Task } from './task';

interface Attempting {
  readonly attempt: Attempt;
  /** On duty where the person lives; only asked for when nobody was reached. */
  readonly onDuty: readonly DutyStaff[];
  readonly now: number;
}

/**
 * Logs one attempt of the holder. The first one, whatever came of it, engages the task, and the clock runs to the outcome.
 * One that reached nobody starts in the same write what goes on meanwhile.
 */
export function logAttempt(task: Task, { attempt, onDuty, now }: Attempting): TaskChange {
  const { opId, channel, result, staff } = attempt;
  const engaging =
    task.state === 'accepted'
      ? ({
          state: 'engaged',
          dueAt: afterQuiet(task, now + clocksOfTask(task).outcomeMs),
          dueKind: 'outcome',
        } as const)
      : {};
  const attempted = { type: 'attempted', channel, result, staff } as const;
  const when = { states: [task.state], gen: task.gen, holder: staff, withoutAttempt: opId };
  const base = { id: task._id, attempt, at: now };
  if (!isUnreached(result)) return { ...base, when, set: engaging, events: [attempted] };
  const started = startLines({ task: { ...task, attempts: [...task.attempts, attempt] }, onDuty, now });
  const messages = replanned(task.messages, started.messages);
  return {
    ...base,
    when: { ...when, version: task.version },
    set: {
      ...engaging,
      lines: [...(task.lines ?? []), ...started.lines],
      deliverAt: nextDeliverAt({ ...task.messages, ...messages }),
    },
    messages,
    events: [attempted, ...started.events],
  };
}
