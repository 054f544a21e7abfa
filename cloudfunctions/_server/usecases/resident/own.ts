import type { PersonKey, ResidentId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { Resident } from '@domain/resident/resident';
import { type Found, isOfAnother } from '@domain/task/owner';
import { heldContact, type Task } from '@domain/task/task';
import type { Vault } from '../ports/platform';
import type { Residents, Tasks } from '../ports/store';

interface CallerPorts {
  readonly residents: Residents;
  readonly vault: Vault;
}

/** The registered resident behind a WeChat identity. */
export async function callerOf({ residents, vault }: CallerPorts, openid: string): Promise<Result<Resident>> {
  const resident = await residents.byId(vault.residentId(openid));
  return resident ? ok(resident) : fail('notRegistered');
}

/** The person by their number and by those that they had before, the present one first. */
export const personsOf = ({ person, formerPersons = [] }: Resident): readonly PersonKey[] => [
  person,
  ...formerPersons.toReversed(),
];

/** The id of somebody whom a relative registered, by their phone; nobody's openid begins like this. */
export const relativeIdOf = (vault: Vault, phone: string): ResidentId =>
  vault.residentId(`relative|${phone}`);

/**
 * Decides whether a task is about this resident: it found them, or it found at the number that they have now nobody who was
 * registered, or themselves as a relative had registered them. A number changes hands: neither its next owner nor the one
 * before sees anything of the other.
 */
export const isTheirs = ({ _id, person }: Resident, task: Found & Pick<Task, 'person'>): boolean =>
  task.residentId === _id || (task.person === person && !isOfAnother(task, _id));

interface TaskPorts {
  readonly tasks: Tasks;
}

/** The resident's own tasks, also those that found them at a number that they had before; the newest first. */
export async function tasksOf({ tasks }: TaskPorts, resident: Resident, limit: number): Promise<Task[]> {
  const lists = await Promise.all(personsOf(resident).map((person) => tasks.ofPerson(person, limit)));
  return lists
    .flat()
    .filter((task) => isTheirs(resident, task))
    .sort((a, b) => b.firstWarnedAt - a.firstWarnedAt)
    .slice(0, limit);
}

/** Of each number their open task: two only when they changed it during one. */
export async function openTasksOf({ tasks }: TaskPorts, resident: Resident): Promise<Task[]> {
  const lists = await Promise.all(personsOf(resident).map((person) => tasks.openOf(person)));
  return lists.flat().filter((task) => isTheirs(resident, task));
}

/** Their newest task that somebody holds now; undefined: nobody does. */
export const heldTaskOf = async (ports: TaskPorts, resident: Resident): Promise<Task | undefined> =>
  (await openTasksOf(ports, resident))
    .filter((task) => heldContact(task) !== null)
    .sort((a, b) => b.firstWarnedAt - a.firstWarnedAt)[0];
