import { contactOf } from '@domain/family/guardian';
import { areTold } from '@domain/family/notice';
import type { ResidentId } from '@domain/identity/ids';
import { maskPhone } from '@domain/resident/mask';
import type { Resident } from '@domain/resident/resident';
import type { DutyStaff } from '@domain/staff/staff';
import type { ClockTable, DispatchedRisk } from '@domain/task/clocks';
import { isOpen } from '@domain/task/lifecycle';
import { mergeWarning } from '@domain/task/merge';
import { mergedWith, type MoneyGone, openedWith } from '@domain/task/money-gone';
import { openTask, type WarnedPerson } from '@domain/task/open';
import { hasWarning, type Task, type TaskWarning } from '@domain/task/task';
import { areasOf, placeOf } from '@domain/area/area';
import { dayOf } from '@domain/time/shanghai';
import { isLate, riskOnArrival } from '@domain/warning/event-time';
import type { PostedWarning, WarningAnswer } from '@domain/warning/contract';
import type { InboxRecord } from '@domain/warning/inbox';
import type { Areas, ClockBook, Credits, Inbox, Residents, Rosters, StaffList, Tasks } from '../ports/store';
import type { Clock, Senders, Settings, Vault } from '../ports/platform';
import { deliver, deliverLeased } from '../job/deliver';
import { toTell } from '../staff/to-tell';
import { listLow } from './low';
import { type Before, beforeOf } from './owner';

export interface DispatchPorts {
  readonly inbox: Inbox;
  readonly tasks: Tasks;
  readonly credits: Credits;
  readonly residents: Residents;
  readonly areas: Areas;
  readonly rosters: Rosters;
  readonly staff: StaffList;
  readonly clockBook: ClockBook;
  readonly senders: Senders;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly settings: Settings;
}

/** What was read about the warned person beside the inbox's write: no trip of its own. */
export interface Known {
  readonly resident: Resident | null;
  readonly last: Task | null;
}

export interface Situation {
  readonly record: InboxRecord;
  readonly warning: PostedWarning;
  readonly warned: WarnedPerson;
  readonly onDuty: readonly DutyStaff[];
  readonly clocks: ClockTable;
}

const maxRounds = 5;

/**
 * Brings a warning that this invocation holds the lease of to its task: opens one, or merges into the open one, and
 * sends what is due. Null: somebody else took it over meanwhile, or the database stayed uncertain; nothing is answered
 * then, and the sweep or the source's repeat finds the record again.
 */
export async function dispatch(
  ports: DispatchPorts,
  record: InboxRecord,
  known: Known,
): Promise<WarningAnswer | null> {
  const warning = postedIn(ports, record);
  if (warning.risk === 'low') return listLow(ports, record, { warning, resident: known.resident });
  const placed = await place(ports, await situationOf(ports, record, known.resident), known.last);
  if (placed === null) return null;
  const answer: WarningAnswer = { warningId: record._id, result: placed.result };
  const send = placed.opened ? deliverLeased : deliver;
  await Promise.all([send(ports, placed.task), ports.inbox.finish(record._id, answer)]);
  return answer;
}

export const postedIn = ({ vault }: DispatchPorts, record: InboxRecord): PostedWarning =>
  JSON.parse(vault.open(record.payload)) as PostedWarning;

/** Where the person lives, who is on duty there now, and by which clocks. */
export async function situationOf(
  ports: DispatchPorts,
  record: InboxRecord,
  resident: Resident | null,
): Promise<Situation> {
  const warning = postedIn(ports, record);
  const warned = await locate(ports, record, { warning, resident });
  const [onDuty, clocks] = await Promise.all([
    ports.rosters.onDuty(warned.areas, ports.clock.now()),
    ports.clockBook.current(),
  ]);
  return { record, warning, warned, onDuty, clocks };
}

interface Placed {
  readonly task: Task;
  readonly result: WarningAnswer['result'];
  /** This very invocation wrote it, and with it leased its first messages. */
  readonly opened: boolean;
}

/**
 * Puts the warning into exactly one task. After any write that failed or stayed uncertain, the inbox and the person's
 * last task are read again first: a slow writer can't put one warning into a second task.
 */
async function place(ports: DispatchPorts, situation: Situation, first: Task | null): Promise<Placed | null> {
  const { record, warned } = situation;
  const asked = { warningId: record._id, residentId: warned.residentId };
  let last = first;
  for (let round = 0; round < maxRounds; round += 1) {
    const before = await beforeOf(ports, last, asked);
    if (before.own && hasWarning(before.own, record._id))
      return { task: before.own, result: resultFor(before.own, record._id), opened: false };
    const written = await write(ports, situation, before);
    if (written) return written;
    const [fresh, lastNow] = await Promise.all([
      ports.inbox.byId(record._id),
      ports.tasks.lastOf(record.person),
    ]);
    if (fresh?.token !== record.token) return null;
    last = lastNow;
  }
  return null;
}

