import * as v from 'valibot';
import { action } from '../contract/action';
import { Instant, OpId } from '../contract/fields';
import { ScamType } from '../scam/type';

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

/** A tip (反诈提示): written by us from facts in the public record, with the source and its date. */
export const Tip = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  scamType: ScamType,
  title: text(24),
  /** 2 to 6 short paragraphs. */
  paragraphs: v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(6)),
  source: v.object({ title: text(60), on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/)) }),
});
export type Tip = v.InferOutput<typeof Tip>;

export const publishTips = action({
  fn: 'command',
  name: 'tip.publish',
  input: v.object({ opId: OpId, tips: v.pipe(v.array(Tip), v.minLength(1), v.maxLength(20)) }),
  output: v.object({ published: v.number() }),
});

export const listTips = action({
  fn: 'resident',
  name: 'tip.list',
  input: v.object({}),
  output: v.object({ tips: v.array(v.object({ ...Tip.entries, publishedAt: Instant })) }),
});
