import type { EventRecord } from '@domain/measure/event';
import type { DutyStaff } from '@domain/staff/staff';
import type { Task } from '@domain/task/task';
import type { Store } from '../../localcloud/store/store';
import { Ledger } from './ledger';
import { transitionRules } from './rules/transition';
import type { Worker } from './schedule';
import type { WireRequest } from './transport';

/** A promise that was broken: the run has failed. */
export class Broken extends Error {}

const idOf = ({ action, body }: WireRequest): string | null => {
  if (body.collectionName !== 'tasks') return null;
  if (action === 'database.modifyDocument')
    return (JSON.parse(body.query as string) as { _id?: string })._id ?? null;
  if (action !== 'database.insertDocument') return null;
  return (JSON.parse((body.data as string[])[0] ?? '{}') as { _id?: string })._id ?? null;
};

/** Sees every write on a task as the store does it, checks it, and remembers what happened. */
export class Observer {
  readonly ledger = new Ledger();
  /** Every event that was ever pushed, by task, in order. */
  readonly history = new Map<string, EventRecord[]>();
  broken: string | null = null;

  constructor(
    private readonly store: Store,
    private readonly onDuty: (areas: readonly string[], at: number) => readonly DutyStaff[],
  ) {}

  task(id: string): Task | null {
    const [found] = this.store.find('tasks', { query: { _id: id }, order: [], skip: 0, limit: 1 });
    return found ? (structuredClone(found.document) as unknown as Task) : null;
  }

  async watch<T>(worker: Worker, request: WireRequest, work: () => Promise<T>): Promise<T> {
    const id = idOf(request);
    if (id === null) return work();
    const before = this.task(id);
    const result = await work();
    const after = this.task(id);
    if (after && after.version !== before?.version) this.written(worker, before, after);
    return result;
  }

  fail(sentence: string): void {
    this.broken ??= sentence;
  }

  private written(worker: Worker, before: Task | null, after: Task): void {
    const known = this.history.get(after._id) ?? [];
    const events = after.events.slice(Math.max(0, known.length - after.eventsTrimmed));
    this.history.set(after._id, [...known, ...events]);
    const first = this.ledger.leases.length;
    this.ledger.written(worker, before, after);
    if (!before) return;
    const leases = this.ledger.leases.slice(first);
    const { rosterReadAt } = worker;
    const written = { before, after, events, leases, rosterReadAt };
    for (const rule of transitionRules) {
      const sentence = rule({ ...written, ledger: this.ledger, onDuty: this.onDuty });
      if (sentence !== null) this.fail(`${sentence} (${worker.name})`);
    }
  }
}
