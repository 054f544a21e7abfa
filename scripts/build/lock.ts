import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Runs `task` while no other process builds the same target: `npm start` and `npm test` may run at once. */
export const withLock = async <T>(root: string, name: string, task: () => Promise<T>): Promise<T> => {
  const file = path.join(root, 'dist/.stamps', `${name}.lock`);
  await mkdir(path.dirname(file), { recursive: true });
  for (;;) {
    const taken = await writeFile(file, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    if (taken) break;
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    // An empty file is a lock that is being written at this very moment.
    if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
    else await pause(200);
  }
  try {
    return await task();
  } finally {
    await rm(file, { force: true });
  }
};
