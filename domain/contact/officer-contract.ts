import * as v from 'valibot';
import { action } from '../contract/action';
import { Gen, Instant, OpId, TaskIdField } from '../contract/fields';
import { proofWays, replyKinds } from './contact';

/** The officer's side: the code to be said, the picture to be shown, and what the resident's phone made of it. */
export const ContactView = v.object({
  /** Goes back with `contact.code`; 0: none was given out yet. */
  n: v.number(),
  /** Null: none is to be said now. */
  code: v.nullable(v.string()),
  codeUntil: v.nullable(Instant),
  /** Why there is none: `used`: the resident has found it right. `guessed`: wrong ones were tried. */
  noCode: v.nullable(v.picklist(['none', 'used', 'guessed', 'over'])),
  /** A QR code, row by row, `1` dark; null while there is no code. */
  picture: v.nullable(v.array(v.string())),
  proof: v.nullable(v.object({ at: Instant, by: v.picklist(proofWays) })),
  /** The resident's answer is waited for. */
  listens: v.boolean(),
  reply: v.nullable(v.object({ at: Instant, kind: v.picklist(replyKinds) })),
  replyTriesLeft: v.number(),
  now: Instant,
});
export type ContactView = v.InferOutput<typeof ContactView>;

export const showContact = action({
  fn: 'police',
  name: 'contact.show',
  input: v.object({ id: TaskIdField, gen: Gen }),
  output: ContactView,
});

/** Gives out the code after the one that was shown. */
export const giveCode = action({
  fn: 'police',
  name: 'contact.code',
  input: v.object({ opId: OpId, id: TaskIdField, gen: Gen, after: v.number() }),
  output: ContactView,
});

/** The officer has asked who is speaking, and enters what was answered. */
export const hearReply = action({
  fn: 'police',
  name: 'contact.reply',
  input: v.object({
    opId: OpId,
    id: TaskIdField,
    gen: Gen,
    said: v.pipe(v.string(), v.trim(), v.regex(/^\d{4}$/)),
  }),
  output: v.object({ right: v.boolean(), contact: ContactView }),
});
