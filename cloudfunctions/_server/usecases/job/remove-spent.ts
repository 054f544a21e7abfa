import { dayMs, hourMs, minuteMs, secondMs } from '@domain/time/shanghai';
import type { Clock } from '../ports/platform';
import type { SpentThings } from '../ports/spent';
import type { JobReport } from './batch';

/** Kept so long after its end: for the same intent again, and for clocks that differ [default]. */
const keptMs = dayMs;
/** Looked for in the first minute of each hour: nobody waits for it, and each look costs a read of every kind [default]. */
const everyMs = hourMs;
const windowMs = minuteMs;
/** What has gathered never takes a whole tick [default]. */
const budgetMs = 2 * secondMs;
const atOnce = 100;

interface Ports {
  readonly spent: readonly SpentThings[];
  readonly clock: Clock;
}

/**
 * Deletes codes, invitations and counts a day after they ended, a batch at a time. What is left when time is up, or when
 * a worker dies, is found again by the next tick.
 */
export async function removeSpent({ spent, clock }: Ports, hasTime: () => boolean): Promise<JobReport> {
  const started = clock.now();
  if (started % everyMs >= windowMs) return { done: 0, failed: 0 };
  const mayGoOn = () => hasTime() && clock.now() - started < budgetMs;
  let done = 0;
  let failed = 0;
  for (const things of spent) {
    while (mayGoOn()) {
      const { found, removed } = await things.remove(started - keptMs, atOnce);
      done += removed ?? 0;
      if (removed === null) failed += found;
      // Full, and nothing of it went: somebody else is at it, or the database fails. The next tick sees.
      if (found < atOnce || !removed) break;
    }
  }
  return { done, failed };
}
