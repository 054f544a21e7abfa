import type { OpId } from '@domain/contract/fields';
import type { TaskId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { TaskChange } from '@domain/task/change';
import { isOpen } from '@domain/task/lifecycle';
import type { Task } from '@domain/task/task';
import { deliver, type DeliverPorts } from '../job/deliver';

interface Move {
  readonly id: string;
  /** The offer that the person saw. */
  readonly gen: number;
  readonly opId: OpId;
}

const maxRounds = 5;

/**
 * A move that a person asks for: read the task, plan one conditional write, read it back. The same intent again finds its
 * `opId` on the task and is the same move. Another write beside it only costs a round; another offer makes it stale.
 */
export async function move(
  ports: DeliverPorts,
  { id, gen, opId }: Move,
  plan: (task: Task) => Promise<Result<TaskChange>>,
): Promise<Result<Task>> {
  for (let round = 0; round < maxRounds; round += 1) {
    const task = await ports.tasks.byId(id as TaskId);
    if (task === null) return fail('taskUnknown');
    if (task.lastOp === opId) return moved(ports, task);
    if (!isOpen(task.state)) return fail('taskFinal');
    if (task.gen !== gen) return fail('taskStale');
    const change = await plan(task);
    if (!change.ok) return change;
    await ports.tasks.change(change.value);
  }
  return fail('busy');
}

/** Sends what the move has written, without waiting for a timer. */
async function moved(ports: DeliverPorts, task: Task): Promise<Result<Task>> {
  await deliver(ports, task);
  return ok(task);
}
