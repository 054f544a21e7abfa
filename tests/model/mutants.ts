import type { Message } from '@domain/message/message';
import { nextDeliverAt } from '@domain/message/message';
import type { TaskId } from '@domain/identity/ids';
import { taskId } from '@domain/identity/ids';
import type { Tasks } from '../../cloudfunctions/_server/usecases/ports/store';
import type { Mutant, Ports } from './world';

const withTasks = (ports: Ports, tasks: Partial<Tasks>): Ports => ({
  ...ports,
  tasks: { ...ports.tasks, ...tasks },
});

/** The state first, its messages in a write of their own: who dies between them leaves an offer that nobody hears of. */
const messagesApart: Mutant = (ports) => {
  const { tasks } = ports;
  const planLater = async (id: TaskId, messages: Readonly<Record<string, Message>>) => {
    const fresh = await tasks.byId(id);
    if (fresh) await tasks.settle(fresh, messages, nextDeliverAt({ ...fresh.messages, ...messages }));
  };
  return withTasks(ports, {
    add: async (task) => {
      const added = await tasks.add({ ...task, messages: {}, deliverAt: null });
      if (added === 'added') await planLater(task._id, task.messages);
      return added;
    },
  });
};

/** The sweep writes its new offer on whatever it finds, without the state and the gen that it had read. */
const sweepWithoutGen: Mutant = (ports) =>
  withTasks(ports, {
    change: (change) => {
      const isSweep = change.set.gen !== undefined && change.when.withoutWarning === undefined;
      if (!isSweep) return ports.tasks.change(change);
      return ports.tasks.change({
        ...change,
        when: { states: ['unassigned', 'offered', 'accepted', 'engaged'] },
      });
    },
  });

/** Messages are sent by who finds them, whether or not the claim was granted. */
const senderWithoutLease: Mutant = (ports) =>
  withTasks(ports, {
    settle: async (seen, messages, deliverAt) => {
      const outcome = await ports.tasks.settle(seen, messages, deliverAt);
      const isClaim = Object.values(messages).some(({ state }) => state === 'leased');
      return isClaim ? 'changed' : outcome;
    },
  });

/** A send whose worker died is counted as a failure, and not tried again. */
const expiredIsFailed: Mutant = (ports) =>
  withTasks(ports, {
    settle: (seen, messages, deliverAt) => {
      const given = Object.entries(messages).map(([key, message]): [string, Message] =>
        message.state === 'leased' && seen.messages[key]?.state === 'leased'
          ? [key, { ...message, state: 'dead', lastError: 'timeout' }]
          : [key, message],
      );
      return ports.tasks.settle(seen, Object.fromEntries(given), deliverAt);
    },
  });

/** Whoever is asked now may accept, whatever offer the screen showed. */
const acceptWithoutGen: Mutant = (ports) =>
  withTasks(ports, {
    change: (change) => {
      if (change.set.state !== 'accepted') return ports.tasks.change(change);
      const { gen, ...when } = change.when;
      return gen === undefined ? ports.tasks.change(change) : ports.tasks.change({ ...change, when });
    },
  });

/** After a failed `add` the writer takes the next number, and does not look what is there. */
const noReadAfterFailure: Mutant = (ports) =>
  withTasks(ports, {
    add: async (task) => {
      const added = await ports.tasks.add(task);
      if (added === 'added') return added;
      const n = task.n + 1;
      return ports.tasks.add({ ...task, n, _id: taskId(task.person, n) });
    },
  });

/** The mistakes that the model has to find, each by itself. */
export const mutants: Readonly<Record<string, Mutant>> = {
  'messages written apart from the state': messagesApart,
  'sweep without the gen check': sweepWithoutGen,
  'sender without a lease': senderWithoutLease,
  'expired lease counted as failed': expiredIsFailed,
  'accept without gen': acceptWithoutGen,
  'a writer that does not read again after a failed write': noReadAfterFailure,
};
