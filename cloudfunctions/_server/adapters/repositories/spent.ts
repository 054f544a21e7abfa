import { _ } from '../cloud';
import { Collection } from '../collection';
import type { CollectionName } from '../collections';
import type { SpentThings } from '../../usecases/ports/spent';

type Spendable = CollectionName & ('smsCodes' | 'familyInvites' | 'invites' | 'limits' | 'notices');

/** What has ended of a collection, by its indexed `expiresAt`. */
export function spentOf(name: Spendable): SpentThings {
  const documents = new Collection<{ readonly _id: string; readonly expiresAt: number }>(name);
  return {
    remove: async (before, limit) => {
      const ended = { expiresAt: _.lte(before) };
      const found = await documents.find(ended, { orderBy: ['expiresAt', 'asc'], limit });
      const ids = found.map(({ _id }) => _id);
      if (ids.length === 0) return { found: 0, removed: 0 };
      return { found: ids.length, removed: await documents.removeAll({ _id: _.in(ids), ...ended }) };
    },
  };
}
