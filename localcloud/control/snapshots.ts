import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Storage } from '../storage/storage';
import type { Store } from '../store/store';
import type { Subscriptions } from '../wechat/subscriptions';

export interface SnapshotInfo {
  readonly name: string;
  readonly at: number;
  readonly bytes: number;
}

export interface SnapshotParts {
  readonly dataDir: string;
  readonly store: Store;
  readonly storage: Storage;
  readonly subscriptions: Subscriptions;
}

/** A name that is none, or that nothing has. */
export class SnapshotError extends Error {}

const documentsIn = (folder: string) => path.join(folder, 'documents.db');
const creditsIn = (folder: string) => path.join(folder, 'subscriptions.json');
const filesIn = (folder: string) => path.join(folder, 'files');

/**
 * Named copies of documents, files and subscription credits below `dataDir/snapshots`. Who people are, what their phones
 * have shown, the logs and the clock stay as they are: they are history, not data.
 */
export class Snapshots {
  private readonly dir: string;

  constructor(private readonly parts: SnapshotParts) {
    this.dir = path.join(parts.dataDir, 'snapshots');
  }

  /** Takes a snapshot, in the place of an older one of that name. */
  take(name: string): SnapshotInfo {
    const folder = this.folderOf(name);
    const next = `${folder}.next`;
    rmSync(next, { recursive: true, force: true });
    mkdirSync(next, { recursive: true, mode: 0o700 });
    const { store, storage, subscriptions } = this.parts;
    store.saveTo(documentsIn(next));
    storage.files.saveTo(filesIn(next));
    writeFileSync(creditsIn(next), subscriptions.save(), { mode: 0o600 });
    rmSync(folder, { recursive: true, force: true });
    renameSync(next, folder);
    return this.infoOf(name);
  }

  /** Brings a snapshot back; transactions that run are aborted. Throws `SnapshotError` when there is none of that name. */
  restore(name: string): SnapshotInfo {
    const folder = this.existing(name);
    const { store, storage, subscriptions } = this.parts;
    store.loadFrom(documentsIn(folder));
    storage.files.loadFrom(filesIn(folder));
    subscriptions.load(readFileSync(creditsIn(folder), 'utf8'));
    return this.infoOf(name);
  }

  remove(name: string): void {
    rmSync(this.existing(name), { recursive: true });
  }

  /** The newest first. */
  list(): SnapshotInfo[] {
    if (!existsSync(this.dir)) return [];
    const names = readdirSync(this.dir).filter((name) => existsSync(documentsIn(path.join(this.dir, name))));
    const whole = names.filter((name) => !name.endsWith('.next'));
    return whole.map((name) => this.infoOf(name)).sort((a, b) => b.at - a.at);
  }

  private infoOf(name: string): SnapshotInfo {
    const { mtimeMs, size } = statSync(documentsIn(this.folderOf(name)));
    return { name, at: Math.trunc(mtimeMs), bytes: size };
  }

  private existing(name: string): string {
    const folder = this.folderOf(name);
    if (!existsSync(documentsIn(folder))) throw new SnapshotError(`there is no snapshot "${name}"`);
    return folder;
  }

  private folderOf(name: string): string {
    if (!/^[a-z0-9][a-z0-9_-]{0,63}$/i.test(name))
      throw new SnapshotError('a snapshot has a name of letters, digits, - and _, at most 64');
    return path.join(this.dir, name);
  }
}
