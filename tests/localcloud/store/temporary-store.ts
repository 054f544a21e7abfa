import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store, type StoreOptions } from '../../../localcloud/store/store';

export interface TemporaryStore {
  readonly store: Store;
  readonly dataDir: string;
  /** Closes the store and removes its folder. */
  close(): void;
}

/** A store in a folder of its own. */
export function temporaryStore(
  options: Omit<StoreOptions, 'dataDir' | 'now'> & { now?: () => number },
): TemporaryStore {
  const dataDir = mkdtempSync(join(tmpdir(), 'store-'));
  const store = openStore({ now: () => Date.now(), ...options, dataDir });
  const close = () => {
    store.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { store, dataDir, close };
}
