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
}

const batchSize = 50;

/** Works through batches while there is time. Stops when a batch did nothing at all, so that a poison item can't spin. */
export async function workThrough<T>({ next, work, hasTime }: Batches<T>): Promise<JobReport> {
  let done = 0;
  let failed = 0;
  while (hasTime()) {
    const items = await next(batchSize);
    const before = done;
    for (const item of items) {
      if (!hasTime()) break;
      try {
        done += await work(item);
      } catch {
        failed += 1;
      }
    }
    if (items.length < batchSize || done === before) break;
  }
  return { done, failed };
}
