import { setTimeout as pause } from 'node:timers/promises';
import { monotonicMs } from './figures';

/**
 * Starts `send` at fixed instants, however long the earlier ones take: a slow system is not spared by its own slowness.
 * `send` is told when it was due.
 */
export const openLoop = async (
  perSecond: number,
  seconds: number,
  send: (dueAt: number, index: number) => Promise<void>,
): Promise<void> => {
  const startAt = monotonicMs() + 50;
  const sent: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const dueAt = startAt + (index * 1000) / perSecond;
    const wait = dueAt - monotonicMs();
    if (wait > 0) await pause(wait);
    sent.push(send(dueAt, index));
  }
  await Promise.all(sent);
};

/** `clients` callers, each sending its next as soon as its last was answered. Gives the answers per second. */
export const closedLoop = async (
  clients: number,
  seconds: number,
  send: (index: number) => Promise<void>,
): Promise<number> => {
  const startAt = monotonicMs();
  let answered = 0;
  let next = 0;
  const client = async (): Promise<void> => {
    while (monotonicMs() - startAt < seconds * 1000) {
      await send(next++);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answered / ((monotonicMs() - startAt) / 1000);
};
