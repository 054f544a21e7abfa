import * as v from 'valibot';
import type { ErrorCode } from '../error/sentences';

/** The version that this build of the app speaks; a function tells a client below `minimumClient` to update. */
export const contractVersion = 1;
export const minimumClient = 1;

/** The event of every call from the app: `{action, client, input}`. An identity in it would be ignored. */
export const Call = v.object({
  action: v.pipe(v.string(), v.maxLength(40)),
  client: v.pipe(v.number(), v.integer(), v.minValue(0)),
  input: v.unknown(),
});

/** The answer of every call. `message` is a sentence for people; `field` names what was wrong in the input. */
export type Reply<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: ErrorCode; readonly message: string; readonly field?: string };
