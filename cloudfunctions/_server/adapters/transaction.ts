import { setTimeout as delay } from 'node:timers/promises';
import { db, type Transaction } from './cloud';

const tries = 5;
const isConflict = (error: unknown): boolean =>
  error instanceof Error && /TRANSACTION_CONFLICT|TransactionBusy/i.test(error.message);

/** 50 to 800 ms, doubling, with jitter: two that collided must not collide again. */
const pauseMs = (round: number): number => Math.min(50 * 2 ** round, 800) * (0.5 + Math.random() / 2);

/** Runs `work` in a transaction, again on a conflict. It may run more than once: no side effects in it. */
export async function inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let round = 0; ; round += 1) {
    const transaction = await db.startTransaction();
    try {
      const result = await work(transaction);
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      if (!isConflict(error) || round + 1 >= tries) throw error;
    }
    await delay(pauseMs(round));
  }
}
