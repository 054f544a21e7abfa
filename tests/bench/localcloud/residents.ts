import type { CollectionDefinition } from '../../../localcloud/options';
import type { Store } from '../../../localcloud/store/store';

const PER_VILLAGE = 20;
const BATCH = 1000;

/** A collection with the indexes that the benchmark's queries use. */
export const residents = (name: string): CollectionDefinition => ({
  name,
  indexes: [
    { name: 'phone', fields: [{ path: 'phone', direction: 1 }], unique: true },
    {
      name: 'village',
      fields: [
        { path: 'village', direction: 1 },
        { path: 'registeredAt', direction: 1 },
      ],
    },
  ],
});

export const villageOf = (k: number, size: number): string => `v${k % Math.ceil(size / PER_VILLAGE)}`;

export const aResident = (k: number, size: number) => ({
  _id: `r${k}`,
  phone: `${((k * 2654435761) % 4294967296).toString(16).padStart(8, '0')}${k}`,
  village: villageOf(k, size),
  registeredAt: k,
  state: 'quiet',
  version: 0,
  sealed: 'x'.repeat(200),
});

/** Puts `size` residents in, at random places of the indexes. */
export async function fill(store: Store, name: string, size: number): Promise<void> {
  for (let at = 0; at < size; at += BATCH) {
    const length = Math.min(BATCH, size - at);
    const batch = Array.from({ length }, (_, i) => aResident(((at + i) * 7919) % size, size));
    await store.insert(name, batch);
  }
}
