import { watch } from 'node:fs';
import type { Functions } from '../functions/functions';

/** An editor saves in several steps. */
const settleMs = 150;

/** After a change below the folder, the next call of each function loads it anew. Returns a function that stops it. */
export const watchFunctions = (functionsDir: string, functions: Functions): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(functionsDir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void functions.renew(), settleMs);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
};
