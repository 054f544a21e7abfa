import { StoreError } from '../../../localcloud/store/errors';
import { all } from '../../../localcloud/store/find';
import { changeOf } from '../../../localcloud/store/update';
import { temporaryStore, type TemporaryStore } from './temporary-store';

const collections = [
  {
    name: 'accounts',
    indexes: [
      { name: 'owner', fields: [{ path: 'owner', direction: 1 as const }], unique: true },
      { name: 'balance', fields: [{ path: 'balance', direction: 1 as const }] },
    ],
  },
];

async function setup(transactionMs = 5_000) {
  opened = temporaryStore({ collections, transactionMs });
  const { store } = opened;
  await store.insert('accounts', [
    { _id: 'a', owner: 'a', balance: 10 },
    { _id: 'b', owner: 'b', balance: 20 },
  ]);
  return {
    store,
    set: (id: string, balance: number, transaction?: string) => {
      const change = changeOf({ $set: { balance } }, { merge: true, query: {} });
      const modification = { query: { _id: id }, change, multi: false, upsert: false };
      return store.modify('accounts', modification, transaction);
    },
    balance: (id: string, transaction?: string) =>
      store.find('accounts', all({ _id: id }), transaction)[0]?.document.balance,
    rich: (transaction?: string) =>
      store
        .find('accounts', { ...all({ balance: { $gte: 15 } }), order: [['balance', 1]] }, transaction)
        .map(({ document }) => document._id),
  };
}

let opened: TemporaryStore | undefined;
afterEach(() => {
  opened?.close();
  opened = undefined;
});

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'no error',
    (reason: unknown) => reason,
  );
  return error instanceof StoreError ? error.code : String(error);
}

