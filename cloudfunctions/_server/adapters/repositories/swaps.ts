import { fail, ok } from '@domain/result';
import type { Shift } from '@domain/staff/shift';
import type { Swap } from '@domain/staff/swap';
import { _, type Transaction } from '../cloud';
import { Collection } from '../collection';
import type { Swaps } from '../../usecases/ports/roster';
import { inTransaction } from '../transaction';

const swaps = new Collection<Swap>('swaps');
const mostOpen = 50;

export const swapRepository: Swaps = {
  add: (swap) => swaps.add(swap),
  byId: (id) => swaps.byId(id),
  openOf: async (staff, now) => {
    const open = { state: 'proposed', expiresAt: _.gt(now) };
    const [mine, theirs] = await Promise.all([
      swaps.find({ 'from.id': staff, ...open }, { limit: mostOpen }),
      swaps.find({ 'to.id': staff, ...open }, { limit: mostOpen }),
    ]);
    return [...theirs, ...mine];
  },
  close: ({ _id, state, answeredAt, answerOpId }) =>
    swaps.change({ _id, state: 'proposed' }, { state, answeredAt, answerOpId }),
  // The rare move that spans documents: two shifts and the swap change together or not at all.
  agree: (agreed, decide) =>
    inTransaction(async (transaction) => {
      const { data: now } = (await transaction.collection('swaps').doc(agreed._id).get()) as {
        data: Swap | null;
      };
      if (now?.state !== 'proposed') return fail('swapClosed');
      const gives = await shiftIn(transaction, agreed.gives);
      const takes = await shiftIn(transaction, agreed.takes);
      if (!gives || !takes) return fail('shiftChanged');
      const decided = decide({ gives, takes });
      if (!decided.ok) return decided;
      for (const { _id, stretches, edits, version } of [decided.value.gives, decided.value.takes])
        await transaction.collection('shifts').doc(_id).update({ data: { stretches, edits, version } });
      const { state, answeredAt, answerOpId } = agreed;
      await transaction
        .collection('swaps')
        .doc(agreed._id)
        .update({ data: { state, answeredAt, answerOpId } });
      return ok(null);
    }),
};

async function shiftIn(transaction: Transaction, id: string): Promise<Shift | null> {
  const { data } = (await transaction.collection('shifts').doc(id).get()) as { data: Shift | null };
  return data;
}
