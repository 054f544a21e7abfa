import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { Phone } from '@domain/contract/fields';
import { fail, ok, type Result } from '@domain/result';
import { maskOwnPhone } from '@domain/resident/mask';
import type { changePhone } from '@domain/resident/own-contract';
import { withContact } from '@domain/task/guardians';
import type { Resident } from '@domain/resident/resident';
import { inTasksOf } from '../family/guardians';
import type { Families } from '../ports/family';
import type { ResidentChange, Residents, Tasks } from '../ports/store';
import { dataOf, type DataPorts } from './data';
import { callerOf } from './own';
import { type PhonePorts, provenPhone } from './phone';

interface Ports extends DataPorts, PhonePorts {
  readonly families: Families;
  readonly tasks: Tasks;
}

const maxRounds = 5;
/** Numbers that somebody had before and whose tasks are still theirs. */
const mostFormer = 5;

/**
 * Another number for the caller, proved like the first one. Who of two gets a number is decided by its unique key. The
 * same intent again finds its `opId` and needs no other proof: a code works once.
 */
export async function changeOwnPhone(
  ports: Ports,
  openid: string,
  { opId, phone: proof }: ParsedOf<typeof changePhone>,
): Promise<Result<OutputOf<typeof changePhone>>> {
  const me = await callerOf(ports, openid);
  if (!me.ok) return me;
  const done = me.value.lastOp === opId;
  const phone = done ? null : await provenPhone(ports, openid, { opId, phone: proof });
  if (phone?.ok === false) return phone;
  const changed = phone === null ? ok(me.value) : await write(ports, me.value, { opId, phone: phone.value });
  if (!changed.ok) return changed;
  const told = await tellTheGuarded(ports, changed.value);
  return told ? ok({ data: await dataOf(ports, changed.value) }) : fail('busy');
}

interface Wanted {
  readonly opId: Resident['opId'];
  readonly phone: Phone;
}

async function write(ports: Ports, first: Resident, wanted: Wanted): Promise<Result<Resident>> {
  const person = ports.vault.personKey(wanted.phone);
  let resident: Resident | null = first;
  for (let round = 0; round < maxRounds; round += 1) {
    if (resident === null) return fail('notRegistered');
    if (resident.lastOp === wanted.opId || resident.person === person) return ok(resident);
    await ports.residents.change(resident, changeTo(ports, resident, wanted));
    const [fresh, owner]: [Resident | null, Resident | null] = await Promise.all([
      ports.residents.byId(resident._id),
      ports.residents.byPerson(person),
    ]);
    if (owner && owner._id !== resident._id) return fail('phoneTaken', 'phone');
    resident = fresh;
  }
  return fail('busy');
}

function changeTo({ vault, clock }: Ports, resident: Resident, { opId, phone }: Wanted): ResidentChange {
  const person = vault.personKey(phone);
  const { formerPersons = [] } = resident;
  const former = [...formerPersons.filter((one) => one !== person), resident.person].slice(-mostFormer);
  return {
    set: {
      person,
      phone: vault.seal(phone),
      phoneMask: maskOwnPhone(phone),
      formerPersons: former,
      lastOp: opId,
    },
    events: [{ at: clock.now(), body: { type: 'phoneChanged' } }],
  };
}

/** Those whom the caller guards keep how to reach them, and so do their open tasks: the new number from now on. */
async function tellTheGuarded(ports: Ports, me: Resident): Promise<boolean> {
  const { _id: id, phone, openid } = me;
  const now = ports.clock.now();
  const [guarded, tasks] = await Promise.all([
    guardedKnow(ports, me),
    openid === null || inTasksOf(ports, id, (task) => withContact(task, { id, phone, openid }, now)),
  ]);
  return guarded && tasks;
}

async function guardedKnow(
  { families, residents }: { readonly families: Families; readonly residents: Residents },
  { _id: me, phone }: Resident,
): Promise<boolean> {
  for (let round = 0; round < maxRounds; round += 1) {
    const stale = (await families.guardedBy(me)).filter(({ guardians = [] }) =>
      guardians.some((one) => one.id === me && one.phone !== phone),
    );
    if (stale.length === 0) return true;
    for (const guarded of stale) {
      const guardians = (guarded.guardians ?? []).map((one) => (one.id === me ? { ...one, phone } : one));
      await residents.change(guarded, { set: { guardians }, events: [] });
    }
  }
  return false;
}
