import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { collections } from '../cloudfunctions/_server/adapters/collections';

/** All access goes through functions: no client reads or writes a collection directly. */
const closed = { read: false, write: false };

/** Writes what has to exist in a cloud environment before the first deployment: collections, indexes, security rules. */
export const writeDatabaseDescription = async (root: string): Promise<void> => {
  const file = path.join(root, 'dist/database.json');
  const description = collections.map(({ name, indexes }) => ({ name, indexes, securityRule: closed }));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.next`, `${JSON.stringify({ collections: description }, null, 2)}\n`);
  await rename(`${file}.next`, file);
};
