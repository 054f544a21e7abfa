import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { credentials } from './environment';

const names = Object.values(credentials);
const given = names.every((name) => (process.env[name] ?? '') !== '');
const suite = given ? it : it.skip;

describe('a real CloudBase environment', () => {
  suite(
    `plays this suite as localcloud does (wants ${names.join(', ')})`,
    async () => {
      const jest = path.resolve('node_modules/jest/bin/jest.js');
      // One file after the other: they share the collections of the environment.
      const args = [jest, 'tests/contract', '--runInBand', '--testPathIgnorePatterns', 'real-environment'];
      const env = { ...process.env, CONTRACT_TARGET: 'cloudbase' };
      const run = promisify(execFile)(process.execPath, args, { env });
      const failure = await run.then(
        () => undefined,
        (error: Error & { stderr?: string }) => error.stderr ?? error.message,
      );
      expect(failure).toBeUndefined();
    },
    600_000,
  );
});
