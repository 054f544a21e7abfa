import { areasOf, placeOf } from '@domain/area/area';
import type { OpId, VillageCode } from '@domain/contract/fields';
import { fail, ok, type Result } from '@domain/result';
import type { TaskChange } from '@domain/task/change';
import { relocate } from '@domain/task/relocate';
import type { Task } from '@domain/task/task';
import { dayOf } from '@domain/time/shanghai';
import type { Clock } from '../ports/platform';
import type { Areas, Rosters } from '../ports/store';

interface Ports {
  readonly areas: Areas;
  readonly rosters: Rosters;
  readonly clock: Clock;
}

/** The write that moves a task to where the person really lives, to whoever is on duty there now. */
export async function relocationTo(
  { areas: known, rosters, clock }: Ports,
  task: Task,
  { village: code, opId }: { readonly village: VillageCode; readonly opId: OpId },
): Promise<Result<TaskChange>> {
  const village = await known.village(code);
  if (village === null) return fail('villageUnknown', 'village');
  const now = clock.now();
  const areas = areasOf(village, dayOf(now));
  const onDuty = await rosters.onDuty(areas, now);
  return ok(relocate(task, { areas, place: placeOf(village), onDuty, opId, now }));
}
