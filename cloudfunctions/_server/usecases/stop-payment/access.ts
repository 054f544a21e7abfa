import type { StaffId, TaskId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import { staffRoles } from '@domain/staff/role';
import type { Task } from '@domain/task/task';
import { handlesMoney, type TaskReadPorts } from '../task/read';
import { staffBehind } from '../staff/session';

/** A task whose money is the caller's business: they hold it (or held it when it ended), or are of the desk. */
export async function taskOfMoney(
  ports: TaskReadPorts,
  openid: string,
  id: string,
): Promise<Result<{ readonly task: Task; readonly me: StaffId }>> {
  const [staff, task] = await Promise.all([
    staffBehind(ports, openid, staffRoles),
    ports.tasks.byId(id as TaskId),
  ]);
  if (!staff.ok) return staff;
  const me = staff.value._id;
  if (task === null) return fail('taskUnknown');
  return handlesMoney(task, staff.value) ? ok({ task, me }) : fail('taskNotYours');
}
