import { type Credit, creditId } from '@domain/message/credit';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { Credits } from '../../usecases/ports/store';

const credits = new Collection<Credit>('credits');

export const creditRepository: Credits = {
  topUp: async ({ staff, template, count, opId }) => {
    const _id = creditId(staff, template);
    const topped = await credits.change({ _id, lastOp: _.neq(opId) }, { left: _.inc(count), lastOp: opId });
    if (topped !== 'unchanged') return topped;
    // The first one of all, or the same one again.
    const added = await credits.add({ _id, left: count, lastOp: opId });
    return added === 'uncertain' ? 'uncertain' : 'changed';
  },
  left: async (staff, template) => (await credits.byId(creditId(staff, template)))?.left ?? null,
  note: async ({ spent, empty }) => {
    await Promise.all([
      spent.length === 0
        ? null
        : credits.changeAll({ _id: _.in([...spent]), left: _.gt(0) }, { left: _.inc(-1) }),
      empty.length === 0 ? null : credits.changeAll({ _id: _.in([...empty]), left: _.gt(0) }, { left: 0 }),
    ]);
  },
};
