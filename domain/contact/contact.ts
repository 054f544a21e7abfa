import type { OpId } from '../contract/fields';
import type { TaskId } from '../identity/ids';
import { minuteMs, secondMs } from '../time/shanghai';

/** How long a spoken code is shown, and how much longer it is believed: nobody is caught out in mid-sentence [default]. */
export const codeMs = 10 * minuteMs;
export const codeGraceMs = minuteMs;
/** How long the picture at the door is good: a photo of it is stale before it is carried anywhere [default]. */
export const pictureMs = minuteMs;
/** How long a proof vouches for the person who is on the line or at the door [default]. */
export const proofMs = 10 * minuteMs;
/** Wrong codes, or wrong answers, before no other is listened to [default]. */
export const mostTries = 3;

export const proofWays = ['code', 'scan'] as const;
export const replyKinds = ['alone', 'watched'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** The resident's phone has found the officer's code right. */
export interface Proof {
  readonly at: number;
  readonly by: (typeof proofWays)[number];
  /** Of which code: the resident's own words come from it. */
  readonly n: number;
  readonly opId: OpId;
}

/**
 * What an officer and the resident prove to each other with: one document for each time that a task was accepted. It
 * holds no code; the codes are derived from its id and `n`.
 */
export interface ContactRecord {
  readonly _id: string;
  /** Which code counts: +1 when one is given out, and when one was used up. */
  readonly n: number;
  readonly codeUntil: number;
  readonly tries: number;
  /** What was tried last, under which intent, as a keyed hash: the same again costs nothing, another code does. */
  readonly lastTry: string | null;
  readonly proof: Proof | null;
  /** What the resident said to the officer after the last proof. */
  readonly reply: { readonly at: number; readonly kind: ReplyKind; readonly opId: OpId } | null;
  readonly replyTries: number;
  /** As `lastTry`. */
  readonly lastReply: string | null;
}

/** `gen` is fenced: a task that was handed over, taken back or closed has another one, or nobody who holds it. */
export const contactId = (task: TaskId, gen: number): string => `${task}|${gen}`;

/** A code to be given out after the one that `before` counts. */
export const givenOut = (before: Pick<ContactRecord, 'n'> | null, now: number) => ({
  n: (before?.n ?? 0) + 1,
  codeUntil: now + codeMs,
  tries: 0,
  lastTry: null,
});

export const firstContact = (_id: string, now: number): ContactRecord => ({
  _id,
  ...givenOut(null, now),
  proof: null,
  reply: null,
  replyTries: 0,
  lastReply: null,
});

/** Why there is no code to be said now, or null when there is one. */
export function noCodeBecause(
  { codeUntil, tries, proof, n }: ContactRecord,
  now: number,
): 'used' | 'guessed' | 'over' | null {
  if (tries >= mostTries) return 'guessed';
  if (codeUntil > now) return null;
  return proof !== null && proof.n === n - 1 ? 'used' : 'over';
}

/** Whether a code of this record may still turn out right at `now`. */
export const isListening = (record: ContactRecord, now: number): boolean =>
  record.tries < mostTries && record.codeUntil + codeGraceMs > now;

/** The last proof while it is good for something, or null. */
export const standingProof = ({ proof }: ContactRecord, now: number): Proof | null =>
  proof !== null && now < proof.at + proofMs ? proof : null;

const digits = (mac: string, count: number): string =>
  String(parseInt(mac.slice(0, 12), 16) % 10 ** count).padStart(count, '0');

/** The six digits that the officer says, out of a keyed hash of the record and its `n`. */
export const codeOf = (mac: string): string => digits(mac, 6);

/**
 * The two numbers that the resident may answer with. They look alike, so that whoever listens can't tell which one means
 * 'I am not alone'.
 */
export function repliesOf(mac: string): Record<ReplyKind, string> {
  const alone = digits(mac, 4);
  const other = digits(mac.slice(12), 4);
  const watched = other === alone ? String((Number(other) + 1) % 10_000).padStart(4, '0') : other;
  return { alone, watched };
}

const picture = /^JZZ1\.([0-9A-Z]{1,9})\.([0-9A-F]{32})$/;

/** What the picture at the door says: until when, and a keyed hash. Nothing in it names a person, a task or an officer. */
export const pictureText = (until: number, mac: string): string =>
  `JZZ1.${until.toString(36).toUpperCase()}.${mac.slice(0, 32).toUpperCase()}`;

/** Until when a scanned text claims to be good, or null: it isn't one of ours. */
export function pictureUntil(text: string): number | null {
  const until = parseInt(picture.exec(text)?.[1] ?? '', 36);
  return Number.isSafeInteger(until) ? until : null;
}

/** The end of the picture that is shown at `now`: it changes at half of its life, so that it never dies in the hand. */
export const pictureEnd = (now: number): number => (Math.floor(now / (pictureMs / 2)) + 2) * (pictureMs / 2);

/** How often the officer's page asks for the next picture. */
export const pictureEveryMs = 5 * secondMs;
