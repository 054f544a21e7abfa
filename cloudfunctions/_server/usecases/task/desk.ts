import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { TaskId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import { areasOf, type Village } from '@domain/area/area';
import type { Staff } from '@domain/staff/staff';
import type { TaskChange } from '@domain/task/change';
import type { listUnassigned, locateTask } from '@domain/task/contract';
import { newOffer, onDeadline } from '@domain/task/escalate';
import { chooseRung } from '@domain/task/offer';
import { isOpen } from '@domain/task/lifecycle';
import type { Task } from '@domain/task/task';
import { taskView } from '@domain/task/view';
import { dayOf } from '@domain/time/shanghai';
import { type DeliverPorts, deliver } from '../job/deliver';
import type { Settings } from '../ports/platform';
import type { Areas, Rosters, StaffList } from '../ports/store';
import { staffBehind } from '../staff/session';

interface Ports extends DeliverPorts {
  readonly areas: Areas;
  readonly rosters: Rosters;
  readonly staff: StaffList;
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

const maxRounds = 5;

/** The desk says where the person lives: the task is offered there at once, without waiting for a sweep. */
export async function locate(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof locateTask>,
): Promise<Result<OutputOf<typeof locateTask>>> {
  const [staff, village] = await Promise.all([
    staffBehind(ports, openid, desk),
    ports.areas.village(input.village),
  ]);
  if (!staff.ok) return staff;
  if (village === null) return fail('villageUnknown', 'village');
  for (let round = 0; round < maxRounds; round += 1) {
    const task = await ports.tasks.byId(input.id as TaskId);
    if (task === null) return fail('taskUnknown');
    if (task.areas.includes(input.village as string as Task['areas'][number]))
      return located(ports, task, staff.value);
    if (!isOpen(task.state)) return fail('taskFinal');
    if (task.state !== 'unassigned' || task.gen !== input.gen) return fail('taskStale');
    await ports.tasks.change(await relocation(ports, task, village));
  }
  return fail('busy');
}

async function relocation(ports: Ports, task: Task, village: Village): Promise<TaskChange> {
  const now = ports.clock.now();
  const areas = areasOf(village, dayOf(now));
  const onDuty = await ports.rosters.onDuty(areas, now);
  const placed = { ...task, areas, place: `${village.name}，${village.streetName}` };
  const choice = chooseRung(placed, onDuty, 0);
  const change = choice ? newOffer(placed, choice, { onDuty, now }) : onDeadline(placed, onDuty, now);
  return {
    ...change,
    set: { ...change.set, areas, place: placed.place },
    events: [{ type: 'located' }, ...change.events],
  };
}

async function located(ports: Ports, task: Task, staff: Staff): Promise<Result<OutputOf<typeof locateTask>>> {
  await deliver(ports, task);
  return ok({ task: taskView(task, staff._id) });
}