async function write(
  ports: DispatchPorts,
  situation: Situation,
  { last, own }: Before,
): Promise<Placed | null> {
  const { record, warned: helpers } = situation;
  const warning = taskWarning(record, situation.warning);
  if (own && isOpen(own.state)) {
    const onDuty = await toTell(ports, own, await onDutyAt(ports, situation, own));
    const now = ports.clock.now();
    const merged = mergeWarning(own, { warning, helpers, onDuty, now });
    const gone = moneyGoneIn(record, onDuty, now);
    const change = gone ? mergedWith(own, merged, gone) : merged;
    if ((await ports.tasks.change(change)) !== 'changed') return null;
    const after = change.set.deliverAt === undefined ? own : await ports.tasks.byId(own._id);
    // A revisit became the episode of this very warning.
    const result = own.revisitOf && after ? resultFor(after, record._id) : 'merged';
    return { task: after ?? own, result, opened: false };
  }
  const task = taskFor(ports, situation, { last, own, lease: true });
  if ((await ports.tasks.add(task)) !== 'added') return null;
  return { task, result: resultFor(task, record._id), opened: true };
}

/** Where the task is, which is not where the warning says when somebody has corrected the place since. */
function onDutyAt(ports: DispatchPorts, { warned, onDuty }: Situation, { areas }: Task) {
  const same = areas.length === warned.areas.length && areas.every((area) => warned.areas.includes(area));
  return same ? onDuty : ports.rosters.onDuty(areas, ports.clock.now());
}

interface Opening extends Before {
  /** The writer sends the first messages itself; otherwise they wait for the next tick. */
  readonly lease: boolean;
}

/** The next task of the person, for a warning that joins no open one. */
export function taskFor(
  { clock }: DispatchPorts,
  { record, warning, warned, onDuty, clocks }: Situation,
  { last, own, lease }: Opening,
): Task {
  const now = clock.now();
  const gone = moneyGoneIn(record, onDuty, now);
  const opening = { warned, warning: taskWarning(record, warning), last, own, onDuty, clocks, now };
  return gone
    ? openedWith(openTask({ ...opening, lease: false }), gone, lease)
    : openTask({ ...opening, lease });
}

/** Null: nobody said with this warning that money is gone. */
const moneyGoneIn = (
  { moneyGone: opId, receivedAt: saidAt }: InboxRecord,
  onDuty: readonly DutyStaff[],
  now: number,
): MoneyGone | null => (opId === undefined ? null : { opId, saidAt, onDuty, now });

/** The answer that the warning got, or would have got, from the task that holds it. */
export function resultFor(task: Task, warningId: string): WarningAnswer['result'] {
  if (task.warnings[0]?.id !== warningId) return 'merged';
  return task.gen === 1 && task.state === 'unassigned' ? 'unassigned' : 'dispatched';
}

function taskWarning(record: InboxRecord, warning: PostedWarning): TaskWarning & { risk: DispatchedRisk } {
  const late = isLate(warning.at, record.receivedAt);
  const risk = riskOnArrival(warning.risk, late);
  return {
    id: record._id,
    scamType: warning.scamType,
    stage: warning.stage ?? 0,
    risk: risk === 'low' ? 'medium' : risk,
    at: warning.at,
    ...(late ? { late } : {}),
    ...(record.wantsResult === true ? { wantsResult: true } : {}),
  };
}

/** Whom a warning is about: nobody in a drill, which meets no real task. */
export const residentIn = ({ drill }: InboxRecord, resident: Resident | null): ResidentId | null =>
  drill === true ? null : (resident?._id ?? null);

/** Where the person lives now: the resident's own record first, then what the source says, else 待定位 at the desk. */
async function locate(
  ports: DispatchPorts,
  record: InboxRecord,
  { warning, resident }: { warning: PostedWarning; resident: Resident | null },
): Promise<WarnedPerson> {
  const base = {
    person: record.person,
    phone: ports.vault.seal(warning.phone),
    phoneMask: maskPhone(warning.phone),
    ...(record.drill === true ? { drill: true } : {}),
    residentId: residentIn(record, resident),
    residentOpenid: resident?.openid ?? null,
    name: resident?.name ?? (warning.name ? ports.vault.seal(warning.name) : null),
  };
  if (resident) {
    const { areas, villageName: name, streetName, consents, guardians = [], care } = resident;
    const mayAssist = consents.some(({ purpose }) => purpose === 'officerContact');
    const reachable = guardians.map(contactOf);
    return {
      ...base,
      ...(reachable.length > 0 ? { guardians: reachable } : {}),
      mayAssist,
      ...(care || areTold(resident, record.receivedAt) ? { cared: true } : {}),
      areas,
      place: placeOf({ name, streetName }),
    };
  }
  const village = warning.village ? await ports.areas.village(warning.village) : null;
  if (village === null) return { ...base, areas: [ports.settings.homeArea], place: null };
  const areas = areasOf(village, dayOf(record.receivedAt));
  return { ...base, areas, place: placeOf(village) };
}
