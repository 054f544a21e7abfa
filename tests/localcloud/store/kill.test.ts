import { buildSync } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all } from '../../../localcloud/store/find';
import { openStore } from '../../../localcloud/store/store';

const ROUNDS = Number(process.env.KILLS ?? 10);

/** Lets the writer run until it has answered some writes, kills it in mid-write, and gives back what it had answered. */
async function runAndKill(program: string, dataDir: string, round: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, dataDir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  // Some rounds are long enough for checkpoints in the background.
  const wanted = 20 + Math.floor(Math.random() ** 3 * 3000);
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    if (output.split('\n').length > wanted) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  // The last line may be cut: only whole lines are answers.
  return output.split('\n').slice(0, -1);
}

describe('a store whose process is killed in mid-write', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'store-kill-'));
    buildSync({
      entryPoints: [join(__dirname, 'killed-writer.ts')],
      outfile: join(folder, 'writer.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      banner: { js: `module.paths.push(${JSON.stringify(join(process.cwd(), 'node_modules'))});` },
      external: ['libsql'],
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    `keeps every answered write and no half transaction, ${ROUNDS} times`,
    async () => {
      const dataDir = join(folder, 'data');
      const answered: string[] = [];
      let slowestMs = 0;
      for (let round = 0; round < ROUNDS; round++) {
        answered.push(...(await runAndKill(join(folder, 'writer.cjs'), dataDir, round)));
        const opening = performance.now();
        const store = openStore({
          dataDir,
          now: () => 0,
          collections: [
            {
              name: 'notes',
              indexes: [
                {
                  name: 'round',
                  fields: [
                    { path: 'round', direction: 1 },
                    { path: 'n', direction: 1 },
                  ],
                },
              ],
            },
            { name: 'accounts', indexes: [] },
            {
              name: 'entries',
              indexes: [{ name: 'transfer', fields: [{ path: 'transfer', direction: 1 }] }],
            },
          ],
        });
        slowestMs = Math.max(slowestMs, performance.now() - opening);
        const documents = (name: string) => store.find(name, all({})).map((found) => found.document);
        const notes = new Set(documents('notes').map(({ _id }) => _id));
        const transfers = documents('entries').map(({ transfer }) => transfer as string);
        const distinct = new Set(transfers);
        expect(transfers).toHaveLength(distinct.size * 2);
        const lost = answered.filter((line) => !(line.startsWith('n') ? notes : distinct).has(line.slice(2)));
        expect(lost).toEqual([]);
        const balances = new Map(documents('accounts').map(({ _id, balance }) => [_id, balance]));
        expect([balances.get('left'), balances.get('right')]).toEqual([1000 - distinct.size, distinct.size]);
        const rounds = Array.from({ length: round + 1 }, (_, i) => store.count('notes', { round: i }));
        expect(rounds.reduce((a, b) => a + b, 0)).toBe(notes.size);
        store.close();
      }
      expect(answered.length).toBeGreaterThan(ROUNDS * 10);
      // How long an opening takes is measured where somebody asked for it, on a quiet machine.
      if (process.env.KILLS !== undefined) expect(slowestMs).toBeLessThan(1000);
    },
    60_000 + ROUNDS * 10_000,
  );
});
