import type { ChangeOutcome } from './store';

/** An SMS code that proves a phone. `_id` is of the account and the phone; the code is kept as a keyed hash. */
export interface SmsCode {
  readonly _id: string;
  readonly hash: string;
  readonly expiresAt: number;
  readonly tries: number;
  readonly opId: string;
  /** The intent that it has proved the phone for: of no use to any other. */
  readonly usedBy: string | null;
}

export interface SmsCodes {
  byId(id: string): Promise<SmsCode | null>;
  put(code: SmsCode): Promise<void>;
  /** One more try; unchanged when there were `max` already. */
  countTry(id: string, max: number): Promise<ChangeOutcome>;
  /** Uses the code up for an intent; unchanged when another one has, or when there were `max` tries or a newer code. */
  use(seen: SmsCode, opId: string, max: number): Promise<ChangeOutcome>;
}
