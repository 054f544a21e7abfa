import { newNotice } from '@domain/family/notice';
import type { Resident } from '@domain/resident/resident';
import type { Replacement } from '../ports/notice';
import type { ChangeOutcome } from '../ports/store';
import { type NotifyPorts, sendLeased } from './notify';

type Replacing = Pick<Replacement, 'before' | 'change' | 'after'>;

/**
 * Somebody registers with the number of a relative whom the family had registered. In the same write an audit row says so, and its guardians,
 * and who looked after the person, get a notice each; it is sent before this is answered, by the jobs when the worker died.
 */
export async function replaceRegistration(
  ports: NotifyPorts,
  { before, change, after }: Replacing,
): Promise<ChangeOutcome> {
  const now = ports.clock.now();
  const { _id: subject, person, version, registeredAt } = before;
  // Of this very registration as it is now: written twice, it is the same.
  const idOf = (text: string) => ports.vault.mac('replaced', `${subject}|${registeredAt}|${version}|${text}`);
  const notices = toldOf(before).map((guardian) => newNotice(guardian, { _id: idOf(guardian.id), now }));
  const about = { subject, person, task: null, reason: 'ownNumber', at: now };
  const row = { _id: idOf('audit'), action: 'replaceRegistration', staff: null, ...about } as const;
  const written = await ports.notices.replace({ before, change, after, notices, row });
  if (written === 'changed') await Promise.all(notices.map((notice) => sendLeased(ports, notice)));
  return written;
}

/** The guardians, and who looked after the person if that is none of them. */
function toldOf({ guardians = [], care }: Resident) {
  const carer = care?.by ?? null;
  return carer === null || guardians.some(({ id }) => id === carer)
    ? guardians
    : [...guardians, { id: carer }];
}
