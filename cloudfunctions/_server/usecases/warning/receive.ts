import { fail, ok, type Result } from '@domain/result';
import { leaseMs } from '@domain/message/message';
import type { OpId } from '@domain/contract/fields';
import type { PostedWarning, WarningAnswer } from '@domain/warning/contract';
import type { InboxRecord } from '@domain/warning/inbox';
import { hasWarning } from '@domain/task/task';
import type { PersonKey } from '@domain/identity/ids';
import type { TrustedSource } from '@domain/source/source';
import { dispatch, type DispatchPorts, type Known, resultFor } from './dispatch';

export interface Received {
  readonly source: TrustedSource;
  readonly nonce: string;
  readonly warning: PostedWarning;
  /** `InboxRecord`: said by the warned person, so never by a source. */
  readonly moneyGone?: OpId;
}

/**
 * Takes one signed, parsed warning in. The `add` to the inbox is the idempotency: answered only when the warning is in
 * a task, merged, or listed. `busy`: not answered, and safe to post again.
 */
export const receiveWarning = (ports: DispatchPorts, received: Received): Promise<Result<WarningAnswer>> =>
  receiveRecord(ports, inboxRecord(ports, received));

/** The same for a record whose `add` may have happened already. */
export async function receiveRecord(
  ports: DispatchPorts,
  record: InboxRecord,
): Promise<Result<WarningAnswer>> {
  const [added, known] = await Promise.all([ports.inbox.add(record), knownOf(ports, record)]);
  if (added !== 'added') return repeat(ports, record);
  const answer = await dispatch(ports, record, known);
  return answer ? ok(answer) : fail('busy');
}

/** A drill gets a person key of its own: it runs through everything and never meets a real task. */
const personOf = ({ vault }: DispatchPorts, phone: string, drill: boolean) =>
  vault.personKey(drill ? `drill:${phone}` : phone);

/** The record of a warning, leased by this invocation. */
export function inboxRecord(
  ports: DispatchPorts,
  { source, nonce, warning, moneyGone }: Received,
): InboxRecord {
  const { vault, clock } = ports;
  const now = clock.now();
  const drill = source.drill || warning.drill === true;
  const text = JSON.stringify(warning);
  return {
    _id: `${source.id}:${warning.externalId}`,
    source: source.id,
    person: personOf(ports, warning.phone, drill),
    drill,
    wantsResult: source.wantsResults,
    ...(moneyGone === undefined ? {} : { moneyGone }),
    hash: vault.mac('inbox', text),
    payload: vault.seal(text),
    state: 'received',
    answer: null,
    leaseUntil: now + leaseMs,
    token: 1,
    receivedAt: now,
    nonces: [nonce],
    revisions: [],
  };
}

/** Under which key the warned person would be registered. */
export const registeredAs = ({ vault }: DispatchPorts, record: InboxRecord): PersonKey =>
  record.drill === true
    ? vault.personKey((JSON.parse(vault.open(record.payload)) as PostedWarning).phone)
    : record.person;

async function knownOf(ports: DispatchPorts, record: InboxRecord): Promise<Known> {
  const [resident, last] = await Promise.all([
    ports.residents.byPerson(registeredAs(ports, record)),
    ports.tasks.lastOf(record.person),
  ]);
  return { resident, last };
}

/** The same id again, or an add whose fate is unknown: what is stored decides. */
async function repeat(ports: DispatchPorts, mine: InboxRecord): Promise<Result<WarningAnswer>> {
  const stored = await ports.inbox.byId(mine._id);
  if (stored === null) return fail('busy');
  const nonce = mine.nonces[0] ?? '';
  const isMyOwnAdd = stored.payload === mine.payload;
  if (stored.nonces.includes(nonce) && !isMyOwnAdd) return fail('replayed', 'x-nonce');
  if (!isMyOwnAdd) await noteRepeat(ports, stored, mine);
  if (stored.answer) return ok(stored.withdrawal ? { ...stored.answer, withdrawn: true } : stored.answer);
  return isMyOwnAdd ? resume(ports, stored) : takeOver(ports, stored);
}

const noteRepeat = (ports: DispatchPorts, stored: InboxRecord, mine: InboxRecord) =>
  ports.inbox.noteRepeat(
    stored._id,
    mine.nonces[0] ?? '',
    stored.hash === mine.hash ? null : { hash: mine.hash, payload: mine.payload, at: mine.receivedAt },
  );

/** Not answered yet: in a task already, or still leased by somebody, or abandoned and ours to finish. */
async function takeOver(ports: DispatchPorts, stored: InboxRecord): Promise<Result<WarningAnswer>> {
  const last = await ports.tasks.lastOf(stored.person);
  if (last && hasWarning(last, stored._id)) {
    const answer: WarningAnswer = { warningId: stored._id, result: resultFor(last, stored._id) };
    await ports.inbox.finish(stored._id, answer);
    return ok(answer);
  }
  const resumed = await resumeAbandoned(ports, stored);
  return resumed ? ok(resumed) : fail('busy');
}

/** Dispatches a record that this invocation holds, reading anew what is known of the person. */
export async function resume(ports: DispatchPorts, record: InboxRecord): Promise<Result<WarningAnswer>> {
  const answer = await dispatch(ports, record, await knownOf(ports, record));
  return answer ? ok(answer) : fail('busy');
}

/** Takes a record over whose lease ran out, and dispatches it. Null: it is still leased, or somebody else was faster. */
export async function resumeAbandoned(
  ports: DispatchPorts,
  stored: InboxRecord,
): Promise<WarningAnswer | null> {
  const now = ports.clock.now();
  if (stored.leaseUntil > now) return null;
  const leaseUntil = now + leaseMs;
  if ((await ports.inbox.takeOver(stored, leaseUntil)) !== 'changed') return null;
  const answered = await resume(ports, { ...stored, token: stored.token + 1, leaseUntil });
  return answered.ok ? answered.value : null;
}
