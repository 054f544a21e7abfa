import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import type { Staff } from '@domain/staff/staff';
import { cancel } from '@domain/task/cancel';
import type { TaskChange } from '@domain/task/change';
import type { assignTask, cancelTask, listUnassigned, locateTask } from '@domain/task/desk-contract';
import { assign } from '@domain/task/hand-over';
import type { Task } from '@domain/task/task';
import { taskView } from '@domain/task/view';
import type { Settings } from '../ports/platform';
import { staffBehind } from '../staff/session';
import { toTell } from '../staff/to-tell';
import type { LeavePorts } from './leave';
import { move } from './move';
import { relocationTo } from './relocation';

interface Ports extends LeavePorts {
  readonly settings: Settings;
}

const desk = ['commandDesk'] as const;

/** What waits for the desk: nobody on duty (待派), or the place unknown (待定位). */
export async function unassigned(
  ports: Ports,
  openid: string,
): Promise<Result<OutputOf<typeof listUnassigned>>> {
  const staff = await staffBehind(ports, openid, desk);
  if (!staff.ok) return staff;
  const tasks = await ports.tasks.unassignedIn([ports.settings.homeArea], 100);
  return ok({ tasks: tasks.map((task) => taskView(task, staff.value._id)), now: ports.clock.now() });
}

interface DeskMove {
  readonly id: string;
  readonly gen: number;
  readonly opId: ParsedOf<typeof cancelTask>['opId'];
}

/** A move by the desk: the member is checked once, the task is shown as it is afterwards. */
async function deskMove(
  ports: Ports,
  { openid, ...input }: DeskMove & { readonly openid: string },
  plan: (task: Task, now: number) => Promise<Result<TaskChange>>,
): Promise<Result<{ task: ReturnType<typeof taskView> }>> {
  const staff: Result<Staff> = await staffBehind(ports, openid, desk);
  if (!staff.ok) return staff;
  const moved = await move(ports, input, (task) => plan(task, ports.clock.now()));
  return moved.ok ? ok({ task: taskView(moved.value, staff.value._id) }) : moved;
}

/** The desk says where the person lives: the task is offered there at once, without waiting for a sweep. */
export function locate(
  ports: Ports,
  openid: string,
  { village, ...input }: ParsedOf<typeof locateTask>,
): Promise<Result<OutputOf<typeof locateTask>>> {
  return deskMove(ports, { openid, ...input }, (task) =>
    relocationTo(ports, task, { village, opId: input.opId }),
  );
}

/** The desk decides who is asked next, among those on duty where the person lives. */
export function assignTo(
  ports: Ports,
  openid: string,
  { to, ...input }: ParsedOf<typeof assignTask>,
): Promise<Result<OutputOf<typeof assignTask>>> {
  return deskMove(ports, { openid, ...input }, async (task, now) => {
    const onDuty = await ports.rosters.onDuty(task.areas, now);
    const receiver = onDuty.find((one) => one.id === to);
    if (!receiver) return fail('colleagueOffDuty', 'to');
    return ok(assign(task, { to: receiver, onDuty, opId: input.opId, now }));
  });
}

/** The desk ends a task without an outcome; who has it is told. */
export function cancelByDesk(
  ports: Ports,
  openid: string,
  { reason, ...input }: ParsedOf<typeof cancelTask>,
): Promise<Result<OutputOf<typeof cancelTask>>> {
  return deskMove(ports, { openid, ...input }, async (task, now) => {
    const onDuty = await ports.rosters.onDuty(task.areas, now);
    const told = await toTell(ports, task, onDuty);
    return ok(cancel(task, reason, { onDuty: told, now, opId: input.opId }));
  });
}
