import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { withLock } from '../../scripts/build/lock';
import { inputHash, readStamp, removeStamp, writeStamp } from '../../scripts/build/stamp';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'stamp-'));
  await mkdir(path.join(root, 'src/deep'), { recursive: true });
  await writeFile(path.join(root, 'src/deep/a.ts'), 'one');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const hash = (salt = ''): Promise<string> => inputHash(root, ['src', 'missing'], salt);

test('the hash of inputs stays while nothing changes', async () => {
  expect(await hash()).toBe(await hash());
});

test.each([
  ['a file has another content', () => writeFile(path.join(root, 'src/deep/a.ts'), 'two')],
  ['a file is added', () => writeFile(path.join(root, 'src/b.ts'), '')],
  ['a missing input appears', () => writeFile(path.join(root, 'missing'), '')],
  ['a file goes away', () => rm(path.join(root, 'src/deep/a.ts'))],
])('the hash of inputs changes when %s', async (_, change) => {
  const before = await hash();
  await change();
  expect(await hash()).not.toBe(before);
});

test('a build for another environment is another build', async () => {
  expect(await hash('cloud')).not.toBe(await hash('local'));
});

test('a build that was begun and not ended has no stamp', async () => {
  await writeStamp(root, 'h5', 'abc');
  expect(await readStamp(root, 'h5')).toBe('abc');
  await removeStamp(root, 'h5');
  expect(await readStamp(root, 'h5')).toBeUndefined();
});

test('two builds of one target never run at once', async () => {
  let running = 0;
  let most = 0;
  const build = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 50));
    running -= 1;
  };
  await Promise.all([withLock(root, 'h5', build), withLock(root, 'h5', build)]);
  expect(most).toBe(1);
});

test('the lock of a process that died is taken over', async () => {
  await mkdir(path.join(root, 'dist/.stamps'), { recursive: true });
  await writeFile(path.join(root, 'dist/.stamps/h5.lock'), '999999999');
  await expect(withLock(root, 'h5', () => Promise.resolve('built'))).resolves.toBe('built');
});
