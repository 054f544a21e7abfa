import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { TaskId } from '@domain/identity/ids';
import { afterQuiet } from '@domain/clocks/quiet';
import { fail, ok, type Result } from '@domain/result';
import { clocksOfTask } from '@domain/task/clocks';
import type { logAttempt } from '@domain/task/contract';
import type { Task } from '@domain/task/task';
import { taskView } from '@domain/task/view';
import { heldTask, type TaskReadPorts } from './read';

const maxRounds = 5;

/**
 * Logs one attempt to reach the person. The first one, whatever came of it, is the first contact: the task is engaged
 * and the clock runs to the outcome.
 */
export async function attempt(
  ports: TaskReadPorts,
  openid: string,
  input: ParsedOf<typeof logAttempt>,
): Promise<Result<OutputOf<typeof logAttempt>>> {
  const me = ports.vault.staffId(openid);
  for (let round = 0; round < maxRounds; round += 1) {
    const task = await ports.tasks.byId(input.id as TaskId);
    if (task?.attempts.some((one) => one.opId === input.opId)) return ok({ task: taskView(task, me) });
    const held = heldTask(task, me, input.gen);
    if (!held.ok) return held;
    await ports.tasks.change(changeFor(held.value, input, { me, now: ports.clock.now() }));
  }
  return fail('busy');
}

function changeFor(
  task: Task,
  { opId, gen, channel, result }: ParsedOf<typeof logAttempt>,
  { me, now }: { me: Task['attempts'][number]['staff']; now: number },
) {
  return {
    id: task._id,
    when: { states: [task.state], gen, holder: me, withoutAttempt: opId },
    set:
      task.state === 'accepted'
        ? {
            state: 'engaged' as const,
            dueAt: afterQuiet(task, now + clocksOfTask(task).outcomeMs),
            dueKind: 'outcome' as const,
          }
        : {},
    attempt: { opId, at: now, channel, result, staff: me },
    events: [{ type: 'attempted' as const, channel, result, staff: me }],
    at: now,
  };
}
