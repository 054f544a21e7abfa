import type { OutputOf } from '@domain/contract/action';
import type { checkOfficer } from '@domain/contact/contract';
import type { verifyOfficer } from '@domain/resident/contract';
import type { Query } from '../../api/use-query';

// An answer older than this proves nothing: the task may have ended, or somebody may hold up a stopped phone.
const freshMs = 8_000;

/** The officer whose code was right, and when the phone heard so. */
export interface Proven {
  readonly officer: NonNullable<OutputOf<typeof checkOfficer>['officer']>;
  readonly heardAt: number;
}

/**
 * What may be said about a caller now. `unconfirmed` whenever the answer is not fresh from the server: never 'genuine' from
 * memory. `someone`: an officer is in contact, which says nothing about whoever calls: the code decides.
 */
export type Verification =
  | { readonly state: 'asking' }
  | { readonly state: 'genuine'; readonly officer: Proven['officer']; readonly at: number }
  | { readonly state: 'someone' }
  | { readonly state: 'nobody'; readonly at: number }
  | { readonly state: 'unconfirmed' }
  | { readonly state: 'refused'; readonly message: string; readonly notRegistered: boolean };

type Answer = Query<OutputOf<typeof verifyOfficer>>['data'];

interface Seen {
  readonly data: Answer;
  readonly online: boolean;
  readonly proven: Proven | null;
  /** The phone's clock, as `data.at`. */
  readonly now: number;
}

/** Decides what the answers are worth now. */
export function verificationOf({ data, online, proven, now }: Seen): Verification {
  if (!online) return { state: 'unconfirmed' };
  if (data.state === 'loading') return { state: 'asking' };
  if (data.state === 'failed') {
    return data.error === 'unknown'
      ? { state: 'unconfirmed' }
      : { state: 'refused', message: data.message, notRegistered: data.error === 'notRegistered' };
  }
  if (data.stale || now - data.at > freshMs || now < data.at) return { state: 'unconfirmed' };
  const { contact } = data.value;
  if (contact === null) return { state: 'nobody', at: data.at };
  return proven !== null && proven.officer.since === contact.since && isGood(proven, now)
    ? { state: 'genuine', officer: proven.officer, at: data.at }
    : { state: 'someone' };
}

/** By the phone's clock alone, which may be wrong but runs evenly. */
function isGood({ officer, heardAt }: Proven, now: number): boolean {
  return now >= heardAt && now - heardAt < officer.until - officer.provenAt;
}
