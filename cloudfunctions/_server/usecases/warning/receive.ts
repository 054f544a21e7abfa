import { fail, ok, type Result } from '@domain/result';
import { leaseMs } from '@domain/message/message';
import type { PostedWarning, WarningAnswer } from '@domain/warning/contract';
import type { InboxRecord } from '@domain/warning/inbox';
import { hasWarning } from '@domain/task/task';
import { dispatch, type DispatchPorts, resultFor } from './dispatch';

export interface Received {
  readonly source: string;
  readonly nonce: string;
  /** The body as it was signed. */
  readonly rawBody: Uint8Array;
  readonly warning: PostedWarning;
}

/**
 * Takes one signed, parsed warning in. The `add` to the inbox is the idempotency: answered only when the warning is in
 * a task, merged, or listed. `busy`: not answered, and safe to post again.
 */
export async function receiveWarning(
  ports: DispatchPorts,
  received: Received,
): Promise<Result<WarningAnswer>> {
  const record = inboxRecord(ports, received);
  const [added, resident, last] = await Promise.all([
    ports.inbox.add(record),
    ports.residents.byPerson(record.person),
    ports.tasks.lastOf(record.person),
  ]);
  if (added !== 'added') return repeat(ports, record);
  const answer = await dispatch(ports, record, { resident, last });
  return answer ? ok(answer) : fail('busy');
}

function inboxRecord({ vault, clock }: DispatchPorts, received: Received): InboxRecord {
  const now = clock.now();
  return {
    _id: `${received.source}:${received.warning.externalId}`,
    source: received.source,
    person: vault.personKey(received.warning.phone),
    hash: vault.mac('inbox', received.rawBody),
    payload: vault.seal(JSON.stringify(received.warning)),
    state: 'received',
    answer: null,
    leaseUntil: now + leaseMs,
    token: 1,
    receivedAt: now,
    nonces: [received.nonce],
    revisions: [],
  };
}

/** The same id again, or an add whose fate is unknown: what is stored decides. */
async function repeat(ports: DispatchPorts, mine: InboxRecord): Promise<Result<WarningAnswer>> {
  const stored = await ports.inbox.byId(mine._id);
  if (stored === null) return fail('busy');
  const nonce = mine.nonces[0] ?? '';
  const isMyOwnAdd = stored.payload === mine.payload;
  if (stored.nonces.includes(nonce) && !isMyOwnAdd) return fail('replayed', 'x-nonce');
  if (!isMyOwnAdd) await noteRepeat(ports, stored, mine);
  if (stored.answer) return ok(stored.answer);
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

async function resume(ports: DispatchPorts, record: InboxRecord): Promise<Result<WarningAnswer>> {
  const [resident, last] = await Promise.all([
    ports.residents.byPerson(record.person),
    ports.tasks.lastOf(record.person),
  ]);
  const answer = await dispatch(ports, record, { resident, last });
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
