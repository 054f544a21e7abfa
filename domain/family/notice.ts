import type { ResidentId } from '../identity/ids';
import {
  leaseDue,
  type Message,
  messageKey,
  type Messages,
  newDelivery,
  nextDeliverAt,
} from '../message/message';
import type { Resident } from '../resident/resident';
import { dayMs } from '../time/shanghai';
import type { Guardian, Relation } from './guardian';

/**
 * How long the guardians stay, whatever the new registration wants, and hear of a warning at once: a scammer who was told
 * the code must not cut them off before they have called [default].
 */
export const guardiansStayMs = dayMs;
/** How long a notice waits to be read [default]. */
const noticeMs = 30 * dayMs;

type Guarded = Pick<Resident, 'guardians' | 'guardiansStayUntil' | 'registeredAt'>;

/** Whether the registration is so new in these hands that this guardian, who was there before, can't be removed. */
export const staysStill = (
  { guardians = [], guardiansStayUntil, registeredAt }: Guarded,
  guardian: ResidentId,
  now: number,
): boolean =>
  areTold({ guardiansStayUntil }, now) &&
  guardians.some(({ id, agreedAt }) => id === guardian && agreedAt < registeredAt);

/** Whether its guardians hear of a warning at once, as before. */
export const areTold = ({ guardiansStayUntil }: Pick<Resident, 'guardiansStayUntil'>, now: number): boolean =>
  now < (guardiansStayUntil ?? 0);

/**
 * What a guardian is told once: somebody has registered with the number of their relative, and with a code that came to it, in
 * the place of the registration that the family had made. Of whom, it says as the guardian does, 'your mother'; it
 * knows no name, no number, and how the guardian is reached is looked up when it is sent.
 */
export interface Notice {
  readonly _id: string;
  readonly to: ResidentId;
  readonly relation: Relation;
  readonly at: number;
  /** Null: not read in the app yet. */
  readonly seenAt: number | null;
  /** From then on it is of no use: when it was read, or so old. */
  readonly expiresAt: number;
  readonly messages: Messages;
  /** When the next message wants work; null when none does. */
  readonly dueAt: number | null;
  readonly version: number;
}

interface Replaced {
  readonly _id: string;
  readonly now: number;
}

/** A new notice; its writer sends it. */
export function newNotice(
  { id: to, relation = 'relative' }: Pick<Guardian, 'id' | 'relation'>,
  { _id, now }: Replaced,
): Notice {
  const plan = { kind: 'family', channel: 'wechat', gen: 1 } as const;
  const address = { openid: null, phone: null, unlessSeen: false };
  const message: Message = { ...plan, ...address, ...newDelivery(now) };
  const messages = leaseDue({ [messageKey(plan, to)]: message }, now);
  return {
    _id,
    to,
    relation,
    at: now,
    seenAt: null,
    expiresAt: now + noticeMs,
    messages,
    dueAt: nextDeliverAt(messages),
    version: 1,
  };
}
