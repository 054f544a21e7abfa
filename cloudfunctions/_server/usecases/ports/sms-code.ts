import type { ChangeOutcome } from './store';

/** An SMS code that proves a phone. `_id` is of the account and the phone; the code is kept as a keyed hash. */
export interface SmsCode {
  readonly _id: string;
  readonly hash: string;
  readonly expiresAt: number;
  readonly tries: number;
  readonly opId: string;
}

export interface SmsCodes {
  byId(id: string): Promise<SmsCode | null>;
  put(code: SmsCode): Promise<void>;
  /** One more try; unchanged when there were `max` already. */
  countTry(id: string, max: number): Promise<ChangeOutcome>;
}
