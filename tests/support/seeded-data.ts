import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../../demo/environment';
import { seed } from '../../demo/seed';
import { startLocalcloud } from '../../localcloud/start';
import { runFolder } from './run-folder';
import { makeTempDir } from './temp-dir';

/** A folder with the data of a first start, and how to remove it. */
export async function seededCopy(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const temp = await makeTempDir();
  await cp(await seededData(), temp.dir, { recursive: true });
  return temp;
}

/**
 * Put in through the front door once a run, by the file that asks first: it takes longer than most files' own tests. Two that
 * ask together both make it, and the slower one takes the other's.
 */
async function seededData(): Promise<string> {
  const whole = path.join(runFolder(), 'seeded');
  if (existsSync(whole)) return whole;
  const making = await mkdtemp(path.join(runFolder(), 'making-'));
  const cloud = await startLocalcloud(environment({ port: 0, dataDir: making }));
  try {
    await seed(cloud, { dataDir: making, report: () => undefined });
  } finally {
    await cloud.stop();
  }
  await rename(making, whole).catch((error: unknown) => {
    if (!existsSync(whole)) throw error;
  });
  return whole;
}
