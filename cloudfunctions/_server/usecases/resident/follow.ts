import { placeOf } from '@domain/area/area';
import type { OpId } from '@domain/contract/fields';
import type { Resident } from '@domain/resident/resident';
import { isOpen } from '@domain/task/lifecycle';
import { following } from '@domain/task/follow';
import { deliver, type DeliverPorts } from '../job/deliver';
import type { Residents, Rosters } from '../ports/store';

export interface FollowPorts extends DeliverPorts {
  readonly residents: Residents;
  readonly rosters: Rosters;
}

const maxRounds = 5;

/**
 * Brings the open task of a resident to what they have changed: where they live, and who may look for them. Changes
 * nothing when it is so already. False: the task moved all the time.
 */
export async function letTaskFollow(ports: FollowPorts, resident: Resident, opId: OpId): Promise<boolean> {
  const { tasks, rosters, clock } = ports;
  const { villageName: name, streetName, areas, consents } = resident;
  const home = {
    areas,
    place: placeOf({ name, streetName }),
    mayAssist: consents.some(({ purpose }) => purpose === 'officerContact'),
  };
  for (let round = 0; round < maxRounds; round += 1) {
    const task = await tasks.lastOf(resident.person);
    if (!task || !isOpen(task.state)) return true;
    const now = clock.now();
    const change = following(task, { ...home, onDuty: await rosters.onDuty(areas, now), opId, now });
    if (change === null) {
      await deliver(ports, task);
      return true;
    }
    await tasks.change(change);
  }
  return false;
}
