import { buildSync } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../../localcloud/store/store';

const folder = mkdtempSync(path.join(tmpdir(), 'killed-restore-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [dataDir, program] = [path.join(folder, 'data'), path.join(folder, 'restorer.cjs')];
const [few, many] = [path.join(folder, 'few.db'), path.join(folder, 'many.db')];

const open = () => {
  const index = { name: 'n', fields: [{ path: 'n', direction: 1 as const }] };
  return openStore({ dataDir, now: () => 0, collections: [{ name: 'notes', indexes: [index] }] });
};
const note = (n: number) => JSON.stringify({ collection: 'notes', document: { _id: `note-${n}`, n } });

/** Kills the process a moment after its first round trip, wherever it is then. */
const restoreAndKill = async (afterMs: number): Promise<void> => {
  const child = spawn(process.execPath, [program, dataDir, few, many], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs));
  child.stdout.resume();
  await new Promise((resolve) => child.on('close', resolve));
};

beforeAll(() => {
  buildSync({
    entryPoints: [path.join(__dirname, 'killed-restorer.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    banner: { js: `module.paths.push(${JSON.stringify(path.resolve('node_modules'))});` },
    external: ['libsql'],
  });
  const store = open();
  store.importLines([note(0)], 'insert');
  store.saveTo(few);
  store.importLines(
    Array.from({ length: 3000 }, (_, n) => note(n + 1)),
    'insert',
  );
  store.saveTo(many);
  store.close();
});

test('a process that is killed while it restores leaves one snapshot or the other, never a mixture', async () => {
  for (const afterMs of [0, 7, 19, 31, 53]) {
    await restoreAndKill(afterMs);
    const store = open();
    const counts = [store.count('notes', {}), store.count('notes', { n: { $gte: 0 } })];
    expect(store.explain('notes', { query: { n: 5 }, order: [] })).toBe('n');
    store.close();
    expect([
      [1, 1],
      [3001, 3001],
    ]).toContainEqual(counts);
  }
});
