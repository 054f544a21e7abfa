import type { EventRecord } from '@domain/measure/event';
import { dutyAt, type Shift } from '@domain/staff/shift';
import type { DutyStaff } from '@domain/staff/staff';
import { builtInClocks, type ClockTable } from '@domain/task/clocks';
import type { Task } from '@domain/task/task';
import type { Store } from '../../localcloud/store/store';
import { Ledger } from './ledger';
import { transitionRules } from './rules/transition';
import type { Written } from './rules/written';
import type { Worker } from './schedule';
import type { WireRequest } from './transport';

/** A promise that was broken: the run has failed. */
export class Broken extends Error {}

/** What a request writes, by one id; null: nothing that is watched. */
function writes({ action, body }: WireRequest): { readonly name: string; readonly id: string } | null {
  const name = body.collectionName as string;
  if (name !== 'tasks' && name !== 'shifts') return null;
  if (action !== 'database.modifyDocument') return null;
  const { _id: id } = JSON.parse(body.query as string) as { _id?: string };
  return id === undefined ? null : { name, id };
}

const insertedIn = ({ action, body }: WireRequest): string[] =>
  action === 'database.insertDocument' && body.collectionName === 'tasks'
    ? (body.data as string[]).map((text) => (JSON.parse(text) as { _id: string })._id)
    : [];

/** What the writer has read of those on duty where the task is. */
const dutiesIn = ({ duties }: Worker, { areas }: Task): Written['duties'] =>
  duties.filter((duty) => duty.areas.join() === areas.join()).map(({ staff }) => staff);

/** Sees every write on a task as the store does it, checks it, and remembers what happened. */
export class Observer {
  readonly ledger = new Ledger();
  /** Every event that was ever pushed, by task, in order. */
  readonly history = new Map<string, EventRecord[]>();
  broken: string | null = null;

  /** Every roster that was in force, the last one now. */
  readonly rosters: (readonly Shift[])[] = [];
  /** Every intent that moved a task. */
  private readonly moved = new Set<string>();

  constructor(private readonly store: Store) {
    this.rosters.push(this.all<Shift>('shifts'));
  }

  /** Lets a worker read who is on duty, and checks it against the rosters that were in force meanwhile. */
  async onDuty(
    worker: Worker,
    { areas, at }: { readonly areas: readonly string[]; readonly at: number },
    read: () => Promise<DutyStaff[]>,
  ): Promise<DutyStaff[]> {
    const since = this.rosters.length - 1;
    const staff = await read();
    const truths = this.rosters
      .slice(since)
      .map((shifts) =>
        shifts.filter(({ area }) => areas.includes(area)).flatMap((shift) => dutyAt(shift, at)),
      );
    const names = (list: readonly DutyStaff[]) => [...new Set(list.map(({ id }) => id))].sort().join();
    if (!truths.some((truth) => names(truth) === names(staff)))
      this.fail(`3: ${worker.name} was told a roster that never was`);
    worker.duties.push({ areas, staff });
    return staff;
  }

  private all<T>(name: string): T[] {
    const found = this.store.find(name, { query: {}, order: [], skip: 0, limit: Infinity });
    return found.map(({ document }) => structuredClone(document) as unknown as T);
  }

  /** The clock table of a version, as it was published. */
  private readonly table = (version: number): ClockTable | null =>
    version === builtInClocks.version
      ? builtInClocks
      : (this.all<ClockTable>('clockTables').find((one) => one.version === version) ?? null);

  task(id: string): Task | null {
    const [found] = this.store.find('tasks', { query: { _id: id }, order: [], skip: 0, limit: 1 });
    return found ? (structuredClone(found.document) as unknown as Task) : null;
  }

  async watch<T>(worker: Worker, request: WireRequest, work: () => Promise<T>): Promise<T> {
    const change = writes(request);
    const ids = change?.name === 'tasks' ? [change.id] : insertedIn(request);
    const before = ids.map((id) => this.task(id));
    const result = await work();
    if (change?.name === 'shifts') this.rosters.push(this.all<Shift>('shifts'));
    ids.forEach((id, index) => {
      const [old, after] = [before[index] ?? null, this.task(id)];
      if (after && after.version !== old?.version) this.written(worker, old, after);
    });
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
    this.noteIntent(before, after);
    if (!before) return;
    const leases = this.ledger.leases.slice(first);
    const { ledger, table } = this;
    const written = { before, after, events, leases, ledger, table, duties: dutiesIn(worker, after) };
    for (const rule of transitionRules) {
      const sentence = rule(written);
      if (sentence !== null) this.fail(`${sentence} (${worker.name})`);
    }
  }

  /** An intent moves a task once, however often it is sent. */
  private noteIntent(before: Task | null, after: Task): void {
    if (after.lastOp === null || after.lastOp === before?.lastOp) return;
    if (this.moved.has(after.lastOp)) this.fail(`12: one intent moved ${after._id} twice`);
    this.moved.add(after.lastOp);
  }
}
