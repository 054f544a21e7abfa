import type { OutputOf } from '@domain/contract/action';
import type { StaffId, TaskId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import { staffRoles } from '@domain/staff/role';
import type { Staff } from '@domain/staff/staff';
import type { getTask, listTasks } from '@domain/task/contract';
import { isOpen } from '@domain/task/lifecycle';
import type { Task } from '@domain/task/task';
import { taskView } from '@domain/task/view';
import { isMoneyRunning } from '@domain/stop-payment/stop-payment';
import { startOfDay } from '@domain/time/shanghai';
import { isHigher } from '@domain/warning/risk';
import type { Clock, Vault } from '../ports/platform';
import type { StaffList, Tasks } from '../ports/store';
import { staffBehind } from '../staff/session';

export interface TaskReadPorts {
  readonly tasks: Tasks;
  readonly staff: StaffList;
  readonly vault: Vault;
  readonly clock: Clock;
}

/** The most urgent first; of the same risk, the one whose clock runs out first. */
const byUrgency = (a: Task, b: Task): number => {
  if (a.risk !== b.risk) return isHigher(a.risk, b.risk) ? -1 : 1;
  return (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity);
};

/** What is offered to the caller and what the caller holds; what they closed today stays in sight. */
export async function listMine(
  ports: TaskReadPorts,
  openid: string,
): Promise<Result<OutputOf<typeof listTasks>>> {
  const me = ports.vault.staffId(openid);
  const [staff, offered, held] = await Promise.all([
    staffBehind(ports, openid, staffRoles),
    ports.tasks.offeredTo(me),
    ports.tasks.heldBy(me),
  ]);
  if (!staff.ok) return staff;
  const now = ports.clock.now();
  const today = startOfDay(now);
  const mine = held.filter((task) => task.state !== 'closed' || (task.attempts.at(-1)?.at ?? 0) >= today);
  const views = (tasks: Task[]) => tasks.sort(byUrgency).map((task) => taskView(task, me));
  return ok({ offered: views(offered), mine: views(mine), now });
}

/** Whose business the money of a task is: who holds it (or held it when it ended), and the desk. */
export const handlesMoney = (task: Task, { _id, role }: Staff): boolean =>
  task.holder === _id || role === 'commandDesk';

/** Who may look at a task: who is asked now, who holds it, who was asked to help or to press on, and the desk. */
const maySee = (task: Task, staff: Staff): boolean =>
  handlesMoney(task, staff) ||
  // They are reminded of it, and see why.
  (staff.role === 'dutyChief' && isMoneyRunning(task)) ||
  task.offer.staff.some((one) => one.id === staff._id) ||
  (isOpen(task.state) && task.lines?.some((line) => line.staff.includes(staff._id)) === true);

export async function getOne(
  ports: TaskReadPorts,
  openid: string,
  input: { readonly id: string },
): Promise<Result<OutputOf<typeof getTask>>> {
  const [staff, task] = await Promise.all([
    staffBehind(ports, openid, staffRoles),
    ports.tasks.byId(input.id as TaskId),
  ]);
  if (!staff.ok) return staff;
  if (task === null || !maySee(task, staff.value)) return fail('taskUnknown');
  return ok({
    task: taskView(task, staff.value._id),
    now: ports.clock.now(),
    handlesMoney: handlesMoney(task, staff.value),
  });
}

/** The task, if the caller holds it under this `gen` and it is still open. */
export function heldTask(task: Task | null, me: StaffId, gen: number): Result<Task> {
  if (task === null) return fail('taskUnknown');
  if (task.holder !== me) return fail('taskNotYours');
  if (task.gen !== gen) return fail('taskStale');
  if (task.state !== 'accepted' && task.state !== 'engaged') return fail('taskFinal');
  return ok(task);
}
