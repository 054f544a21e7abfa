import { creditsAfter } from '@domain/message/credit';
import { heldBack } from '@domain/clocks/quiet';
import { compose } from '@domain/message/compose';
import {
  addresseeOf,
  isClaimable,
  leased,
  type Message,
  type Messages,
  nextDeliverAt,
} from '@domain/message/message';
import { settle, type SendResult } from '@domain/message/settle';
import { isOpen } from '@domain/task/lifecycle';
import { redialAt } from '@domain/task/lines';
import { duringDay } from '@domain/task/revisit';
import { isMoneyRunning } from '@domain/stop-payment/stop-payment';
import type { Task } from '@domain/task/task';
import type { Credits, Tasks } from '../ports/store';
import type { Clock, Senders, Vault } from '../ports/platform';

export interface DeliverPorts {
  readonly tasks: Tasks;
  readonly credits: Credits;
  readonly senders: Senders;
  readonly vault: Vault;
  readonly clock: Clock;
}

const maxRounds = 5;

/** Sends those of `written` that were leased in the very write that made them, and settles them in one update. */
export async function deliverWritten(ports: DeliverPorts, task: Task, written: Messages): Promise<void> {
  const mine = Object.entries(written).filter(([, message]) => message.state === 'leased');
  if (mine.length > 0) await sendAndSettle(ports, task, Object.fromEntries(mine));
}

/** The same for a new task: all its messages were written by us. */
export const deliverLeased = (ports: DeliverPorts, task: Task): Promise<void> =>
  deliverWritten(ports, task, task.messages);

/**
 * Claims what a task has to send, sends it, settles it. Another worker's claim comes first by the version: then there is
 * nothing to do here. Returns how many messages were sent.
 */
export async function deliver(ports: DeliverPorts, task: Task): Promise<number> {
  const now = ports.clock.now();
  const claimed = Object.fromEntries(
    Object.entries(task.messages)
      .filter(([, message]) => isClaimable(message, now))
      .map(([key, message]) => [key, leased(message, now)]),
  );
  if (Object.keys(claimed).length === 0) return 0;
  const all = { ...task.messages, ...claimed };
  if ((await ports.tasks.settle(task, claimed, nextDeliverAt(all))) !== 'changed') return 0;
  await sendAndSettle(ports, { ...task, messages: all, mailVersion: task.mailVersion + 1 }, claimed);
  return Object.keys(claimed).length;
}

async function sendAndSettle(ports: DeliverPorts, task: Task, mine: Messages): Promise<void> {
  const results = await Promise.all(
    Object.entries(mine).map(async ([key, message]) => ({
      key,
      message,
      settled: await sendOne(ports, task, { key, message }),
    })),
  );
  const sent = Object.assign({}, ...results.map(({ settled }) => settled(task.messages))) as Messages;
  // Beside the settling: the ledger of credits costs no time.
  await Promise.all([settleAll(ports, task, results), ports.credits.note(creditsAfter(sent))]);
}

interface Sent extends Claimed {
  readonly settled: Settled;
}

async function settleAll(ports: DeliverPorts, task: Task, results: readonly Sent[]): Promise<void> {
  let fresh: Task | null = task;
  for (let round = 0; round < maxRounds && fresh; round += 1) {
    const current: Task = fresh;
    const held = results.filter(({ key, message }) => current.messages[key]?.token === message.token);
    const patch: Messages = Object.assign(
      {},
      ...held.map((one) => one.settled(current.messages)),
    ) as Messages;
    const messages = { ...current.messages, ...patch };
    const outcome = await ports.tasks.settle(current, patch, nextDeliverAt(messages));
    // A message that died over one channel is due over the other one now: it doesn't wait for a timer.
    if (outcome === 'changed')
      return void (await deliver(ports, { ...current, messages, mailVersion: current.mailVersion + 1 }));
    fresh = await ports.tasks.byId(task._id);
  }
}

interface Claimed {
  readonly key: string;
  readonly message: Message;
}

/** What a send makes of the messages of its task, as they are when it is written. */
type Settled = (others: Messages) => Messages;

