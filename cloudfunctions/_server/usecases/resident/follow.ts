import { placeOf } from '@domain/area/area';
import type { OpId } from '@domain/contract/fields';
import type { Resident } from '@domain/resident/resident';
import { isOpen } from '@domain/task/lifecycle';
import { following } from '@domain/task/follow';
import type { Task } from '@domain/task/task';
import { deliver, type DeliverPorts } from '../job/deliver';
import type { Residents, Rosters } from '../ports/store';
import { openTasksOf } from './own';

export interface FollowPorts extends DeliverPorts {
  readonly residents: Residents;
  readonly rosters: Rosters;
}

const maxRounds = 5;

/**
 * Brings what is open about a resident to what they have changed: where they live, and who may look for them. Changes
 * nothing when it is so already. False: a task moved all the time.
 */
export async function letTaskFollow(ports: FollowPorts, resident: Resident, opId: OpId): Promise<boolean> {
  const { villageName: name, streetName, areas, consents } = resident;
  const home = {
    areas,
    place: placeOf({ name, streetName }),
    mayAssist: consents.some(({ purpose }) => purpose === 'officerContact'),
    opId,
  };
  const open = await openTasksOf(ports, resident);
  const followed = await Promise.all(open.map((task) => letOneFollow(ports, task, home)));
  return followed.every((done) => done);
}

async function letOneFollow(
  ports: FollowPorts,
  first: Task,
  home: Omit<Parameters<typeof following>[1], 'onDuty' | 'now'>,
): Promise<boolean> {
  const { tasks, rosters, clock } = ports;
  let task: Task | null = first;
  for (let round = 0; round < maxRounds; round += 1) {
    if (!task || !isOpen(task.state)) return true;
    const now = clock.now();
    const change = following(task, { ...home, onDuty: await rosters.onDuty(home.areas, now), now });
    if (change === null) {
      await deliver(ports, task);
      return true;
    }
    await tasks.change(change);
    task = await tasks.byId(task._id);
  }
  return false;
}
