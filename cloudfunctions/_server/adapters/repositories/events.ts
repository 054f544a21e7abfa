import { addCounts } from '@domain/measure/count';
import type { LoggedEvent } from '@domain/measure/event';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { CollectionName } from '../collections';
import type { Counter, Counters, Events, Outbox, OutboxDocument } from '../../usecases/ports/store';
import { inTransaction } from '../transaction';

const events = new Collection<LoggedEvent>('events');
const counters = new Collection<Counter>('counters');

export const counterRepository: Counters = {
  byId: (id) => counters.byId(id),
  byIds: async (ids) => {
    const found = ids.length === 0 ? [] : await counters.find({ _id: _.in([...ids]) }, { limit: ids.length });
    return new Map(found.map((counter) => [counter._id, counter]));
  },
};

export const eventRepository: Events = {
  append: async (list) => {
    if (list.length === 0 || (await events.addAll(list)) === 'added') return true;
    // One of them is there already, or nobody knows: then each by itself.
    const each = await Promise.all(list.map((event) => events.add(event)));
    return !each.includes('uncertain');
  },
  uncounted: (limit) => events.find({ counted: false }, { limit }),
  count: (ids, at, fold) =>
    inTransaction(async (transaction) => {
      const { data } = (await transaction
        .collection('events')
        .where({ _id: _.in([...ids]), counted: false })
        .get()) as { data: LoggedEvent[] };
      for (const [id, gain] of fold(data)) {
        const counter = transaction.collection('counters').doc(id);
        const { data: before } = (await counter.get()) as { data: Counter | null };
        await counter.set({ data: { counts: addCounts(before?.counts ?? {}, gain), countedAt: at } });
      }
      for (const event of data) {
        await transaction
          .collection('events')
          .doc(event._id)
          .update({ data: { counted: true } });
      }
      return data.length;
    }),
};

/** The events inside the documents of a collection. */
export function outboxOf(name: CollectionName & ('tasks' | 'residents')): Outbox {
  const documents = new Collection<OutboxDocument>(name);
  return {
    pending: (limit) => documents.find({ eventsPending: true }, { limit }),
    trim: ({ _id, version, events: copied, eventsTrimmed }) =>
      documents.change(
        { _id, version },
        { events: [], eventsTrimmed: eventsTrimmed + copied.length, eventsPending: false, version: _.inc(1) },
      ),
  };
}
