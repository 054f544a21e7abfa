import type { StaffId, TaskId } from '@domain/identity/ids';
import { onDeadline } from '@domain/task/escalate';
import type { Task } from '@domain/task/task';
import { deliver, type DeliverPorts } from '../job/deliver';
import type { Rosters } from '../ports/store';

export interface PullPorts extends DeliverPorts {
  readonly rosters: Rosters;
}

const maxRounds = 5;

const has = (task: Task, staff: StaffId): boolean =>
  task.state === 'offered'
    ? task.offer.staff.some(({ id }) => id === staff)
    : (task.state === 'accepted' || task.state === 'engaged') && task.holder === staff;

/**
 * Takes every open task from somebody who has left: what they hold is offered anew, what they were asked for goes to the
 * others of the rung. They can't accept any more: the offer has moved on. Returns how many were moved.
 */
export async function pullTasks(ports: PullPorts, staff: StaffId): Promise<number> {
  const [offered, held] = await Promise.all([ports.tasks.offeredTo(staff), ports.tasks.heldBy(staff)]);
  let pulled = 0;
  for (const task of [...offered, ...held]) if (await pull(ports, task._id, staff)) pulled += 1;
  return pulled;
}

async function pull(ports: PullPorts, id: TaskId, staff: StaffId): Promise<boolean> {
  for (let round = 0; round < maxRounds; round += 1) {
    const task = await ports.tasks.byId(id);
    if (!task || !has(task, staff)) return round > 0;
    const now = ports.clock.now();
    const onDuty = (await ports.rosters.onDuty(task.areas, now)).filter((one) => one.id !== staff);
    // From one rung below: an offer is made again on its own rung, not on the next one.
    const from = task.state === 'offered' ? { ...task, rung: task.rung - 1 } : task;
    if ((await ports.tasks.change(onDeadline(from, onDuty, now))) !== 'changed') continue;
    const fresh = await ports.tasks.byId(id);
    if (fresh) await deliver(ports, fresh);
    return true;
  }
  return false;
}
