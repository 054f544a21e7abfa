import type { OpId } from '@domain/contract/fields';
import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { PersonKey, StaffId, TaskId } from '@domain/identity/ids';
import { perDay } from '@domain/limit/quota';
import { fail, ok, type Result } from '@domain/result';
import type { revealPerson } from '@domain/task/contract';
import type { Audit, AuditRow, Limits } from '../ports/store';
import { heldTask, type TaskReadPorts } from './read';

export interface RevealPorts extends TaskReadPorts {
  readonly audit: Audit;
  readonly limits: Limits;
}

/** Reveals a member of staff has in a day (UTC+8) [default]. */
const revealsPerDay = 60;

interface Reveal extends Pick<AuditRow, 'action' | 'task' | 'subject' | 'reason'> {
  readonly staff: StaffId;
  readonly person: PersonKey;
  readonly opId: OpId;
}

const rowIdOf = ({ action, staff, opId }: Pick<Reveal, 'action' | 'staff' | 'opId'>): string =>
  `${action}:${staff}:${opId}`;

/**
 * Name and number of the person, for who holds the task. The audit row is written before anything is opened: no row, no
 * number. The same `opId` again shows them again without a second row.
 */
export async function reveal(
  ports: RevealPorts,
  openid: string,
  input: ParsedOf<typeof revealPerson>,
): Promise<Result<OutputOf<typeof revealPerson>>> {
  const { tasks, audit, vault } = ports;
  const me = vault.staffId(openid);
  const asked = { action: 'reveal', staff: me, opId: input.opId } as const;
  const [task, before] = await Promise.all([tasks.byId(input.id as TaskId), audit.byId(rowIdOf(asked))]);
  const held = heldTask(task, me, input.gen);
  if (!held.ok) return held;
  const { _id: id, person } = held.value;
  const taken = await take(ports, { ...asked, task: id, person, reason: input.reason }, before);
  if (!taken.ok) return taken;
  const { name, phone, passedOn } = held.value;
  return ok({
    name: name === null ? null : vault.open(name),
    phone: vault.open(phone),
    otherPhone: passedOn?.phone ? vault.open(passedOn.phone) : null,
    leftToday: taken.value,
  });
}

/** Takes one of the day's reveals and writes its audit row; how many are left. */
export const takeReveal = async (ports: RevealPorts, asked: Reveal): Promise<Result<number>> =>
  take(ports, asked, await ports.audit.byId(rowIdOf(asked)));

async function take(
  { audit, limits, clock }: RevealPorts,
  { opId, ...asked }: Reveal,
  before: AuditRow | null,
): Promise<Result<number>> {
  if (before && (before.task !== asked.task || before.subject !== asked.subject))
    return fail('badInput', 'opId');
  const now = clock.now();
  const quota = perDay('reveal', asked.staff, now);
  const left = before ? await limits.left(quota, revealsPerDay) : await limits.take(quota, revealsPerDay);
  if (left === null) return fail('revealQuota');
  const row = { _id: rowIdOf({ ...asked, opId }), ...asked, at: now };
  if (!before && (await audit.add(row)) === 'uncertain') return fail('busy');
  return ok(left);
}
