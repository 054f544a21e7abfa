import * as v from 'valibot';
import { action } from '../contract/action';
import { Instant, OpId } from '../contract/fields';

/** What the resident heard, or what the camera read off the officer's phone. */
export const Claim = v.variant('by', [
  v.object({ by: v.literal('code'), code: v.pipe(v.string(), v.trim(), v.regex(/^\d{6}$/)) }),
  v.object({ by: v.literal('scan'), text: v.pipe(v.string(), v.maxLength(200)) }),
]);

/**
 * Is it really the officer who holds my task? Only the right code is answered with a name. A wrong one is answered the
 * same, whether it was never given out, is used up, or belongs to somebody else.
 */
export const checkOfficer = action({
  fn: 'resident',
  name: 'officer.check',
  input: v.object({ opId: OpId, claim: Claim }),
  output: v.object({
    /** Null: no. */
    officer: v.nullable(
      v.object({
        station: v.string(),
        /** 徐警官 */
        title: v.string(),
        badgeTail: v.string(),
        /** Since when the officer holds the task; as in `officer.verify`. */
        since: Instant,
        provenAt: Instant,
        /** The proof is of no use after this. */
        until: Instant,
        /** What to say when the officer asks who is speaking: by oneself, or with somebody near. */
        replies: v.object({ alone: v.string(), watched: v.string() }),
      }),
    ),
  }),
});
