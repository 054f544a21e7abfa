import { foldEvents } from '@domain/measure/count';
import type { Clock } from '../ports/platform';
import type { Events } from '../ports/store';
import type { JobReport } from './batch';

/** Events a transaction takes: few enough for its limits, enough to keep up with a busy day [default]. */
const perTransaction = 100;

interface Ports {
  readonly events: Events;
  readonly clock: Clock;
}

/** Adds the events that were not counted yet to the counters, each exactly once. */
export async function rollUp({ events, clock }: Ports, hasTime: () => boolean): Promise<JobReport> {
  let done = 0;
  while (hasTime()) {
    const ids = (await events.uncounted(perTransaction)).map((event) => event._id);
    if (ids.length === 0) break;
    const counted = await events.count(ids, clock.now(), foldEvents);
    done += counted;
    if (counted === 0) break;
  }
  return { done, failed: 0 };
}
