import type { Notice } from '@domain/family/notice';
import { nextDeliverAt } from '@domain/message/message';
import type { Resident } from '@domain/resident/resident';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { CollectionName } from '../collections';
import { inTransaction } from '../transaction';
import type { Notices } from '../../usecases/ports/notice';
import { updateOf } from './people';

const notices = new Collection<Notice>('notices');

/** Somebody guards a family: so many replaced registrations at once are none. */
const mostUnread = 10;

export const noticeRepository: Notices = {
  replace: async ({ before, change, after, notices: told, row }) => {
    const added: [CollectionName, { readonly _id: string }][] = [
      ['residents', after],
      ...told.map((notice): [CollectionName, Notice] => ['notices', notice]),
      ['audit', row],
    ];
    try {
      return await inTransaction(async (transaction) => {
        const old = transaction.collection('residents').doc(before._id);
        const { data } = (await old.get()) as { data: Resident | null };
        if (data?.version !== before.version) return 'unchanged';
        await old.update({ data: updateOf(change) });
        for (const [collection, { _id, ...fields }] of added)
          await transaction.collection(collection).doc(_id).set({ data: fields });
        return 'changed';
      });
    } catch {
      return 'uncertain';
    }
  },
  unread: (to) => notices.find({ to, seenAt: null }, { orderBy: ['at', 'desc'], limit: mostUnread }),
  due: (now, limit) => notices.find({ dueAt: _.gt(0).and(_.lte(now)) }, { orderBy: ['dueAt', 'asc'], limit }),
  settle: ({ _id, version }, messages) =>
    notices.change(
      { _id, version },
      { messages: _.set(messages), dueAt: nextDeliverAt(messages), version: _.inc(1) },
    ),
  read: (_id, to, seenAt) => notices.change({ _id, to, seenAt: null }, { seenAt, expiresAt: seenAt }),
};
