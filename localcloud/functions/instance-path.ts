import { existsSync } from 'node:fs';
import path from 'node:path';

const built = path.join('dist', 'localcloud', 'instance.cjs');

/** The bundle of `instance.ts`: beside our own bundle, under the folder that we were started in, or beside this package. */
export const instancePath = (): string => {
  const places = [
    path.join(__dirname, 'instance.cjs'),
    path.resolve(built),
    path.resolve(__dirname, '..', '..', built),
  ];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`${built} is missing: run "npm run build" first`);
  return found;
};
