import type { ErrorCode } from './error/sentences';

/** What can be expected is a value; `throw` means a bug. `field` names the part of the input that was wrong. */
export type Result<T, E = ErrorCode> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E; readonly field?: string };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <E>(error: E, field?: string): Result<never, E> =>
  field === undefined ? { ok: false, error } : { ok: false, error, field };
