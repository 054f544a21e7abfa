import { loggedEvents } from '@domain/measure/event';
import type { Events, Outbox, OutboxDocument } from '../ports/store';
import { abreast } from './abreast';
import type { JobReport } from './batch';

interface Ports {
  readonly events: Events;
  readonly outbox: Outbox;
}

const documentsAtOnce = 50;
/** Fewer than other jobs: nobody waits for a count, and a warning may come at any moment. */
const trimsSideBySide = 2;

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
  let trimmed = 0;
  await abreast(documents, trimsSideBySide, async (document) => {
    if ((await outbox.trim(document)) === 'changed') trimmed += document.events.length;
  });
  return trimmed;
}
