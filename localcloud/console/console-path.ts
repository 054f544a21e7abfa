import { existsSync } from 'node:fs';
import path from 'node:path';

const built = path.join('dist', 'localcloud', 'console');

/** The built console: under the folder that we were started in, or beside this package; undefined before a build. */
export const consolePath = (): string | undefined =>
  [path.resolve(built), path.resolve(__dirname, '..', '..', built)].find((place) => existsSync(place));
