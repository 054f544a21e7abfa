import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  createWriteStream,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { keyOf } from './paths';

export class TooLarge extends Error {}

async function* atMost(source: Readable, bytes: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to the end all the same: a sender whose connection breaks never hears why.
    if (size <= bytes) yield chunk;
  }
  if (size > bytes) throw new TooLarge();
}

/** The files of the environment, below `dataDir/files`. One that is there is whole: it is written beside and renamed. */
export class Files {
  private readonly dir: string;

  constructor(dataDir: string) {
    this.dir = path.join(dataDir, 'files');
    const next = `${this.dir}.next`;
    // A kill came between the two renames of `loadFrom`: the new files are all there.
    if (!existsSync(this.dir) && existsSync(next)) renameSync(next, this.dir);
    mkdirSync(this.dir, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(this.dir)) if (name.startsWith('.')) rmSync(path.join(this.dir, name));
  }

  /** Where the file of a key lies, whether it is there or not. */
  placeOf(key: string): string {
    return path.join(this.dir, key);
  }

  has(filePath: string): Promise<boolean> {
    return stat(this.placeOf(keyOf(filePath))).then(
      () => true,
      () => false,
    );
  }

  /** Writes or overwrites. Rejects with `TooLarge`, leaving what was there. */
  async write(filePath: string, content: Readable, mostBytes: number): Promise<void> {
    const unfinished = path.join(this.dir, `.${randomUUID()}`);
    try {
      const target = createWriteStream(unfinished, { mode: 0o600 });
      await pipeline(atMost(content, mostBytes), target);
      await rename(unfinished, this.placeOf(keyOf(filePath)));
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  /** False when there was no such file. */
  remove(filePath: string): Promise<boolean> {
    return rm(this.placeOf(keyOf(filePath))).then(
      () => true,
      () => false,
    );
  }

  /** Keeps all files as they are in another folder. Files never change in place, so a second name for each will do. */
  saveTo(folder: string): void {
    linkAll(this.dir, folder);
  }

  /** Puts the files of `saveTo` in the place of those that are there. */
  loadFrom(folder: string): void {
    const [next, old] = [`${this.dir}.next`, `${this.dir}.old`];
    for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
    linkAll(folder, next);
    renameSync(this.dir, old);
    renameSync(next, this.dir);
    rmSync(old, { recursive: true });
  }
}

const linkAll = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue;
    const [source, target] = [path.join(from, name), path.join(to, name)];
    try {
      linkSync(source, target);
    } catch {
      // Some file systems know no second name.
      copyFileSync(source, target);
    }
  }
};
