import type { InboxRecord } from '@domain/warning/inbox';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { Inbox } from '../../usecases/ports/store';

const inbox = new Collection<InboxRecord>('inbox');

/** Older nonces are of requests whose time stamp is refused by now. */
const keptNonces = 200;
const keptRevisions = 20;

export const inboxRepository: Inbox = {
  add: (record) => inbox.add(record),
  addAll: (records) => inbox.addAll(records),
  byId: async (id) => {
    const record = await inbox.byId(id);
    // An answer that was stored together with others names no warning.
    return record?.answer ? { ...record, answer: { ...record.answer, warningId: id } } : record;
  },
  takeOver: ({ _id, token }, leaseUntil) =>
    inbox.change({ _id, token, state: 'received' }, { token: token + 1, leaseUntil }),
  finish: (_id, answer) => inbox.change({ _id, state: 'received' }, { state: 'done', answer: _.set(answer) }),
  finishAll: (ids, result) =>
    inbox.changeAll({ _id: _.in([...ids]), state: 'received' }, { state: 'done', answer: _.set({ result }) }),
  noteRepeat: (_id, nonce, revision) =>
    inbox.change(
      { _id, nonces: _.neq(nonce) },
      {
        nonces: _.push({ each: [nonce], slice: -keptNonces }),
        ...(revision ? { revisions: _.push({ each: [revision], slice: -keptRevisions }) } : {}),
      },
    ),
  withdraw: (_id, withdrawal) =>
    inbox.change({ _id, state: 'done', withdrawal: _.exists(false) }, { withdrawal: _.set(withdrawal) }),
  abandoned: (before, limit) =>
    inbox.find({ state: 'received', leaseUntil: _.lte(before) }, { orderBy: ['leaseUntil', 'asc'], limit }),
};