/** Re-checked at send time: a stale offer, or a warning that was read by now, is not sent; a revisit's waits for the day. */
async function sendOne(ports: DeliverPorts, task: Task, claimed: Claimed): Promise<Settled> {
  const { key } = claimed;
  const message = elsewhere(task, claimed.message);
  const became = (change: Partial<Message>): Settled => {
    return () => ({ [key]: { ...message, ...change } });
  };
  if (task.drill === true) return became({ state: 'drill' });
  if (isUnwanted(task, message) || hasLeft(task, claimed)) return became({ state: 'superseded' });
  const now = ports.clock.now();
  if (now >= message.leaseUntil) return () => ({});
  const rings = ringsAt(task, message, now);
  if (rings > now) return became({ state: 'pending', dueAt: rings });
  const result = await sent(ports, task, { key, message });
  const moment = { now: ports.clock.now(), usefulUntil: usefulUntil(task, message) };
  return (others) => heldBack(task, settle({ key, message, result }, { ...moment, others }));
}

/** An offer, or the alarm that nobody takes a task, is worth something until the next one is made. */
const usefulUntil = ({ gen, dueAt }: Task, message: Message): number =>
  message.gen === gen && (message.kind === 'offer' || message.kind === 'alert')
    ? (dueAt ?? Infinity)
    : Infinity;

/** Of a revisit only money that was sent already is worth a night's sleep. */
const ringsAt = (task: Task, { kind }: Message, now: number): number =>
  kind === 'stopDue' || kind === 'stopLate' ? now : duringDay(task, now);

const isToPerson = ({ kind }: Message): boolean => kind === 'warning' || kind === 'seek';

function isUnwanted(task: Task, message: Message): boolean {
  // The number is somebody else's, who has a warning of their own.
  if (isToPerson(message) && message.channel !== 'wechat' && task.passedOn?.phone === null) return true;
  if (message.kind === 'stopDue' || message.kind === 'stopLate') return !isMoneyRunning(task);
  if (task.state === 'cancelled') return message.kind !== 'cancelled';
  if (message.channel === 'voice') return isSpokenTo(task) || isMoot(task, message);
  if (message.kind === 'warning') return message.unlessSeen && isMoot(task, message);
  if (message.kind === 'offer') return message.gen !== task.gen || task.state !== 'offered';
  if (message.kind === 'guardian')
    return !isOpen(task.state) || task.seenAt !== null || task.attempts.at(-1)?.result === 'reached';
  if (message.kind === 'redial') return message.gen !== task.gen || redialAt(task) === null;
  if (message.kind === 'alert') return task.state !== 'unassigned';
  return !isOpen(task.state);
}

/** A relative who is not a guardian any more. */
const hasLeft = (task: Task, claimed: Claimed): boolean =>
  isToRelative(claimed) && relativeOf(task, claimed) === undefined;

const isToRelative = ({ message: { kind } }: Claimed): boolean => kind === 'guardian' || kind === 'family';

/** Whom it goes to, as they are reached now: they may have another number since it was planned. */
const relativeOf = ({ guardians }: Task, claimed: Claimed) =>
  isToRelative(claimed) ? guardians?.find(({ id }) => id === addresseeOf(claimed.key)) : undefined;

/** Whose number is somebody else's by now gets texts where they are; what is settled says where it went. */
const elsewhere = ({ passedOn }: Task, message: Message): Message =>
  passedOn?.phone && isToPerson(message) ? { ...message, phone: passedOn.phone } : message;

/** Confirmed, over, or reached by an officer: a call of ours would only get between them. */
const isSpokenTo = (task: Task): boolean =>
  !isOpen(task.state) || task.seenAt !== null || task.attempts.some(({ result }) => result === 'reached');

/** The person has confirmed, or the episode is over, or a later warning goes the same way: put off, it isn't wanted. */
const isMoot = (task: Task, { channel, gen }: Message): boolean =>
  task.seenAt !== null ||
  !isOpen(task.state) ||
  Object.values(task.messages).some(
    (other) => other.kind === 'warning' && other.channel === channel && other.gen > gen,
  );

/** What can't even be put together, because its seal is broken, say, is refused like a wrong address: it stops nobody. */
async function sent(ports: DeliverPorts, task: Task, claimed: Claimed): Promise<SendResult> {
  try {
    return await send(ports, task, claimed);
  } catch {
    return { outcome: 'permanent', error: 'unreadable' };
  }
}

async function send({ senders, vault }: DeliverPorts, task: Task, claimed: Claimed): Promise<SendResult> {
  const { kind, channel } = claimed.message;
  const relative = relativeOf(task, claimed);
  const content = compose(task, kind, relative?.relation);
  const { openid, phone } = relative ?? claimed.message;
  if (channel === 'wechat' && openid !== null) return senders.wechat(vault.open(openid), content);
  if (phone === null) return { outcome: 'permanent', error: 'noAddress' };
  const number = vault.open(phone);
  return channel === 'voice' ? senders.voice(number, content) : senders.sms(number, content);
}
