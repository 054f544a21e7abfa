import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { TaskId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import { logAttempt as logged } from '@domain/task/attempt';
import type { logAttempt } from '@domain/task/contract';
import { isUnreached } from '@domain/task/lines';
import type { DutyStaff } from '@domain/staff/staff';
import type { Task } from '@domain/task/task';
import { taskView } from '@domain/task/view';
import { deliver, type DeliverPorts } from '../job/deliver';
import type { Rosters, StaffList } from '../ports/store';
import { toTell } from '../staff/to-tell';
import { heldTask } from './read';

interface Ports extends DeliverPorts {
  readonly rosters: Rosters;
  readonly staff: StaffList;
}

const maxRounds = 5;

/**
 * Logs one attempt to reach the person. When it reached nobody, what goes on meanwhile starts at once: others are asked
 * to help before this call is answered.
 */
export async function attempt(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof logAttempt>,
): Promise<Result<OutputOf<typeof logAttempt>>> {
  const me = ports.vault.staffId(openid);
  const { opId, channel, result } = input;
  for (let round = 0; round < maxRounds; round += 1) {
    const task = await ports.tasks.byId(input.id as TaskId);
    if (task?.attempts.some((one) => one.opId === opId)) {
      await deliver(ports, task);
      return ok({ task: taskView(task, me) });
    }
    const held = heldTask(task, me, input.gen);
    if (!held.ok) return held;
    const now = ports.clock.now();
    const onDuty = isUnreached(result) ? await helpersOf(ports, held.value, now) : [];
    const made = { opId, at: now, channel, result, staff: me };
    await ports.tasks.change(logged(held.value, { attempt: made, onDuty, now }));
  }
  return fail('busy');
}

const helpersOf = async (ports: Ports, task: Task, now: number): Promise<readonly DutyStaff[]> =>
  toTell(ports, task, await ports.rosters.onDuty(task.areas, now));
