import { abreast } from './abreast';

/** What one job did: `failed` items are set aside till the next tick and stop nobody. */
export interface JobReport {
  readonly done: number;
  readonly failed: number;
}

export interface Batches<T> {
  /** The next items that want work; asked again until it comes back short or time is up. */
  readonly next: (limit: number) => Promise<readonly T[]>;
  /** How many units of work an item was. 0: somebody else did it. */
  readonly work: (item: T) => Promise<number>;
  readonly hasTime: () => boolean;
  /** Puts off an item whose work threw, so that it is behind the others the next time. */
  readonly setAside?: (item: T) => Promise<unknown>;
}

const batchSize = 50;
const sideBySide = 8;

/**
 * Works through batches while there is time, beginning with the first items. Stops when a batch moved nothing at all,
 * neither done nor put off, so that a poison item can't spin.
 */
export async function workThrough<T>({ next, work, hasTime, setAside }: Batches<T>): Promise<JobReport> {
  const report = { done: 0, failed: 0 };
  while (hasTime()) {
    const items = await next(batchSize);
    let moved = 0;
    await abreast(items, sideBySide, async (item) => {
      if (!hasTime()) return;
      try {
        const done = await work(item);
        report.done += done;
        moved += done;
      } catch {
        report.failed += 1;
        moved += await putOff(item, setAside);
      }
    });
    if (items.length < batchSize || moved === 0) break;
  }
  return report;
}

const putOff = async <T>(item: T, setAside: Batches<T>['setAside']): Promise<number> =>
  setAside === undefined
    ? 0
    : setAside(item).then(
        () => 1,
        () => 0,
      );
