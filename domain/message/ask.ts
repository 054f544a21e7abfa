import { dayMs, hourMs } from '../time/shanghai';

/** After a refusal nobody is asked again for this long. [default] */
export const askAgainMs = dayMs;
/** One permission is one message; a fresh one is asked for when the last was given this long ago. [default] */
export const renewMs = dayMs;
/** WeChat stays silent for who ticked 'always': a message is put by without a word, at most this often. [default] */
export const topUpMs = 6 * hourMs;

/** What this phone remembers of WeChat's question 'may we send you a message?'. Ms since 1970, or null for never. */
export interface Permission {
  readonly allowedAt: number | null;
  readonly refusedAt: number | null;
}
export const neverAsked: Permission = { allowedAt: null, refusedAt: null };

// A clock that was set back must not silence the app for years: a moment ahead of now counts as long ago.
const within = (at: number | null, ms: number, now: number): boolean =>
  at !== null && at <= now && now - at < ms;

/** Whether somebody may be asked now of our own accord: not within a day of a refusal, and only for a permission they lack. */
export const mayAsk = ({ allowedAt, refusedAt }: Permission, now: number): boolean =>
  !within(refusedAt, askAgainMs, now) && !within(allowedAt, renewMs, now);

/** Whether another message is put by at a tap that is there anyway, where WeChat asks nothing. */
export const mayTopUp = ({ allowedAt }: Permission, now: number): boolean => !within(allowedAt, topUpMs, now);

export const wasAsked = ({ allowedAt, refusedAt }: Permission): boolean =>
  allowedAt !== null || refusedAt !== null;

/** The last answer: the newer of the two. */
export const isAllowed = ({ allowedAt, refusedAt }: Permission): boolean =>
  allowedAt !== null && allowedAt >= (refusedAt ?? 0);

/** What is remembered after an answer. */
export const afterAnswer = (before: Permission, allowed: boolean, now: number): Permission =>
  allowed ? { ...before, allowedAt: now } : { ...before, refusedAt: now };
