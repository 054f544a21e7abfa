import { mostTries, type ContactRecord } from '@domain/contact/contact';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { Contacts } from '../../usecases/ports/contact';

const contacts = new Collection<ContactRecord>('contacts');

export const contactRepository: Contacts = {
  byId: (id) => contacts.byId(id),
  add: (record) => contacts.add(record),
  giveOut: ({ _id, n }, next) => contacts.change({ _id, n }, { ...next }),
  takeTry: ({ _id, n }, guess) =>
    contacts.change({ _id, n, tries: _.lt(mostTries) }, { tries: _.inc(1), lastTry: guess }),
  // The number moves on: what was said or shown before is of no use to anybody.
  prove: ({ _id, n }, proof) =>
    contacts.change(
      { _id, n },
      {
        n: n + 1,
        codeUntil: 0,
        tries: 0,
        proof: _.set(proof),
        reply: null,
        replyTries: 0,
        lastReply: null,
      },
    ),
  takeReplyTry: ({ _id, proof }, guess) =>
    contacts.change(
      { _id, 'proof.opId': proof?.opId ?? '', replyTries: _.lt(mostTries) },
      { replyTries: _.inc(1), lastReply: guess },
    ),
  noteReply: ({ _id, proof }, reply) =>
    contacts.change({ _id, 'proof.opId': proof?.opId ?? '' }, { reply: _.set(reply) }),
};
