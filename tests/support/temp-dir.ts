import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A new empty folder outside the checkout, and how to remove it. */
export const makeTempDir = async (): Promise<{ dir: string; remove: () => Promise<void> }> => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'jinzhongzhao-'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
};
