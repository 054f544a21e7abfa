import { existsSync } from 'node:fs';
import path from 'node:path';

const built = path.join('dist', 'localcloud', 'console');

/** The built console: where the bundle of `instance.ts` is looked for; undefined before a build. */
export const consolePath = (): string | undefined =>
  [path.join(__dirname, 'console'), path.resolve(built), path.resolve(__dirname, '..', '..', built)].find(
    (place) => existsSync(place),
  );
