import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/** What must be there after a build; Taro's own exit code does not tell of every failure. */
const proof = { weapp: 'app.json', h5: 'index.html' } as const;

const run = (root: string, args: readonly string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules/@tarojs/cli/bin/taro'), ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const abandon = (): boolean => child.kill();
    process.once('exit', abandon);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', abandon);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });

/** What a person needs of a failed build's output: no progress bars, and from the errors on where it lists any. */
const essence = (output: string): string => {
  const marker = output.lastIndexOf('Errors:');
  const lines = output.slice(Math.max(0, marker)).split('\n');
  return lines
    .filter((line) => !line.includes('[2K') && !line.includes('● Webpack'))
    .slice(0, 60)
    .join('\n');
};

/** Builds the app for one target. No global configuration, no start-up check: nothing of Taro asks the network. */
export const buildApp = async (root: string, type: 'weapp' | 'h5'): Promise<void> => {
  const startedAt = Date.now();
  const { code, output } = await run(root, [
    'build',
    '--type',
    type,
    '--disable-global-config',
    '--no-check',
  ]);
  const built = await stat(path.join(root, 'dist', type, proof[type])).catch(() => undefined);
  if (code !== 0 || built === undefined || built.mtimeMs < startedAt - 1000) {
    throw new Error(`taro build --type ${type} failed (exit ${code})\n${essence(output)}`);
  }
};
