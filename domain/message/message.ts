import type { Sealed } from '../identity/ids';

/**
 * `offer` a task to staff · `takenOver` to those who let it pass · `alert` the desk that nobody can take it · `news` to
 * the holder: another warning · `cancelled` to who had it · `stopDue` and `stopLate`: money was sent and no stop payment is
 * submitted · `passedOn` the number of a task is somebody else's by now · `redial` the holder should call again · `assist` grid workers and `patrol` the duty chief: please go and look ·
 * `seek` the person: an officer is looking for you · `guardian` a relative: call them · `family` a relative: they ask you to
 * call · `moneySaid` the person said that they have transferred · `warning` to the resident.
 */
export const messageKinds = [
  'offer',
  'takenOver',
  'alert',
  'news',
  'cancelled',
  'stopDue',
  'stopLate',
  'moneySaid',
  'passedOn',
  'redial',
  'assist',
  'patrol',
  'seek',
  'guardian',
  'family',
  'warning',
] as const;
export type MessageKind = (typeof messageKinds)[number];
/** Those that go to staff. */
export type StaffMessageKind = Exclude<MessageKind, 'seek' | 'guardian' | 'family' | 'warning'>;
/** `voice`: a call that reads the warning out. Only for the resident's own, and never in the place of another channel. */
export type MessageChannel = 'wechat' | 'sms' | 'voice';

/**
 * `leased` by the invocation that sends it · `unknown` when the provider's answer was lost · `dead` when it can't be
 * sent, and says so on the task · `superseded` when it is not wanted any more · `drill`: nobody was called.
 */
export const messageStates = ['pending', 'leased', 'sent', 'dead', 'superseded', 'unknown', 'drill'] as const;
export type MessageState = (typeof messageStates)[number];

/** Where the sending of one thing stands. */
export interface Delivery {
  readonly state: MessageState;
  readonly tries: number;
  readonly dueAt: number;
  readonly leaseUntil: number;
  /** A fencing token: +1 at every lease. Who settles must still hold it. */
  readonly token: number;
  readonly lastError: string | null;
}

/** Not tried yet, wanted at `dueAt`. */
export const newDelivery = (dueAt: number): Delivery => ({
  state: 'pending',
  tries: 0,
  dueAt,
  leaseUntil: 0,
  token: 0,
  lastError: null,
});

/** One message to one person over one channel. It lives in its task, under its deterministic key. */
export interface Message extends Delivery {
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  /** The offer that it belongs to: a stale one is not sent. */
  readonly gen: number;
  readonly openid: Sealed | null;
  /** Null: it goes to a relative, and how they are reached stands in the task's `guardians` alone. */
  readonly phone: Sealed | null;
  /** Not sent when the resident has confirmed the warning by then. */
  readonly unlessSeen: boolean;
}

export type Messages = Readonly<Record<string, Message>>;

/** gen, kind, person, channel: the same message planned twice has the same key. */
export const messageKey = (message: Pick<Message, 'gen' | 'kind' | 'channel'>, person: string): string =>
  `${message.gen}-${message.kind}-${person}-${message.channel}`;

/** Who a message goes to, by its key: the id of a member of staff, or the key of the warned person. */
export const addresseeOf = (key: string): string => key.split('-').at(-2) ?? '';

/** A lease, in ms: longer than a send may take, short enough that a crash is noticed. */
export const leaseMs = 15_000;
/** Instances' clocks may differ by this much; a taker waits it out. */
export const clockSkewMs = 2_000;

export const wantsWork = (message: Delivery): boolean =>
  message.state === 'pending' || message.state === 'leased';

/** When a message wants work: a pending one when due, a leased one when its lease has surely run out. */
const workAt = (message: Delivery): number =>
  message.state === 'leased' ? message.leaseUntil + clockSkewMs : message.dueAt;

/**
 * Not delivered over any channel, or not known to be: a person has to see to it. A call comes beside an SMS: that it
 * failed doesn't make a dead letter of a text that arrived.
 */
export const isDeadLetter = ({ state, channel }: Message): boolean =>
  channel === 'sms' && (state === 'dead' || state === 'unknown');

export const hasDeadLetter = (messages: Messages): boolean => Object.values(messages).some(isDeadLetter);

/** When the next message of a task wants work, or null: the task's indexed `deliverAt`. */
export function nextDeliverAt(messages: Readonly<Record<string, Delivery>>): number | null {
  const times = Object.values(messages).filter(wantsWork).map(workAt);
  return times.length === 0 ? null : Math.min(...times);
}

export const isClaimable = (message: Delivery, now: number): boolean =>
  wantsWork(message) && workAt(message) <= now;

/** The message as its new holder leases it. */
export const leased = <T extends Delivery>(message: T, now: number): T => ({
  ...message,
  state: 'leased',
  token: message.token + 1,
  tries: message.tries + 1,
  leaseUntil: now + leaseMs,
});

/** Messages whose time has come are leased by the invocation that writes them: it sends them itself. */
export const leaseDue = (messages: Messages, now: number): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      message.dueAt <= now ? leased(message, now) : message,
    ]),
  );