describe('a transaction', () => {
  it('sees the data of its start and its own writes, which others see after the commit', async () => {
    const { store, set, balance, rich } = await setup();
    const reading = store.startTransaction();
    const writing = store.startTransaction();
    await set('a', 100, writing);
    await store.insert('accounts', [{ _id: 'c', owner: 'c', balance: 50 }], writing);
    await store.remove('accounts', { query: { _id: 'b' }, multi: false }, writing);
    expect(rich(writing)).toEqual(['c', 'a']);
    expect(rich()).toEqual(['b']);
    store.commitTransaction(writing);
    expect(rich()).toEqual(['c', 'a']);
    expect(rich(reading)).toEqual(['b']);
    expect(balance('a', reading)).toBe(10);
    expect(balance('c', reading)).toBeUndefined();
  });

  it('still sees what an ordinary write has overwritten', async () => {
    const { store, set, balance, rich } = await setup();
    const reading = store.startTransaction();
    await set('a', 1000);
    await store.remove('accounts', { query: { _id: 'b' }, multi: false });
    await store.insert('accounts', [{ _id: 'd', owner: 'd', balance: 70 }]);
    expect(balance('a', reading)).toBe(10);
    expect(rich(reading)).toEqual(['b']);
    expect(rich()).toEqual(['d', 'a']);
  });

  it('leaves nothing when it is aborted', async () => {
    const { store, set, balance } = await setup();
    const id = store.startTransaction();
    await set('a', 1, id);
    store.abortTransaction(id);
    expect(balance('a')).toBe(10);
    expect(await codeOf(set('a', 2, id))).toBe('DATABASE_TRANSACTION_FAIL');
    expect(() => store.commitTransaction(id)).toThrow('DATABASE_TRANSACTION_FAIL');
  });

  it('conflicts at once with another that has locked the document, and is over', async () => {
    const { store, set, balance } = await setup();
    const [first, second] = [store.startTransaction(), store.startTransaction()];
    await set('a', 1, first);
    await set('b', 2, second);
    expect(await codeOf(set('a', 3, second))).toBe('DATABASE_TRANSACTION_CONFLICT');
    expect(await codeOf(set('b', 3, second))).toBe('DATABASE_TRANSACTION_FAIL');
    await set('b', 4);
    store.commitTransaction(first);
    expect([balance('a'), balance('b')]).toEqual([1, 4]);
  });

  it('conflicts when the document has changed since it began', async () => {
    const { store, set, balance } = await setup();
    const id = store.startTransaction();
    await set('a', 11);
    expect(await codeOf(set('a', 12, id))).toBe('DATABASE_TRANSACTION_CONFLICT');
    expect(balance('a')).toBe(11);
  });

  it('allows write skew, as snapshot isolation does', async () => {
    const { store, set, balance } = await setup();
    const [first, second] = [store.startTransaction(), store.startTransaction()];
    expect([balance('b', first), balance('a', second)]).toEqual([20, 10]);
    await set('a', 0, first);
    await set('b', 0, second);
    store.commitTransaction(first);
    store.commitTransaction(second);
    expect([balance('a'), balance('b')]).toEqual([0, 0]);
  });

  it('makes an ordinary write wait for its end', async () => {
    const { store, set, balance } = await setup();
    const id = store.startTransaction();
    await set('a', 1, id);
    let written = false;
    const ordinary = set('a', 2).then(() => (written = true));
    const inserted = store.insert('accounts', [{ _id: 'z', owner: 'z', balance: 0 }]);
    await inserted;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([written, balance('a')]).toEqual([false, 10]);
    store.commitTransaction(id);
    await ordinary;
    expect(balance('a')).toBe(2);
  });

  it('lets the ordinary writes that waited for it go one after the other', async () => {
    const { store, set, balance } = await setup();
    const id = store.startTransaction();
    await set('a', 100, id);
    const increase = changeOf({ $inc: { balance: 1 } }, { merge: true, query: {} });
    const waiting = Array.from({ length: 20 }, () =>
      store.modify('accounts', { query: { _id: 'a' }, change: increase, multi: false, upsert: false }),
    );
    const replacing = ['x', 'y'].map((owner) => {
      const change = changeOf({ owner, balance: 0 }, { merge: false, query: {} });
      return store.modify('accounts', { query: { _id: 'new' }, change, multi: false, upsert: true });
    });
    store.commitTransaction(id);
    const results = await Promise.all([...waiting, ...replacing]);
    expect(results.slice(0, 20).every(({ updated }) => updated === 1)).toBe(true);
    expect(balance('a')).toBe(120);
    expect(results.slice(20).map(({ updated, upsertId }) => [updated, upsertId])).toEqual([
      [0, 'new'],
      [1, undefined],
    ]);
  });

  it('makes a set of the document that it inserts wait, and then replace it', async () => {
    const { store, balance } = await setup();
    const id = store.startTransaction();
    await store.insert('accounts', [{ _id: 'new', owner: 'new', balance: 1 }], id);
    const change = changeOf({ owner: 'set', balance: 2 }, { merge: false, query: {} });
    const setting = store.modify('accounts', { query: { _id: 'new' }, change, multi: false, upsert: true });
    store.commitTransaction(id);
    expect(await setting).toMatchObject({ updated: 1 });
    expect(balance('new')).toBe(2);
  });

  it('ends by itself at its time limit and frees its locks', async () => {
    const { store, set, balance } = await setup(60);
    const id = store.startTransaction();
    await set('a', 1, id);
    await set('a', 2);
    expect(balance('a')).toBe(2);
    expect(() => store.commitTransaction(id)).toThrow('DATABASE_TRANSACTION_FAIL');
  });

  it('refuses a taken id and a taken unique key, its own included', async () => {
    const { store } = await setup();
    const insert = (documents: Record<string, unknown>[]) => {
      const id = store.startTransaction();
      return codeOf(store.insert('accounts', documents, id));
    };
    expect(await insert([{ _id: 'a', owner: 'x' }])).toBe('DATABASE_DUPLICATE_WRITE');
    expect(await insert([{ _id: 'x', owner: 'a' }])).toBe('DATABASE_DUPLICATE_WRITE');
    expect(
      await insert([
        { _id: 'x', owner: 'x' },
        { _id: 'y', owner: 'x' },
      ]),
    ).toBe('DATABASE_DUPLICATE_WRITE');
  });

  it('commits nothing when a unique key was taken meanwhile', async () => {
    const { store, set, balance } = await setup();
    const id = store.startTransaction();
    await set('a', 1, id);
    await store.insert('accounts', [{ _id: 'x', owner: 'x', balance: 1 }], id);
    await store.insert('accounts', [{ _id: 'y', owner: 'x', balance: 1 }]);
    expect(() => store.commitTransaction(id)).toThrow('E11000');
    expect([balance('a'), balance('x')]).toEqual([10, undefined]);
  });

  it('of a thousand documents and more takes them all, in time that grows with their number', async () => {
    const { store, set, balance } = await setup();
    const run = async (count: number, name: string) => {
      const before = process.cpuUsage();
      const id = store.startTransaction();
      for (let i = 0; i < count; i++) {
        await store.insert('accounts', [{ _id: `${name}${i}`, owner: `${name}${i}`, balance: i }], id);
        await set(`${name}${i}`, i + 1, id);
      }
      store.commitTransaction(id);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await run(300, 'warm');
    const [small, large] = [await run(300, 'small'), await run(2_400, 'large')];
    expect(store.count('accounts', {})).toBe(2 + 300 + 300 + 2_400);
    expect(balance('large2399')).toBe(2_400);
    // Eight times as many; were each write to look at all earlier ones, it would take 64 times as long.
    expect(large).toBeLessThan(small * 24);
  });

  it('can hand a unique key from a removed document to a new one', async () => {
    const { store } = await setup();
    const id = store.startTransaction();
    await store.remove('accounts', { query: { _id: 'a' }, multi: false }, id);
    await store.insert('accounts', [{ _id: 'new', owner: 'a', balance: 1 }], id);
    store.commitTransaction(id);
    expect(store.find('accounts', all({ owner: 'a' })).map(({ document }) => document._id)).toEqual(['new']);
  });
});
