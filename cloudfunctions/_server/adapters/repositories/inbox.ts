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
  byId: (id) => inbox.byId(id),
  takeOver: ({ _id, token }, leaseUntil) =>
    inbox.change({ _id, token, state: 'received' }, { token: token + 1, leaseUntil }),
  finish: (_id, answer) => inbox.change({ _id, state: 'received' }, { state: 'done', answer: _.set(answer) }),
  noteRepeat: (_id, nonce, revision) =>
    inbox.change(
      { _id, nonces: _.neq(nonce) },
      {
        nonces: _.push({ each: [nonce], slice: -keptNonces }),
        ...(revision ? { revisions: _.push({ each: [revision], slice: -keptRevisions }) } : {}),
      },
    ),
  abandoned: (before, limit) =>
    inbox.find({ state: 'received', leaseUntil: _.lte(before) }, { orderBy: ['leaseUntil', 'asc'], limit }),
};
