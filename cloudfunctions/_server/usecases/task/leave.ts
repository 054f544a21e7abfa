import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { TaskId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import { staffRoles } from '@domain/staff/role';
import type { handOverTask, listColleagues, refuseTask, transferTask } from '@domain/task/contract';
import { handOver } from '@domain/task/hand-over';
import { refuse } from '@domain/task/refuse';
import { taskView } from '@domain/task/view';
import type { DeliverPorts } from '../job/deliver';
import type { Areas, Rosters, StaffList } from '../ports/store';
import { staffBehind } from '../staff/session';
import { move } from './move';
import { heldTask } from './read';
import { relocationTo } from './relocation';

export interface LeavePorts extends DeliverPorts {
  readonly staff: StaffList;
  readonly rosters: Rosters;
  readonly areas: Areas;
}

/** One of those asked refuses. A refusal of an offer that has moved on is no error: it is refused already. */
export async function refuseOffer(
  ports: LeavePorts,
  openid: string,
  { id, gen, opId, reason }: ParsedOf<typeof refuseTask>,
): Promise<Result<OutputOf<typeof refuseTask>>> {
  const me = ports.vault.staffId(openid);
  const refused = await move(ports, { id, gen, opId }, async (task) => {
    if (task.state !== 'offered' || !task.offer.staff.some((one) => one.id === me))
      return fail('taskNotYours');
    const now = ports.clock.now();
    const onDuty = await ports.rosters.onDuty(task.areas, now);
    return ok(refuse(task, { staff: me, reason, opId, onDuty, now }));
  });
  return refused.ok ? ok({ refused: true }) : refused;
}

/** Everybody on duty where the person lives, but the caller. */
export async function colleagues(
  ports: LeavePorts,
  openid: string,
  input: ParsedOf<typeof listColleagues>,
): Promise<Result<OutputOf<typeof listColleagues>>> {
  const [staff, task] = await Promise.all([
    staffBehind(ports, openid, staffRoles),
    ports.tasks.byId(input.id as TaskId),
  ]);
  if (!staff.ok) return staff;
  const me = staff.value;
  if (task === null || (task.holder !== me._id && me.role !== 'commandDesk')) return fail('taskNotYours');
  const onDuty = await ports.rosters.onDuty(task.areas, ports.clock.now());
  return ok({
    colleagues: onDuty
      .filter((one) => one.id !== me._id)
      .map(({ id, title, station, role }) => ({ id, title, station, role })),
  });
}

/** The holder offers the task to one colleague on duty. */
export async function handTaskOver(
  ports: LeavePorts,
  openid: string,
  { id, gen, opId, to }: ParsedOf<typeof handOverTask>,
): Promise<Result<OutputOf<typeof handOverTask>>> {
  const me = ports.vault.staffId(openid);
  const moved = await move(ports, { id, gen, opId }, async (task) => {
    const held = heldTask(task, me, gen);
    if (!held.ok) return held;
    const now = ports.clock.now();
    const onDuty = await ports.rosters.onDuty(task.areas, now);
    const receiver = onDuty.find((one) => one.id === to && one.id !== me);
    return receiver
      ? ok(handOver(task, { to: receiver, onDuty, opId, now }))
      : fail('colleagueOffDuty', 'to');
  });
  return moved.ok ? ok({ task: taskView(moved.value, me) }) : moved;
}

/** The holder found that the person lives elsewhere: the task goes there at once. */
export async function transfer(
  ports: LeavePorts,
  openid: string,
  { id, gen, opId, village }: ParsedOf<typeof transferTask>,
): Promise<Result<OutputOf<typeof transferTask>>> {
  const me = ports.vault.staffId(openid);
  const moved = await move(ports, { id, gen, opId }, async (task) => {
    const held = heldTask(task, me, gen);
    return held.ok ? relocationTo(ports, task, { village, opId }) : held;
  });
  return moved.ok ? ok({ task: taskView(moved.value, me) }) : moved;
}
