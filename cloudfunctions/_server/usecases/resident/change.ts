import { areasOf } from '@domain/area/area';
import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { EventRecord } from '@domain/measure/event';
import { perDay } from '@domain/limit/quota';
import { fail, ok, type Result } from '@domain/result';
import { consentTexts } from '@domain/resident/consent';
import type { changeOwnData } from '@domain/resident/own-contract';
import { newConsent } from '@domain/resident/register';
import type { ConsentRecord, Resident } from '@domain/resident/resident';
import { dayOf } from '@domain/time/shanghai';
import type { Clock, Vault } from '../ports/platform';
import type { Areas, Limits, ResidentChange, Residents } from '../ports/store';
import { type FollowPorts, letTaskFollow } from './follow';
import { dataOf, type DataPorts } from './data';
import { callerOf } from './own';

/** What a change needs that may move somebody. */
export interface ChangePorts extends FollowPorts {
  readonly areas: Areas;
  readonly limits: Limits;
}

type Ports = DataPorts & ChangePorts;

type Wanted = ParsedOf<typeof changeOwnData>;
const maxRounds = 5;
/** Moves of one resident in a day (UTC+8) [default]: each asks the officers of another place to take an open task. */
const movesPerDay = 5;

/** Changes the caller's own data. An open task follows; who died before that asks again. */
export async function changeOwn(
  ports: Ports,
  openid: string,
  wanted: Wanted,
): Promise<Result<OutputOf<typeof changeOwnData>>> {
  const me = await callerOf(ports, openid);
  if (!me.ok) return me;
  const changed = await changeResident(ports, me.value, wanted);
  return changed.ok ? ok({ data: await dataOf(ports, changed.value) }) : changed;
}

/** The same for any resident whom the caller may change. */
export async function changeResident(
  ports: ChangePorts,
  resident: Resident,
  wanted: Wanted,
): Promise<Result<Resident>> {
  if (!(await mayMove(ports, resident, wanted))) return fail('movedTooOften', 'village');
  const written = await write(ports, resident, wanted);
  if (!written.ok) return written;
  const follows = await letTaskFollow(ports, written.value, wanted.opId);
  return follows ? written : fail('busy');
}

async function mayMove(
  { limits, clock }: ChangePorts,
  { _id, village, lastOp }: Resident,
  wanted: Wanted,
): Promise<boolean> {
  if (wanted.village === undefined || wanted.village === village || wanted.opId === lastOp) return true;
  return (await limits.take(perDay('move', _id, clock.now()), movesPerDay)) !== null;
}

interface WritePorts {
  readonly residents: Residents;
  readonly areas: Areas;
  readonly vault: Vault;
  readonly clock: Clock;
}

async function write(ports: WritePorts, first: Resident, wanted: Wanted): Promise<Result<Resident>> {
  let resident: Resident | null = first;
  for (let round = 0; round < maxRounds; round += 1) {
    if (resident === null) return fail('notRegistered');
    if (resident.lastOp === wanted.opId) return ok(resident);
    const change = await plan(ports, resident, wanted);
    if (!change.ok) return change;
    await ports.residents.change(resident, change.value);
    resident = await ports.residents.byId(resident._id);
  }
  return fail('busy');
}

async function plan(ports: WritePorts, resident: Resident, wanted: Wanted): Promise<Result<ResidentChange>> {
  const moved = wanted.village === undefined ? nothing : await moveTo(ports, resident, wanted.village);
  if (!moved.ok) return moved;
  const agreed = officerContact(ports, resident, wanted.officerContact);
  if (!agreed.ok) return agreed;
  const at = ports.clock.now();
  const { tags } = wanted;
  return ok({
    set: {
      ...moved.value.set,
      ...agreed.value.set,
      ...(tags ? { tags: [...tags] } : {}),
      lastOp: wanted.opId,
    },
    events: [
      ...moved.value.events,
      ...agreed.value.events,
      ...(tags ? [{ at, body: { type: 'tagsChanged' } as const }] : []),
    ],
  });
}

const nothing = ok<ResidentChange>({ set: {}, events: [] });

async function moveTo(
  { areas: known, clock }: WritePorts,
  resident: Resident,
  code: NonNullable<Wanted['village']>,
): Promise<Result<ResidentChange>> {
  if (code === resident.village) return nothing;
  const village = await known.village(code);
  if (village === null) return fail('villageUnknown', 'village');
  const at = clock.now();
  const areas = areasOf(village, dayOf(at));
  const events: EventRecord[] = [
    { at, body: { type: 'movedOut' }, areas: resident.areas },
    { at, body: { type: 'movedIn' }, areas },
  ];
  const place = { village: village._id, villageName: village.name, streetName: village.streetName, areas };
  return ok({ set: place, events });
}

function officerContact(
  { vault, clock }: WritePorts,
  { consents }: Resident,
  textVersion: number | null | undefined,
): Result<ResidentChange> {
  if (textVersion === undefined) return nothing;
  const others = consents.filter(({ purpose }) => purpose !== 'officerContact');
  const at = clock.now();
  const event = { at, body: { type: 'consentChanged', purpose: 'officerContact', textVersion } as const };
  if (textVersion === null) return ok({ set: { consents: others }, events: [event] });
  if (textVersion !== consentTexts.officerContact.version) return fail('clientTooOld', 'officerContact');
  const given: ConsentRecord | null = newConsent(
    { purpose: 'officerContact', textVersion },
    { at, hash: (text) => vault.hash(text) },
  );
  return given ? ok({ set: { consents: [...others, given] }, events: [event] }) : fail('clientTooOld');
}
