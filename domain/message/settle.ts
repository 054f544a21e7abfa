import { secondMs } from '../time/shanghai';
import { type Message, type Messages, newDelivery } from './message';

/** What a provider answered. `permanent`: never to this person over this channel. `unknown`: the answer was lost. */
export type SendResult =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'permanent' | 'temporary' | 'unknown'; readonly error: string };

const maxTries = 6;
const longestBackoffMs = 60 * secondMs;

/** Spreads messages that failed together over a quarter of their wait: always the same for one message, so it can be replayed. */
const spread = (key: string, tries: number): number =>
  ([...key].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 997, tries) / 997) * 0.25;

const backoffMs = (key: string, tries: number): number =>
  Math.min(Math.round(2 ** tries * secondMs * (1 + spread(key, tries))), longestBackoffMs);

/**
 * The other way to the same person, due now: written together with the death of the first. An SMS that was planned anyway
 * is brought forward; one that is on its way, went out or died already is not sent a second time.
 */
function fallback(key: string, message: Message, { now, others }: Moment): Messages {
  if (message.channel !== 'wechat') return {};
  const smsKey = key.replace(/wechat$/, 'sms');
  const planned = others[smsKey];
  if (planned?.state === 'pending') return { [smsKey]: { ...planned, dueAt: Math.min(planned.dueAt, now) } };
  if (planned) return {};
  // Confirmed in the app by then, it isn't wanted.
  const unlessSeen = message.kind === 'warning';
  return { [smsKey]: { ...message, channel: 'sms', openid: null, unlessSeen, ...newDelivery(now) } };
}

/** When a send is settled, and the messages of its task as they are then. */
interface Moment {
  readonly now: number;
  readonly others: Messages;
  /** From then on it helps nobody, ms since 1970 UTC; absent: as long as it is tried. */
  readonly usefulUntil?: number;
}

interface Attempted {
  readonly key: string;
  /** As it was leased for this send. */
  readonly message: Message;
  readonly result: SendResult;
}

/**
 * Decides what a message is after a send. A lost answer is tried again over WeChat (a warning may come twice) and not
 * over SMS or by voice (it costs money, disturbs, and may have arrived): that stays `unknown`, said so. A message that
 * dies over WeChat hands over to SMS in the same write; one that dies over SMS is a visible dead letter. A call has no
 * other way. What would only be tried again when it helps nobody any more goes the other way now.
 */
export function settle({ key, message, result }: Attempted, moment: Moment): Messages {
  if (result.outcome === 'sent') return { [key]: { ...message, state: 'sent', lastError: null } };
  const failed = { ...message, lastError: result.error };
  if (result.outcome === 'unknown' && message.channel !== 'wechat')
    return { [key]: { ...failed, state: 'unknown' } };
  const dueAt = moment.now + backoffMs(key, message.tries);
  const isOver = message.tries >= maxTries || dueAt >= (moment.usefulUntil ?? Infinity);
  return result.outcome === 'permanent' || isOver
    ? { [key]: { ...failed, state: 'dead' }, ...fallback(key, message, moment) }
    : { [key]: { ...failed, state: 'pending', dueAt } };
}
