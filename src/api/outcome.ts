import { englishOf } from '@domain/error/english';
import { sentenceOf, type ErrorCode } from '@domain/error/sentences';
import { say } from '../platform/language';

/**
 * What came of a call. `unknown`: no answer arrived, so it may have worked; the same intent is tried again with the same
 * `opId`. `message` is a sentence for people, `field` names the part of the input that was wrong.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: ErrorCode | 'unknown';
      readonly message: string;
      readonly field?: string;
    };

/** What a person reads when a question got no answer. */
export const notConnected = (): string =>
  say('没有连上网络。请看看网络，再试一次。', 'No connection. Please look at your network and try again.');
/** What a person reads when a change got no answer. */
export const notSure = (): string =>
  say('没有收到回音。请再点一次，不会重复提交。', 'No answer came. Please tap again; nothing is sent twice.');

export const failed = (error: ErrorCode, field?: string): Outcome<never> => {
  const message = say(sentenceOf(error), englishOf(error));
  return field === undefined ? { ok: false, error, message } : { ok: false, error, message, field };
};

export const unknown = (changes: boolean): Outcome<never> => ({
  ok: false,
  error: 'unknown',
  message: changes ? notSure() : notConnected(),
});

/** Whether the next try is the same intent: nobody knows what became of this one, or the server asked for patience. */
export const mayHaveWorked = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && (outcome.error === 'unknown' || outcome.error === 'busy' || outcome.error === 'internal');
