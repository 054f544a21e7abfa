import { loggedEvents } from '@domain/measure/event';
import type { Events, Outbox } from '../ports/store';
import { type JobReport, workThrough } from './batch';

interface Ports {
  readonly events: Events;
  readonly outbox: Outbox;
}

/** Copies events out of their documents under their deterministic ids, then trims them there. May run twice and at once. */
export const relayEvents = ({ events, outbox }: Ports, hasTime: () => boolean): Promise<JobReport> =>
  workThrough({
    hasTime,
    next: (limit) => outbox.pending(limit),
    work: async (document) => {
      const copied = await Promise.all(loggedEvents(document).map((event) => events.append(event)));
      if (copied.includes('uncertain')) return 0;
      return (await outbox.trim(document)) === 'changed' ? document.events.length : 0;
    },
  });
