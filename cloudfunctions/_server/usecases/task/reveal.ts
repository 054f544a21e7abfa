import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { TaskId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { revealPerson } from '@domain/task/contract';
import { dayOf } from '@domain/time/shanghai';
import type { Audit, Limits } from '../ports/store';
import { heldTask, type TaskReadPorts } from './read';

interface Ports extends TaskReadPorts {
  readonly audit: Audit;
  readonly limits: Limits;
}

/** Reveals a member of staff has in a day (UTC+8) [default]. */
const revealsPerDay = 60;

/**
 * Name and number of the person, for who holds the task. The audit row is written before anything is opened: no row, no
 * number. The same `opId` again shows them again without a second row.
 */
export async function reveal(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof revealPerson>,
): Promise<Result<OutputOf<typeof revealPerson>>> {
  const { tasks, audit, limits, vault, clock } = ports;
  const me = vault.staffId(openid);
  const rowId = `reveal:${me}:${input.opId}`;
  const [task, before] = await Promise.all([tasks.byId(input.id as TaskId), audit.byId(rowId)]);
  const held = heldTask(task, me, input.gen);
  if (!held.ok) return held;
  if (before && before.task !== held.value._id) return fail('badInput', 'opId');
  const now = clock.now();
  const quota = `reveal|${me}|${dayOf(now)}`;
  const leftToday = before
    ? await limits.left(quota, revealsPerDay)
    : await limits.take(quota, revealsPerDay);
  if (leftToday === null) return fail('revealQuota');
  const row = {
    _id: rowId,
    action: 'reveal',
    staff: me,
    task: held.value._id,
    reason: input.reason,
    at: now,
  } as const;
  if (!before && (await audit.add(row)) === 'uncertain') return fail('busy');
  const { name, phone } = held.value;
  return ok({ name: name === null ? null : vault.open(name), phone: vault.open(phone), leftToday });
}
