import type { PersonKey } from '@domain/identity/ids';
import type { ChangeOutcome } from './store';

/** An SMS code that proves a phone, or a relative's yes. `_id` is of the account and the phone; the code is kept as a keyed hash. */
export interface SmsCode {
  readonly _id: string;
  /** The number that it proves, for whatever account; absent in a relative's yes, which is for who asked. */
  readonly person?: PersonKey;
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
  /** Codes that prove this number and hold at `now`, whoever asked for them. */
  sentTo(person: PersonKey, now: number): Promise<SmsCode[]>;
  /**
   * Uses the code up for an intent; unchanged when another one has, or when there were `max` tries or a newer code. `max`
   * null: the tries are counted elsewhere.
   */
  use(seen: SmsCode, opId: string, max: number | null): Promise<ChangeOutcome>;
}
