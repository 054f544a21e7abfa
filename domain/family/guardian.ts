import type { ResidentId, Sealed } from '../identity/ids';
import { dayMs } from '../time/shanghai';

/** A resident who agreed to be called when a relative can't be reached; the first in the list is asked first. */
export interface Guardian {
  readonly id: ResidentId;
  readonly openid: Sealed;
  readonly phone: Sealed;
  readonly nameMask: string;
  readonly agreedAt: number;
}

/** What a task keeps of one: how they are reached, and nothing else. */
export type GuardianContact = Pick<Guardian, 'id' | 'openid' | 'phone'>;

/** How long an invitation works, once [default]. */
export const familyCodeMs = dayMs;
/** Guardians of one resident, at most [default]. */
export const mostGuardians = 5;

/** An invitation to be somebody's guardian. `_id` is the keyed hash of its code. */
export interface FamilyInvite {
  readonly _id: string;
  readonly by: ResidentId;
  readonly expiresAt: number;
  readonly usedBy: ResidentId | null;
  /** It has made its guardian: nobody comes back with it. */
  readonly done?: boolean;
}

/** Whether `ids` are these guardians, each once: then it is an order of them. */
export const isOrderOf = (ids: readonly string[], guardians: readonly Guardian[]): boolean =>
  ids.length === guardians.length && guardians.every(({ id }) => ids.includes(id));
