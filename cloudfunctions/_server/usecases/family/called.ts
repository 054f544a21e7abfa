import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { sayCalled } from '@domain/family/contract';
import type { TaskId } from '@domain/identity/ids';
import { perDay } from '@domain/limit/quota';
import { fail, ok, type Result } from '@domain/result';
import { noteFamilyCall } from '@domain/task/called';
import { afterLeasing, leasing } from '@domain/task/change';
import { deliverWritten, type DeliverPorts } from '../job/deliver';
import type { Limits, Rosters, StaffList } from '../ports/store';
import { toTell } from '../staff/to-tell';
import { alertOf, guardianIn } from './alerts';

/** Words about calls that one guardian may say in a day (UTC+8) [default]. */
const wordsPerDay = 20;

interface CalledPorts extends DeliverPorts {
  readonly rosters: Rosters;
  readonly staff: StaffList;
  readonly limits: Limits;
}

const maxRounds = 5;

/** How a guardian's call went, as they say: one conditional write on the task, its messages sent before the answer. */
export async function called(
  ports: CalledPorts,
  openid: string,
  { id, opId, result }: ParsedOf<typeof sayCalled>,
): Promise<Result<OutputOf<typeof sayCalled>>> {
  const { tasks, vault, clock, limits, rosters } = ports;
  const me = vault.residentId(openid);
  let counted = false;
  for (let round = 0; round < maxRounds; round += 1) {
    const now = clock.now();
    const task = await tasks.byId(id as TaskId);
    const mine = task === null ? null : guardianIn(task, me, now);
    if (task === null || mine === null) return fail('alertOver');
    if (task.familyCalls?.some((one) => one.id === opId && one.guardian === me))
      return ok({ alert: alertOf(ports, task, mine) });
    if (!counted && (await limits.take(perDay('guardianCalled', me, now), wordsPerDay)) === null)
      return fail('calledQuota');
    counted = true;
    const onDuty =
      result === 'transferred' ? await toTell(ports, task, await rosters.onDuty(task.areas, now)) : [];
    const change = leasing(task, noteFamilyCall(task, { opId, guardian: mine, result, onDuty, now }));
    if ((await tasks.change(change)) !== 'changed') continue;
    const after = afterLeasing(task, change);
    await deliverWritten(ports, after, change.messages ?? {});
    return ok({ alert: alertOf(ports, after, mine) });
  }
  return fail('busy');
}
