import type { ParsedOf, OutputOf } from '@domain/contract/action';
import type { TaskId } from '@domain/identity/ids';
import { afterQuiet } from '@domain/clocks/quiet';
import { fail, ok, type Result } from '@domain/result';
import { staffRoles } from '@domain/staff/role';
import { clocksOf } from '@domain/task/clocks';
import type { acceptTask } from '@domain/task/contract';
import { isOpen, priorStates } from '@domain/task/lifecycle';
import { revisitMorning } from '@domain/task/revisit';
import { holderCard } from '@domain/task/task';
import type { Clock, Vault } from '../ports/platform';
import type { ClockBook, StaffList, Tasks } from '../ports/store';
import { staffBehind } from '../staff/session';

interface Ports {
  readonly tasks: Tasks;
  readonly staff: StaffList;
  readonly clockBook: ClockBook;
  readonly vault: Vault;
  readonly clock: Clock;
}

type Output = OutputOf<typeof acceptTask>;

/**
 * One conditional write, one round trip: the caller is among those asked now, and the shown offer is still the current
 * one. The table of its version is asked for once in an instance's life. It mints the contact record that the resident
 * can verify, and starts the first-contact clock.
 */
export async function accept(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof acceptTask>,
): Promise<Result<Output>> {
  const { tasks, vault, clock, clockBook } = ports;
  if (input.risk === 'low') return fail('badInput', 'risk');
  const clocks = await clockBook.byVersion(input.clockVersion);
  if (clocks === null) return fail('badInput', 'clockVersion');
  const id = input.id as TaskId;
  const me = vault.staffId(openid);
  const now = clock.now();
  const firstContactAt = now + clocksOf(clocks, input.revisit ? 'revisit' : input.risk).firstContactMs;
  const outcome = await tasks.change({
    id,
    when: {
      states: priorStates('accept'),
      gen: input.gen,
      offeredTo: me,
      risk: input.risk,
      clockVersion: input.clockVersion,
      revisit: input.revisit,
    },
    set: {
      state: 'accepted',
      holder: me,
      contact: { since: now },
      dueAt: input.revisit
        ? revisitMorning(firstContactAt)
        : afterQuiet({ clocks, risk: input.risk }, firstContactAt),
      dueKind: 'firstContact',
    },
    events: [{ type: 'accepted', gen: input.gen, staff: me, ...(input.revisit ? { revisit: true } : {}) }],
    at: now,
  });
  return outcome === 'changed'
    ? ok({ accepted: true, holder: null })
    : whoHasIt(ports, openid, { id, gen: input.gen });
}

/**
 * The write did nothing, or nobody knows: the task itself says who has it. Staff only, for a name helps an impostor: whoever
 * is asked is one of them, and of others that is looked up.
 */
async function whoHasIt(
  ports: Ports,
  openid: string,
  { id, gen }: { readonly id: TaskId; readonly gen: number },
): Promise<Result<Output>> {
  const me = ports.vault.staffId(openid);
  const task = await ports.tasks.offerOf(id);
  const isAsked = task?.offer.staff.some((one) => one.id === me) === true;
  const staff = isAsked ? ok(me) : await staffBehind(ports, openid, staffRoles);
  if (!staff.ok) return staff;
  if (task === null) return fail('taskUnknown');
  if (task.holder === me && task.gen === gen) return ok({ accepted: true, holder: null });
  if (task.holder !== null) return ok({ accepted: false, holder: holderCard(task)?.title ?? '同事' });
  if (!isOpen(task.state)) return fail('taskFinal');
  return isAsked ? fail('taskStale') : fail('taskNotYours');
}
