import type { OutputOf } from '@domain/contract/action';
import type { verifyOfficer } from '@domain/resident/contract';
import type { Query } from '../../api/use-query';

// An answer older than this proves nothing: the task may have ended, or somebody may hold up a stopped phone.
const freshMs = 8_000;

type Contact = OutputOf<typeof verifyOfficer>['contact'];

/**
 * What may be said about a caller now. `unconfirmed` whenever the answer is not fresh from the server: never 'genuine' from
 * memory.
 */
export type Verification =
  | { readonly state: 'asking' }
  | { readonly state: 'genuine'; readonly contact: NonNullable<Contact>; readonly at: number }
  | { readonly state: 'nobody'; readonly at: number }
  | { readonly state: 'unconfirmed' }
  | { readonly state: 'refused'; readonly message: string; readonly notRegistered: boolean };

type Answer = Query<OutputOf<typeof verifyOfficer>>['data'];

/** Decides what an answer is worth at `now` (the phone's clock, as `data.at`). */
export function verificationOf(data: Answer, online: boolean, now: number): Verification {
  if (!online) return { state: 'unconfirmed' };
  if (data.state === 'loading') return { state: 'asking' };
  if (data.state === 'failed') {
    return data.error === 'unknown'
      ? { state: 'unconfirmed' }
      : { state: 'refused', message: data.message, notRegistered: data.error === 'notRegistered' };
  }
  if (data.stale || now - data.at > freshMs || now < data.at) return { state: 'unconfirmed' };
  const { contact } = data.value;
  return contact === null ? { state: 'nobody', at: data.at } : { state: 'genuine', contact, at: data.at };
}
