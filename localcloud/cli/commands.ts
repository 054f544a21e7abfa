import { mkdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { LocalcloudOptions } from '../options';
import { startLocalcloud } from '../start';
import { openStore, type Store } from '../store/store';
import type { Conflict } from '../store/transfer';
import { watchFunctions } from './watch-functions';

export type Report = (line: string) => void;

/** Runs until a signal ends it. */
export const run = async (options: LocalcloudOptions, report: Report): Promise<void> => {
  const cloud = await startLocalcloud(options);
  const unwatch = watchFunctions(options.functionsDir, cloud.functions);
  const end = () => {
    unwatch();
    void cloud.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  report(`functions ${cloud.functions.names().join(', ') || 'none'}`);
  report(`sdk ${cloud.sdkUrl}`);
  report(`console ${cloud.url}/`);
};

const withStore = async <T>(
  options: LocalcloudOptions,
  work: (store: Store) => T | Promise<T>,
): Promise<T> => {
  const { dataDir, collections } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const store = openStore({ dataDir, collections, now: Date.now });
  try {
    return await work(store);
  } finally {
    store.close();
  }
};

function* withBreaks(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** Writes every document to `output`, one a line. For a cloud that does not run; one that does has /control/export. */
export const exportTo = (options: LocalcloudOptions, output: NodeJS.WritableStream): Promise<void> =>
  withStore(options, (store) =>
    pipeline(Readable.from(withBreaks(store.exportLines())), output, { end: false }),
  );

/** Takes in a file of `exportTo`, all or nothing. */
export const importFrom = (options: LocalcloudOptions, file: string, conflict: Conflict): Promise<number> =>
  withStore(options, (store) => store.importLines(readFileSync(file, 'utf8').split('\n'), conflict));
