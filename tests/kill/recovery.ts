import { type Message, clockSkewMs, leaseMs, wantsWork } from '@domain/message/message';
import { isOpen } from '@domain/task/lifecycle';
import type { Task } from '@domain/task/task';
import { documents } from '../support/documents';
import type { KilledCloud } from './killed-cloud';

/** A lease and one sweep: after so long, by the cloud's clock, nothing tells that it was killed. */
export const recoveryMs = 20_000;
const lookEveryMs = 1_000;

export const tasksIn = async (cloud: KilledCloud): Promise<Task[]> =>
  (await documents(cloud, 'tasks')) as unknown as Task[];

const isWaiting = (message: Message, since: number): boolean =>
  message.state === 'leased' || (wantsWork(message) && message.dueAt <= since);

/** What is not as it has to be after the sweep that began at `since`; empty: nothing tells of a kill. */
async function leftIn(cloud: KilledCloud, since: number): Promise<string[]> {
  const [inbox, tasks] = [await documents(cloud, 'inbox'), await tasksIn(cloud)];
  const times = new Map<string, number>();
  for (const { id } of tasks.flatMap(({ warnings }) => warnings)) times.set(id, (times.get(id) ?? 0) + 1);
  const known = new Set(inbox.map(({ _id }) => _id));
  return [
    ...inbox.filter(({ state }) => state !== 'done').map(({ _id }) => `${_id} is not done`),
    ...inbox
      .filter(({ _id }) => times.get(_id) !== 1)
      .map(({ _id }) => `${_id} is ${times.get(_id) ?? 0} times in tasks`),
    ...[...times.keys()].filter((id) => !known.has(id)).map((id) => `nobody posted ${id}`),
    ...tasks
      .filter(({ state, dueAt }) => isOpen(state) && (dueAt ?? 0) <= since - clockSkewMs)
      .map(({ _id }) => `${_id} is past its deadline`),
    ...tasks.flatMap(({ _id, messages }) =>
      Object.entries(messages)
        .filter(([, message]) => isWaiting(message, since))
        .map(([key, { state }]) => `${key} of ${_id} is ${state}`),
    ),
    ...tasks.filter(isUnheard).map(({ _id }) => `the offer of ${_id} reached nobody`),
  ];
}

const isUnheard = ({ state, offer, gen, messages }: Task): boolean =>
  state === 'offered' &&
  offer.staff.some(({ id }) => {
    const told = messages[`${gen}-offer-${id}-wechat`]?.state;
    return told !== 'sent' && told !== 'dead';
  });

/**
 * Starts the cloud again and sweeps, from the end of a lease on, once a second, until nothing is left to mend. Returns how
 * long after the kill that was, in ms of the cloud's clock; throws when it took longer than a lease and a sweep.
 */
export async function recover(cloud: KilledCloud): Promise<number> {
  const died = cloud.now();
  await cloud.restart();
  await cloud.advance(Math.max(0, died + leaseMs - cloud.now()));
  for (;;) {
    const since = cloud.now();
    await cloud.tick();
    const left = await leftIn(cloud, since);
    const tookMs = since - died;
    if (tookMs > recoveryMs)
      throw new Error(`${tookMs} ms after the kill: ${left.slice(0, 5).join(' · ') || 'only now recovered'}`);
    if (left.length === 0) return tookMs;
    await cloud.advance(lookEveryMs);
  }
}
