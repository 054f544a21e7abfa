import { spawn } from 'node:child_process';
import path from 'node:path';
import { makeTempDir } from './temp-dir';

const root = path.resolve(__dirname, '../..');

export interface RunningSystem {
  /** `http://127.0.0.1:PORT/`: the console. */
  readonly consoleUrl: string;
  readonly sdkUrl: string;
  /** Sends SIGTERM and waits; rejects when it did not end with 0. Its data is removed unless it was given a folder. */
  stop(): Promise<void>;
}

const addressPattern = /^(sdk|console) (http:\/\/127\.0\.0\.1:\d+\/\S*)$/gm;

/** Starts the whole system as `npm start` does, in a process of its own, on a free port. */
export const runSystem = async (dataDir?: string): Promise<RunningSystem> => {
  const temp = dataDir === undefined ? await makeTempDir() : undefined;
  const data = dataDir ?? temp?.dir ?? '';
  const args = ['--import', 'tsx', 'scripts/start.ts', '--port', '0', '--data', data];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const ready = new Promise<Map<string, string>>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const found = new Map(
        [...output.matchAll(addressPattern)].map(([, name = '', url = '']) => [name, url]),
      );
      if (found.has('console')) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => reject(new Error(`the system ended with ${String(code)}:\n${output}`)));
  });
  const addresses = await ready;
  return {
    consoleUrl: addresses.get('console') ?? '',
    sdkUrl: addresses.get('sdk') ?? '',
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      await temp?.remove();
      if (code !== 0) throw new Error(`the system ended with ${String(code)}:\n${output}`);
    },
  };
};
