import type { Document } from '../../../localcloud/store/ejson';
import type { Order } from '../../../localcloud/store/plan';
import type { Store } from '../../../localcloud/store/store';
import { temporaryStore, type TemporaryStore } from './temporary-store';

const ascending = (path: string) => ({ path, direction: 1 as const });
const residents = {
  name: 'residents',
  indexes: [
    { name: 'phone', fields: [ascending('phone')], unique: true },
    { name: 'village', fields: [ascending('village'), ascending('registeredAt')] },
  ],
};
const PER_VILLAGE = 20;
const BATCH = 1000;

const phone = (k: number) => `${((k * 2654435761) % 4294967296).toString(16).padStart(8, '0')}${k}`;
const village = (k: number, size: number) => `v${k % Math.ceil(size / PER_VILLAGE)}`;

/** A collection of `size` residents, put in at random places of its indexes. */
export async function collectionOf(size: number): Promise<TemporaryStore> {
  const opened = temporaryStore({ collections: [residents] });
  const resident = (i: number) => {
    const k = (i * 7919) % size;
    return {
      _id: `r${k}`,
      phone: phone(k),
      village: village(k, size),
      registeredAt: k,
      sealed: 'x'.repeat(200),
    };
  };
  for (let at = 0; at < size; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, size - at) }, (_, i) => resident(at + i));
    await opened.store.insert('residents', batch);
  }
  return opened;
}

/** Indexed queries whose answers stay as large however large the collection is. */
const queries: Readonly<
  Record<string, (k: number, size: number) => { query: Document; order: Order; limit: number }>
> = {
  id: (k) => ({ query: { _id: `r${k}` }, order: [], limit: 1 }),
  unique: (k) => ({ query: { phone: phone(k) }, order: [], limit: 1 }),
  sorted: (k, size) => ({ query: { village: village(k, size) }, order: [['registeredAt', -1]], limit: 10 }),
  range: (k, size) => ({
    query: { village: village(k, size), registeredAt: { $gte: k } },
    order: [['registeredAt', 1]],
    limit: 5,
  }),
};

/** µs of CPU that one query takes, at random places. */
function costOf(store: Store, size: number, query: string): number {
  const make = queries[query];
  let place = 12345;
  const run = (times: number) => {
    for (let i = 0; i < times; i++) {
      place = (place * 1103515245 + 12345) % 2147483648;
      const selection = make?.(place % size, size);
      const found = store.find('residents', { skip: 0, query: {}, order: [], limit: 1, ...selection });
      if (found.length === 0) throw new Error(`nothing found by ${query}`);
    }
  };
  run(200);
  const before = process.cpuUsage();
  run(2000);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 2000;
}

export interface Growth {
  readonly query: string;
  readonly smallUs: number;
  readonly largeUs: number;
}

/** How much each indexed query costs in a small and in a large collection: the best of some rounds, in turns. */
export async function measureGrowth(sizes: {
  small: number;
  large: number;
  rounds: number;
}): Promise<Growth[]> {
  const [small, large] = [await collectionOf(sizes.small), await collectionOf(sizes.large)];
  try {
    return Object.keys(queries).map((query) => {
      const costs = Array.from({ length: sizes.rounds }, () => [
        costOf(small.store, sizes.small, query),
        costOf(large.store, sizes.large, query),
      ]);
      const best = (which: 0 | 1) => Math.min(...costs.map((cost) => cost[which] ?? Infinity));
      return { query, smallUs: best(0), largeUs: best(1) };
    });
  } finally {
    small.close();
    large.close();
  }
}
