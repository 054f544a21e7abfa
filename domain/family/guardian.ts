import type { ResidentId, Sealed } from '../identity/ids';
import { addresseeOf, type Messages } from '../message/message';
import { dayMs, minuteMs } from '../time/shanghai';

/** What the protected person is to the guardian: a message says 'your father', not a name. */
export const relations = ['father', 'mother', 'spouse', 'child', 'grandparent', 'relative'] as const;
export type Relation = (typeof relations)[number];
export const relationName: Record<Relation, string> = {
  father: '父亲',
  mother: '母亲',
  spouse: '爱人',
  child: '孩子',
  grandparent: '爷爷奶奶',
  relative: '家人',
};

/** A resident who agreed to be called when a relative can't be reached; the first in the list is asked first. */
export interface Guardian {
  readonly id: ResidentId;
  readonly openid: Sealed;
  readonly phone: Sealed;
  readonly nameMask: string;
  readonly agreedAt: number;
  /** As the guardian said when agreeing; absent: a relative. */
  readonly relation?: Relation;
}

/** What a task keeps of one: how they are reached, and nothing else. */
export type GuardianContact = Pick<Guardian, 'id' | 'openid' | 'phone' | 'relation'> &
  Partial<Pick<Guardian, 'agreedAt'>>;

export const contactOf = ({ id, openid, phone, agreedAt, relation }: Guardian): GuardianContact => ({
  id,
  openid,
  phone,
  agreedAt,
  ...(relation === undefined ? {} : { relation }),
});

/** A relative whom the warned person asked us to tell. */
export interface FamilyTold {
  readonly id: ResidentId;
  readonly nameMask: string;
  readonly at: number;
}
/** Who was told just now is not told again by another tap [default]. */
export const familyAgainMs = 10 * minuteMs;

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

export const invitedAt = ({ expiresAt }: FamilyInvite): number => expiresAt - familyCodeMs;

interface Mailed {
  readonly messages: Messages;
}

/**
 * Whether this relative was told of a warning: the word to them was due, and it was not called off. What they see and
 * may do begins there.
 */
export const isTold = ({ messages }: Mailed, guardian: ResidentId, now: number): boolean =>
  Object.entries(messages).some(
    ([key, { kind, state, dueAt }]) =>
      (kind === 'guardian' || kind === 'family') &&
      addresseeOf(key) === guardian &&
      state !== 'superseded' &&
      state !== 'drill' &&
      dueAt <= now,
  );

/** Whether `ids` are these guardians, each once: then it is an order of them. */
export const isOrderOf = (ids: readonly string[], guardians: readonly Guardian[]): boolean =>
  ids.length === guardians.length && guardians.every(({ id }) => ids.includes(id));
