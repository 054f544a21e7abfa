import type { ResidentId } from '@domain/identity/ids';
import { afterLeasing, leasing } from '@domain/task/change';
import { isOpen } from '@domain/task/lifecycle';
import { isOfAnother, passOn } from '@domain/task/owner';
import { hasWarning, type Task } from '@domain/task/task';
import { deliverWritten } from '../job/deliver';
import { toTell } from '../staff/to-tell';
import type { Residents, Tasks } from '../ports/store';
import type { DispatchPorts } from './dispatch';

/** What a warning finds at a number. */
export interface Before {
  /** The number's last task, whoever it is about: the next one has the number after it. */
  readonly last: Task | null;
  /** The last one of whoever has the number now: joined while it is open, known to the next one when it is over. */
  readonly own: Task | null;
}

interface Asked {
  readonly warningId: string;
  /** Whom the warning is about; null: nobody is registered, or it is a drill. */
  readonly residentId: ResidentId | null;
}

const maxRounds = 5;
/** Tasks of one number that are looked through, the newest first. */
const mostTasks = 20;

/**
 * A number changes hands: its new owner's warning joins nothing of the former one's. What is still open about them goes on,
 * and is told; that comes before the new task, which the next warning would find. Nothing is read while the last task is
 * the owner's own.
 */
export async function beforeOf(
  ports: DispatchPorts,
  last: Task | null,
  { warningId, residentId }: Asked,
): Promise<Before> {
  if (last === null || hasWarning(last, warningId) || !isOfAnother(last, residentId))
    return { last, own: last };
  const all = await ports.tasks.ofPerson(last.person, mostTasks);
  const holding = all.find((task) => hasWarning(task, warningId));
  const own = all.filter((task) => !isOfAnother(task, residentId));
  const others = all.filter((task) => isOpen(task.state) && isOfAnother(task, residentId));
  await Promise.all(others.map((task) => notePassedOn(ports, task)));
  return {
    last: all[0] ?? last,
    own: holding ?? own.find(({ state }) => isOpen(state)) ?? own[0] ?? null,
  };
}

async function notePassedOn(ports: DispatchPorts, first: Task): Promise<void> {
  let task: Task | null = first;
  for (let round = 0; round < maxRounds && task && isOpen(task.state); round += 1) {
    const now = ports.clock.now();
    const [phone, onDuty] = await Promise.all([
      otherNumber(ports, task),
      ports.rosters.onDuty(task.areas, now),
    ]);
    const planned = passOn(task, { phone, onDuty: await toTell(ports, task, onDuty), now });
    if (planned === null) return;
    const change = leasing(task, planned);
    if ((await ports.tasks.change(change)) === 'changed')
      return deliverWritten(ports, afterLeasing(task, change), change.messages ?? {});
    task = await ports.tasks.byId(task._id);
  }
}

/** What a task's own person has registered instead of its number; null: they have left. */
export async function otherNumber(
  { residents }: { readonly residents: Residents },
  { residentId, person }: Task,
) {
  const found = residentId === null ? null : await residents.byId(residentId);
  return found !== null && found.person !== person ? found.phone : null;
}

/** The last task of a number about the very person of `task`, which is one of them itself. */
export async function lastAbout({ tasks }: { readonly tasks: Tasks }, task: Task, last: Task): Promise<Task> {
  if (!isOfAnother(last, task.residentId)) return last;
  const all = await tasks.ofPerson(task.person, mostTasks);
  return all.find((one) => !isOfAnother(one, task.residentId)) ?? task;
}
