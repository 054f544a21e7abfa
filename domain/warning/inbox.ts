import type { OpId } from '../contract/fields';
import type { PersonKey, Sealed } from '../identity/ids';
import type { WarningAnswer } from './contract';
import type { Withdrawal } from './withdrawal';

/** The same warning again with another body: kept as a version of it, flagged, never dispatched again. */
export interface InboxRevision {
  readonly hash: string;
  readonly payload: Sealed;
  readonly at: number;
}

/**
 * A warning as it came in. `_id` is `source:externalId`: its `add` is the idempotency. Whoever holds the lease and the
 * token dispatches it; a repeat or the sweep takes over only after the lease ran out, with token + 1.
 */
export interface InboxRecord {
  readonly _id: string;
  readonly source: string;
  readonly person: PersonKey;
  /** A drill has a person key of its own, so that it never meets a real task. */
  readonly drill?: boolean;
  /** The source has a webhook that wants to know what became of it. */
  readonly wantsResult?: boolean;
  /** A resident's own call, with 'money is gone': the intent that said it. Whoever dispatches it starts the clock. */
  readonly moneyGone?: OpId;
  /** Keyed SM3 of the parsed warning: another order of keys or another spacing is the same warning. */
  readonly hash: string;
  /** The posted warning as JSON, sealed. */
  readonly payload: Sealed;
  readonly state: 'received' | 'done';
  readonly answer: WarningAnswer | null;
  /** Its source took it back, once. */
  readonly withdrawal?: Withdrawal;
  readonly leaseUntil: number;
  readonly token: number;
  readonly receivedAt: number;
  /** Every nonce that brought it, the first one first: a nonce works once. */
  readonly nonces: readonly string[];
  readonly revisions: readonly InboxRevision[];
}
