import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { PersonKey, Sealed } from '@domain/identity/ids';
import { loggedEvents } from '@domain/measure/event';
import { fail, ok, type Result } from '@domain/result';
import type { leaveService } from '@domain/resident/own-contract';
import type { Resident } from '@domain/resident/resident';
import { endGuardian, type FamilyPorts } from '../family/guardians';
import type { Events, ResidentChange } from '../ports/store';

export interface LeavePorts extends FamilyPorts {
  readonly events: Events;
}

const maxRounds = 5;

/**
 * Leaves the service. Nobody is guarded by the caller any more; children whom they registered leave with them, relatives
 * who agreed themselves stay protected. Then one write empties the document, and its last events are copied out before it
 * is removed; the jobs finish what died in between. What has ended already is no error.
 */
export async function leaveAll(
  ports: LeavePorts,
  openid: string,
  _input: ParsedOf<typeof leaveService>,
): Promise<Result<OutputOf<typeof leaveService>>> {
  const id = ports.vault.residentId(openid);
  const me = await ports.residents.byId(id);
  if (me === null) await finishLeaving(ports, id);
  else if (!(await leaveWhole(ports, me))) return fail('busy');
  return ok({ left: true });
}

/** Everything of a resident's leaving. False: somebody's document moved all the time. */
export async function leaveWhole(ports: LeavePorts, me: Resident): Promise<boolean> {
  if (!(await endFamilyOf(ports, me))) return false;
  if (!(await endRegistration(ports, me))) return false;
  // What was agreed to on another phone while this one left.
  if (!(await endFamilyOf(ports, me))) return false;
  await finishLeaving(ports, me._id);
  return true;
}

/** Nobody is guarded or looked after by this resident any more. False: somebody's document moved all the time. */
export async function endFamilyOf(ports: LeavePorts, { _id: me }: Pick<Resident, '_id'>): Promise<boolean> {
  const [cared, guarded] = await Promise.all([ports.residents.inCareOf(me), ports.families.guardedBy(me)]);
  for (const relative of cared) {
    const done =
      relative.care?.kind === 'child'
        ? await endRegistration(ports, relative)
        : await leaveUncared(ports, relative);
    if (!done) return false;
    if (relative.care?.kind === 'child') await finishLeaving(ports, relative._id);
  }
  for (const { _id } of guarded) {
    const ended = await endGuardian(ports, { guarded: _id, guardian: me, by: null });
    // Whoever left meanwhile is guarded by nobody.
    if (!ended.ok && ended.error !== 'notRegistered') return false;
  }
  return true;
}

/** A relative who agreed themselves stays protected; another one of the family may see to them. */
async function leaveUncared(ports: LeavePorts, first: Resident): Promise<boolean> {
  let relative: Resident | null = first;
  for (let round = 0; round < maxRounds; round += 1) {
    if (!relative?.care || relative.care.by !== first.care?.by) return true;
    await ports.residents.change(relative, { set: { care: { ...relative.care, by: null } }, events: [] });
    relative = await ports.residents.byId(first._id);
  }
  return false;
}

/** Empties a resident's document in one write: they have left, and their number is free. */
export async function endRegistration(ports: LeavePorts, first: Resident): Promise<boolean> {
  let resident: Resident | null = first;
  for (let round = 0; round < maxRounds; round += 1) {
    if (resident === null) return true;
    await ports.residents.change(resident, emptied(resident, ports.clock.now()));
    resident = await ports.residents.byId(first._id);
  }
  return false;
}

const blank = '' as Sealed;

/** What a document becomes when its person has left. */
export const emptied = ({ _id, areas }: Resident, now: number): ResidentChange => ({
  set: {
    // The unique key needs something, and nothing of the number.
    person: `left-${_id}` as PersonKey,
    openid: null,
    phone: blank,
    name: blank,
    nameMask: '',
    phoneMask: '',
    villageName: '',
    streetName: '',
    consents: [],
    guardians: [],
    parted: [],
    guardiansStayUntil: null,
    care: null,
    tags: [],
    channel: null,
    formerPersons: [],
    leftAt: now,
  },
  events: [{ at: now, body: { type: 'left' }, areas }],
});

/** Copies the last events of somebody who has left, then removes the document. False: it is for the next time. */
export async function finishLeaving(
  { residents, events }: Pick<LeavePorts, 'residents' | 'events'>,
  id: Resident['_id'],
): Promise<boolean> {
  const left = await residents.leftById(id);
  if (left === null) return true;
  if (!(await events.append(loggedEvents(left)))) return false;
  return (await residents.remove(left)) === 'changed';
}
