import { englishOf, isAppError } from '@domain/error/english';
import { badInput, internal, type AppError } from '@domain/error/sentences';
import { say } from '../platform/language';

/**
 * What came of a call. `unknown`: no answer arrived, so it may have worked; the same intent is tried again with the same
 * `opId`. `message` is a sentence for people, `field` names the part of the input that was wrong.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: AppError | 'unknown';
      readonly message: string;
      readonly field?: string;
    };

/** What a person reads when a question got no answer. */
export const notConnected = (): string =>
  say('没有连上网络。请看看网络，再试一次。', 'No connection. Please look at your network and try again.');
/** What a person reads when a change got no answer. */
export const notSure = (): string =>
  say('没有收到回音。请再点一次，不会重复提交。', 'No answer came. Please tap again; nothing is sent twice.');

interface Refusal {
  readonly error: string;
  /** The server's sentence, in Chinese. */
  readonly message: string;
  readonly field?: string | undefined;
}

/** What the server refused, in the language of the app. */
export function refused({ error, message, field }: Refusal): Outcome<never> {
  // A newer server knows errors that this build does not; its sentence is still the right one to show.
  if (!isAppError(error)) return { ok: false, error: 'internal', message };
  const said = { ok: false, error, message: say(message, englishOf(error)) } as const;
  return field === undefined ? said : { ...said, field };
}

const own = { badInput, internal };

/** What this app found wrong by itself, in what it was to send or in what it got. */
export const failed = (error: keyof typeof own, field?: string): Outcome<never> =>
  refused({ error, message: own[error], field });

export const unknown = (changes: boolean): Outcome<never> => ({
  ok: false,
  error: 'unknown',
  message: changes ? notSure() : notConnected(),
});

/** Whether the next try is the same intent: nobody knows what became of this one, or the server asked for patience. */
export const mayHaveWorked = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && (outcome.error === 'unknown' || outcome.error === 'busy' || outcome.error === 'internal');
