import { secondMs } from '../time/shanghai';
import type { Message, Messages } from './message';

/** What a provider answered. `permanent`: never to this person over this channel. `unknown`: the answer was lost. */
export type SendResult =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'permanent' | 'temporary' | 'unknown'; readonly error: string };

const maxTries = 6;
const backoffMs = (tries: number): number => Math.min(2 ** tries * secondMs, 60 * secondMs);

/** The other way to the same person, due now: written together with the death of the first. */
const fallback = (key: string, message: Message, now: number): Messages =>
  message.channel === 'wechat'
    ? {
        [key.replace(/wechat$/, 'sms')]: {
          ...message,
          channel: 'sms',
          openid: null,
          // Confirmed in the app by then, it isn't wanted.
          unlessSeen: message.kind === 'warning',
          state: 'pending',
          tries: 0,
          token: 0,
          dueAt: now,
          leaseUntil: 0,
          lastError: null,
        },
      }
    : {};

interface Attempted {
  readonly key: string;
  /** As it was leased for this send. */
  readonly message: Message;
  readonly result: SendResult;
}

/**
 * Decides what a message is after a send. A lost answer is tried again over WeChat (a warning may come twice) and not
 * over SMS or by voice (it costs money, disturbs, and may have arrived): that stays `unknown`, said so. A message that dies over WeChat hands
 * over to SMS in the same write; one that dies over SMS is a visible dead letter. A call has no other way.
 */
export function settle({ key, message, result }: Attempted, now: number): Messages {
  if (result.outcome === 'sent') return { [key]: { ...message, state: 'sent', lastError: null } };
  const failed = { ...message, lastError: result.error };
  if (result.outcome === 'unknown' && message.channel !== 'wechat')
    return { [key]: { ...failed, state: 'unknown' } };
  if (result.outcome === 'permanent' || message.tries >= maxTries) {
    return { [key]: { ...failed, state: 'dead' }, ...fallback(key, message, now) };
  }
  return { [key]: { ...failed, state: 'pending', dueAt: now + backoffMs(message.tries) } };
}
