import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

const stampFile = (root: string, name: string): string => path.join(root, 'dist/.stamps', name);

const filesUnder = async (file: string): Promise<string[]> => {
  const info = await stat(file).catch(() => undefined);
  if (info === undefined) return [];
  if (!info.isDirectory()) return [file];
  const names = (await readdir(file)).sort();
  const nested = await Promise.all(names.map((name) => filesUnder(path.join(file, name))));
  return nested.flat();
};

/** A hash over the names and contents of everything that a target is made from, and over `salt`. */
export const inputHash = async (root: string, inputs: readonly string[], salt: string): Promise<string> => {
  const hash = createHash('sha256').update(salt);
  for (const input of inputs) {
    for (const file of await filesUnder(path.join(root, input))) {
      hash.update(path.relative(root, file)).update('\0');
      hash.update(await readFile(file)).update('\0');
    }
  }
  return hash.digest('hex');
};

/** The stamp of the last finished build of a target, or undefined. */
export const readStamp = (root: string, name: string): Promise<string | undefined> =>
  readFile(stampFile(root, name), 'utf8').catch(() => undefined);

/** Removed before a build starts, written when it ended: a build that failed or was killed counts as not built. */
export const removeStamp = (root: string, name: string): Promise<void> =>
  rm(stampFile(root, name), { force: true });

export const writeStamp = async (root: string, name: string, hash: string): Promise<void> => {
  const file = stampFile(root, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.next`, hash);
  await rename(`${file}.next`, file);
};
