import { loggedEvents } from '@domain/measure/event';
import type { Events, Outbox, OutboxDocument } from '../ports/store';
import type { JobReport } from './batch';

interface Ports {
  readonly events: Events;
  readonly outbox: Outbox;
}

const documentsAtOnce = 50;

/**
 * Copies events out of their documents under their deterministic ids, a batch of documents in one write, then trims each
 * document. May run twice and at once: an event that is there already stays, and a trim is conditional.
 */
export async function relayEvents({ events, outbox }: Ports, hasTime: () => boolean): Promise<JobReport> {
  let done = 0;
  while (hasTime()) {
    const documents = await outbox.pending(documentsAtOnce);
    if (!(await events.append(documents.flatMap(loggedEvents)))) return { done, failed: documents.length };
    const trimmed = await trimAll(outbox, documents);
    done += trimmed;
    if (trimmed === 0 || documents.length < documentsAtOnce) break;
  }
  return { done, failed: 0 };
}

/** How many events left their documents. One that got another event meanwhile is trimmed the next time. */
async function trimAll(outbox: Outbox, documents: readonly OutboxDocument[]): Promise<number> {
  const trimmed = await Promise.all(
    documents.map(async (document) =>
      (await outbox.trim(document)) === 'changed' ? document.events.length : 0,
    ),
  );
  return trimmed.reduce((sum, count) => sum + count, 0);
}
