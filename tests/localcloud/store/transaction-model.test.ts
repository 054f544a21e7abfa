import fc from 'fast-check';
import { StoreError } from '../../../localcloud/store/errors';
import { all } from '../../../localcloud/store/find';
import { changeOf } from '../../../localcloud/store/update';
import { temporaryStore } from './temporary-store';

/** A run plays up to 60 steps, so a tenth as many do. */
const RUNS = Math.ceil(Number(process.env.RUNS ?? 3000) / 10);
const IDS = ['a', 'b', 'c', 'd'] as const;
const opened = temporaryStore({
  collections: [{ name: 'things', indexes: [{ name: 'n', fields: [{ path: 'n', direction: 1 }] }] }],
});
const { store } = opened;
afterAll(() => opened.close());

type Data = ReadonlyMap<string, number>;

/** Snapshot isolation in a few lines: what the store has to do. */
interface Model {
  /** Ids that were committed since a transaction began. */
  changed: Set<string>;
  snapshot: Data;
  writes: Map<string, number | undefined>;
  id: string;
}

interface World {
  committed: Map<string, number>;
  /** Three places for transactions. */
  running: (Model | undefined)[];
}

interface Step {
  /** 0–2: in that transaction; 3: outside. */
  readonly who: number;
  readonly act: 'begin' | 'put' | 'remove' | 'read' | 'find' | 'commit' | 'abort';
  readonly id: string;
  readonly n: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.integer({ min: 0, max: 3 }),
  act: fc.constantFrom('begin', 'begin', 'put', 'put', 'put', 'remove', 'read', 'find', 'commit', 'abort'),
  id: fc.constantFrom(...IDS),
  n: fc.integer({ min: 0, max: 9 }),
});

async function write({ act, id, n }: Step, transaction?: string): Promise<void> {
  const query = { _id: id };
  if (act === 'remove') await store.remove('things', { query, multi: false }, transaction);
  else {
    const change = changeOf({ n, random: Math.random() }, { merge: false, query });
    await store.modify('things', { query, change, multi: false, upsert: true }, transaction);
  }
}

function lockedBy(world: World, id: string): Model | undefined {
  return world.running.find((model) => model?.writes.has(id));
}

function visible(model: Model): Map<string, number> {
  const view = new Map(model.snapshot);
  for (const [id, n] of model.writes) {
    if (n === undefined) view.delete(id);
    else view.set(id, n);
  }
  return view;
}

function commitTo(world: World, writes: ReadonlyMap<string, number | undefined>): void {
  for (const [id, n] of writes) {
    if (n === undefined) world.committed.delete(id);
    else world.committed.set(id, n);
    for (const model of world.running) model?.changed.add(id);
  }
}

function expectView(view: Data, transaction?: string): void {
  for (const id of IDS) {
    const [found] = store.find('things', all({ _id: id }), transaction);
    expect(found?.document.n).toBe(view.get(id));
  }
  const sorted = store.find(
    'things',
    { query: { n: { $gte: 3 } }, order: [['n', 1]], skip: 0, limit: 2 },
    transaction,
  );
  const wanted = [...view.values()].filter((n) => n >= 3).sort((a, b) => a - b);
  expect(sorted.map(({ document }) => document.n)).toEqual(wanted.slice(0, 2));
}

async function outside(world: World, s: Step): Promise<void> {
  // A write to a locked document would wait, here for ever.
  const writes = (s.act === 'put' || s.act === 'remove') && !lockedBy(world, s.id);
  if (writes) {
    const existed = world.committed.has(s.id);
    await write(s);
    if (s.act === 'put' || existed) commitTo(world, new Map([[s.id, s.act === 'put' ? s.n : undefined]]));
  }
  expectView(world.committed);
}

function begin(world: World, place: number): void {
  if (world.running[place]) return;
  const snapshot = new Map(world.committed);
  const id = store.startTransaction();
  world.running[place] = { changed: new Set(), snapshot, writes: new Map(), id };
}

async function inside(world: World, model: Model, s: Step): Promise<boolean> {
  if (s.act === 'put' || s.act === 'remove') {
    // Removing what is not there touches nothing.
    if (s.act === 'remove' && !visible(model).has(s.id)) return true;
    const holder = lockedBy(world, s.id);
    const conflict = (holder !== undefined && holder !== model) || model.changed.has(s.id);
    const error: unknown = await write(s, model.id).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error instanceof StoreError ? error.code : error).toBe(
      conflict ? 'DATABASE_TRANSACTION_CONFLICT' : undefined,
    );
    if (conflict) return false;
    model.writes.set(s.id, s.act === 'put' ? s.n : undefined);
  }
  expectView(visible(model), model.id);
  return true;
}

async function play(world: World, s: Step): Promise<void> {
  if (s.who === 3) return outside(world, s);
  if (s.act === 'begin') return begin(world, s.who);
  const model = world.running[s.who];
  if (!model) return;
  let alive = true;
  if (s.act === 'commit') {
    world.running[s.who] = undefined;
    store.commitTransaction(model.id);
    commitTo(world, model.writes);
  } else if (s.act === 'abort') {
    world.running[s.who] = undefined;
    store.abortTransaction(model.id);
  } else alive = await inside(world, model, s);
  if (!alive) world.running[s.who] = undefined;
}

describe('transactions and ordinary writes in any order', () => {
  it('do what snapshot isolation says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), async (steps) => {
        await store.remove('things', { query: {}, multi: true });
        const world: World = { committed: new Map(), running: [] };
        try {
          for (const s of steps) await play(world, s);
          expectView(world.committed);
        } finally {
          for (const model of world.running) if (model) store.abortTransaction(model.id);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
