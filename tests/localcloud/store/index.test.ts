import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexDefinition } from '../../../localcloud/options';
import { all } from '../../../localcloud/store/find';
import type { Order } from '../../../localcloud/store/plan';
import { openStore } from '../../../localcloud/store/store';
import { temporaryStore, type TemporaryStore } from './temporary-store';

const ascending = (path: string) => ({ path, direction: 1 as const });
const indexes: IndexDefinition[] = [
  { name: 'state_due', fields: [ascending('state'), ascending('dueAt')] },
  { name: 'person_n', fields: [ascending('person'), { path: 'n', direction: -1 }] },
  { name: 'areas_state', fields: [ascending('areas'), ascending('state')] },
  { name: 'phone', fields: [ascending('phone')], unique: true },
];

let opened: TemporaryStore | undefined;
function setup() {
  opened = temporaryStore({ collections: [{ name: 'tasks', indexes }] });
  const { store } = opened;
  const plan = (query: Record<string, unknown>, order: Order = []) =>
    store.explain('tasks', { query, order });
  return { store, plan };
}
afterEach(() => {
  opened?.close();
  opened = undefined;
});

describe('the planner', () => {
  it('takes ids first, then the index with the most equalities, then a range, then the order', () => {
    const { plan } = setup();
    expect(plan({ _id: 'x', state: 'offered' })).toBe('_id');
    expect(plan({ _id: { $in: ['x', 'y'] } })).toBe('_id');
    expect(plan({ state: 'offered', dueAt: { $lte: 5 } })).toBe('state_due');
    expect(plan({ state: { $in: ['offered', 'accepted'] }, dueAt: { $lte: 5 } })).toBe('state_due');
    expect(plan({ $and: [{ state: 'offered' }, { dueAt: { $lte: 5 } }] })).toBe('state_due');
    expect(plan({ person: 'p' }, [['n', -1]])).toBe('person_n');
    expect(plan({ areas: 'a', state: 'offered' })).toBe('areas_state');
    expect(plan({ phone: /^138/ })).toBe('phone');
    expect(plan({}, [['phone', -1]])).toBe('phone');
    expect(plan({ _id: { $gt: 'x' } }, [['_id', 1]])).toBe('_id');
  });

  it('scans when no index begins with a field of the query', () => {
    const { plan } = setup();
    expect(plan({ dueAt: { $lte: 5 } })).toBe('scan');
    expect(plan({ n: 1 }, [['dueAt', 1]])).toBe('scan');
    expect(plan({ $or: [{ state: 'offered' }, { n: 1 }] })).toBe('scan');
    expect(plan({ phone: /138/ })).toBe('scan');
    expect(plan({ state: { $ne: 'closed' } })).toBe('scan');
  });
});

describe('a list of values', () => {
  it('that names the same date twice finds and counts a document once', async () => {
    const { store } = setup();
    await store.insert('tasks', [{ _id: 'a', state: new Date(5) }]);
    const query = { state: { $in: [new Date(5), new Date(5)] } };
    expect(store.find('tasks', all(query))).toHaveLength(1);
    expect(store.count('tasks', query)).toBe(1);
  });
});

describe('a unique index', () => {
  it('refuses the second document, inserted or updated, and names itself but not the value', async () => {
    const { store } = setup();
    await store.insert('tasks', [
      { _id: 'a', phone: '13800000001' },
      { _id: 'b', phone: '13800000002' },
    ]);
    const again = store.insert('tasks', [{ _id: 'c', phone: '13800000001' }]);
    await expect(again).rejects.toThrow(/E11000 duplicate key.*index: phone$/);
    const change = { kind: 'operators' as const, operators: { $set: { phone: '13800000001' } }, query: {} };
    const moved = store.modify('tasks', { query: { _id: 'b' }, change, multi: false, upsert: false });
    await expect(moved).rejects.toThrow('E11000');
    expect(store.count('tasks', {})).toBe(2);
    expect(store.find('tasks', all({ phone: '13800000002' }))).toHaveLength(1);
  });

  it('counts a missing field as null, so two documents without it collide', async () => {
    const { store } = setup();
    await store.insert('tasks', [{ _id: 'a' }]);
    await expect(store.insert('tasks', [{ _id: 'b', phone: null }])).rejects.toThrow('E11000');
  });

  it('gives a key back when its document goes', async () => {
    const { store } = setup();
    await store.insert('tasks', [{ _id: 'a', phone: '1' }]);
    await store.remove('tasks', { query: {}, multi: true });
    await store.insert('tasks', [{ _id: 'b', phone: '1' }]);
    expect(store.find('tasks', all({ phone: '1' })).map(({ document }) => document._id)).toEqual(['b']);
  });
});

describe('an index that comes later', () => {
  it('is built from the documents that are there, and goes when its definition goes', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'store-'));
    const open = (definitions: IndexDefinition[]) =>
      openStore({ dataDir, now: () => 0, collections: [{ name: 'tasks', indexes: definitions }] });
    const query = { state: 's3', dueAt: { $gte: 10 } };
    const first = open([]);
    await first.insert(
      'tasks',
      Array.from({ length: 2500 }, (_, i) => ({
        _id: `t${i}`,
        state: `s${i % 5}`,
        dueAt: i,
        areas: ['x', i],
      })),
    );
    const before = first.find('tasks', all(query)).map(({ document }) => document._id);
    first.close();
    const second = open(indexes.slice(0, 3));
    expect(second.explain('tasks', { query, order: [] })).toBe('state_due');
    expect(
      second
        .find('tasks', all(query))
        .map(({ document }) => document._id)
        .sort(),
    ).toEqual(before.sort());
    expect(second.find('tasks', all({ areas: 77 }))).toHaveLength(1);
    second.close();
    const third = open([]);
    expect(third.explain('tasks', { query, order: [] })).toBe('scan');
    expect(third.count('tasks', query)).toBe(before.length);
    third.close();
    rmSync(dataDir, { recursive: true });
  });
});

describe('reading in the order of an index', () => {
  it('pages through a collection by key, both ways, without gap or repeat', async () => {
    const { store } = setup();
    await store.insert(
      'tasks',
      Array.from({ length: 50 }, (_, i) => ({ _id: `t${i}`, phone: `p${String(i).padStart(3, '0')}` })),
    );
    for (const direction of [1, -1] as const) {
      const seen: unknown[] = [];
      for (let query = {}; ;) {
        const page = store.find('tasks', { query, order: [['phone', direction]], skip: 0, limit: 7 });
        seen.push(...page.map(({ document }) => document.phone));
        const last = page.at(-1)?.document.phone;
        if (last === undefined) break;
        query = { phone: direction === 1 ? { $gt: last } : { $lt: last } };
      }
      const expected = Array.from({ length: 50 }, (_, i) => `p${String(i).padStart(3, '0')}`);
      expect(seen).toEqual(direction === 1 ? expected : expected.reverse());
    }
  });
});

test('a value that $in names twice finds its documents once, dates too', async () => {
  const { store } = setup();
  const day = '2001-09-09T01:46:40.000Z';
  await store.insert('tasks', [{ _id: 'a', dueAt: new Date(day), state: 'x', phone: '1' }]);
  const query = { state: 'x', dueAt: { $in: [new Date(day), new Date(day)] } };
  expect(store.explain('tasks', { query, order: [] })).toBe('state_due');
  expect(store.find('tasks', all(query))).toHaveLength(1);
  expect(store.count('tasks', query)).toBe(1);
});
