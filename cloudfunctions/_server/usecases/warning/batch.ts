import type { PersonKey } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { TrustedSource } from '@domain/source/source';
import type { PostedWarning, WarningAnswer } from '@domain/warning/contract';
import type { InboxRecord } from '@domain/warning/inbox';
import type { BatchLedger } from '../ports/source';
import { type DispatchPorts, postedIn } from './dispatch';
import { type Held, openMany, opensTask } from './open-many';
import { inboxRecord, receiveRecord, registeredAs, resume } from './receive';
import { remembering } from './remember';

export interface BatchPorts extends DispatchPorts {
  readonly batches: BatchLedger;
}

export interface Batch {
  readonly source: TrustedSource;
  readonly nonce: string;
  readonly warnings: readonly PostedWarning[];
}

/** Warnings whose records and tasks go in together: few enough that all are dispatched long before their leases end. */
const chunkSize = 50;
/** Persons whose warnings are dispatched at once. */
const concurrency = 16;
/** Of the function's 20 s. What isn't begun by then is `busy`: safe to post again. */
const budgetMs = 14_000;

/**
 * Takes a batch in, each warning with the answer that it would get by itself, in order. The batch's nonce works once.
 * Warnings share reads and writes; when one of these fails, each goes its own way, so that one that fails harms none.
 */
export async function receiveBatch(
  ports: BatchPorts,
  { source, nonce, warnings }: Batch,
): Promise<Result<Result<WarningAnswer>[]>> {
  const batch = { source: source.id, size: warnings.length, receivedAt: ports.clock.now() };
  const added = await ports.batches.add({ _id: `${source.id}:${nonce}`, ...batch });
  if (added !== 'added') return added === 'exists' ? fail('replayed', 'x-nonce') : fail('busy');
  return ok(await receiveAll(ports, { source, nonce, warnings }));
}

/** The same without the nonce's proof: for a caller who is known otherwise. */
export async function receiveAll(
  ports: DispatchPorts,
  { source, nonce, warnings }: Batch,
): Promise<Result<WarningAnswer>[]> {
  const started = ports.clock.now();
  const answers: Result<WarningAnswer>[] = warnings.map(() => fail('busy'));
  const { first, again } = firstOnes(
    warnings.map((warning, index) => ({ index, warning, nonce: `${nonce}.${index}` })),
  );
  const hasTime = () => ports.clock.now() - started < budgetMs;
  for (let from = 0; from < first.length && hasTime(); from += chunkSize) {
    const chunk = first.slice(from, from + chunkSize);
    const results = await receiveChunk(
      ports,
      chunk.map((item) => inboxRecord(ports, { source, ...item })),
    );
    chunk.forEach(({ index }, place) => (answers[index] = results[place] ?? fail('busy')));
  }
  for (const { index, ...item } of again) {
    if (hasTime()) answers[index] = await receiveRecord(ports, inboxRecord(ports, { source, ...item }));
  }
  return answers;
}

interface Item {
  readonly index: number;
  readonly warning: PostedWarning;
  readonly nonce: string;
}

/** The same id twice in a batch is a repeat like any other: it comes after the first one. */
function firstOnes(items: readonly Item[]): { readonly first: Item[]; readonly again: Item[] } {
  const seen = new Set<string>();
  const first: Item[] = [];
  const again: Item[] = [];
  for (const item of items) {
    (seen.has(item.warning.externalId) ? again : first).push(item);
    seen.add(item.warning.externalId);
  }
  return { first, again };
}

/** Puts records into the inbox in one write. When one of them was there, or nobody knows, each goes its own way. */
async function receiveChunk(
  ports: DispatchPorts,
  records: readonly InboxRecord[],
): Promise<Result<WarningAnswer>[]> {
  const shared = remembering(ports);
  const registered = records.map((record) => registeredAs(ports, record));
  const [added, residents, last] = await Promise.all([
    ports.inbox.addAll(records),
    ports.residents.byPersons([...new Set(registered)]),
    ports.tasks.lastOfEach([...new Set(records.map((record) => record.person))]),
  ]);
  if (added !== 'added') return perPerson(records, (record) => receiveRecord(shared, record));
  const held = records.map((record, index) => ({
    record,
    known: {
      resident: residents.get(registered[index] ?? record.person) ?? null,
      last: last.get(record.person) ?? null,
    },
  }));
  const opened = await openFirst(shared, held);
  return perPerson(records, async (record) => {
    const answer = opened.get(record._id);
    return answer ? ok(answer) : resume(shared, record);
  });
}

/** The first warning of each person that opens a task: all of them in one write, or none. */
async function openFirst(
  ports: DispatchPorts,
  held: readonly Held[],
): Promise<ReadonlyMap<string, WarningAnswer>> {
  const firsts = new Map<PersonKey, Held>();
  for (const one of held) if (!firsts.has(one.record.person)) firsts.set(one.record.person, one);
  const opening = [...firsts.values()].filter((one) => opensTask(one, postedIn(ports, one.record)));
  return (await openMany(ports, opening)) ?? new Map<string, WarningAnswer>();
}

/** Persons at once, the warnings of one person after another: they would only race for the same task. */
async function perPerson(
  records: readonly InboxRecord[],
  work: (record: InboxRecord) => Promise<Result<WarningAnswer>>,
): Promise<Result<WarningAnswer>[]> {
  const persons = new Map<PersonKey, number[]>();
  records.forEach(({ person }, index) => persons.set(person, [...(persons.get(person) ?? []), index]));
  const waiting = [...persons.values()].values();
  const results: Result<WarningAnswer>[] = [];
  const worker = async () => {
    for (const indexes of waiting) {
      for (const index of indexes) {
        const record = records[index];
        if (record) results[index] = await careful(work(record));
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return results;
}

/** A read that failed is that warning's `busy`, not the batch's end: its record waits for the sweep or the repeat. */
const careful = (work: Promise<Result<WarningAnswer>>): Promise<Result<WarningAnswer>> =>
  work.catch(() => fail('busy'));
