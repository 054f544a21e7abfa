import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const program = path.join(__dirname, 'stopped-checkpoints.ts');

test('a store that is stopped in the middle of a checkpoint takes nobody with it', async () => {
  const child = promisify(execFile)(process.execPath, ['--import', 'tsx', program]);
  await expect(child).resolves.toMatchObject({ stderr: '' });
}, 60_000);
