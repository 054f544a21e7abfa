import type { PersonKey } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { Resident } from '@domain/resident/resident';
import type { Task } from '@domain/task/task';
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

/**
 * The resident's own tasks, the newest first. Of a number that they had before only those that found them there: its next
 * owner's are none of their business.
 */
export async function tasksOf(
  { tasks }: { readonly tasks: Tasks },
  resident: Resident,
  limit: number,
): Promise<Task[]> {
  const lists = await Promise.all(personsOf(resident).map((person) => tasks.ofPerson(person, limit)));
  return lists
    .flat()
    .filter(({ person, residentId }) => person === resident.person || residentId === resident._id)
    .sort((a, b) => b.firstWarnedAt - a.firstWarnedAt)
    .slice(0, limit);
}
