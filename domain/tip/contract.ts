import * as v from 'valibot';
import { action } from '../contract/action';
import { Instant, OpId } from '../contract/fields';
import { ScamType } from '../scam/type';

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

/** What a tip tells: how the scam goes on at a stage, what happened to somebody, a sign to see, what to do. */
export const tipKinds = ['stage', 'case', 'sign', 'action'] as const;

/** A tip (反诈提示): written by us from facts in the public record, with the source and its date. */
export const Tip = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  scamType: ScamType,
  title: text(24),
  /** 2 to 6 short paragraphs. */
  paragraphs: v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(6)),
  source: v.object({
    title: text(60),
    on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
    /** Who made it public. */
    by: v.optional(text(30)),
  }),
  /** Tips from before there were kinds have none. */
  kind: v.optional(v.picklist(tipKinds)),
  /** Which stage of the type's script it is about: an index. */
  stage: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9))),
  /** The same in short, for those who read English. */
  english: v.optional(v.object({ title: text(60), gist: text(300) })),
  /** A recording of it in the cloud's storage: what a mini-program plays. */
  audio: v.optional(v.pipe(v.string(), v.regex(/^cloud:\/\/[\x21-\x7e]{1,240}$/))),
});
export type Tip = v.InferOutput<typeof Tip>;

export const PublishedTip = v.object({ ...Tip.entries, publishedAt: Instant });
export type PublishedTip = v.InferOutput<typeof PublishedTip>;

export const publishTips = action({
  fn: 'command',
  name: 'tip.publish',
  input: v.object({ opId: OpId, tips: v.pipe(v.array(Tip), v.minLength(1), v.maxLength(20)) }),
  output: v.object({ published: v.number() }),
});

/** All of them, or what was published after `since`: a phone keeps what it has. */
export const listTips = action({
  fn: 'resident',
  name: 'tip.list',
  input: v.object({ since: v.optional(Instant) }),
  output: v.object({ tips: v.array(PublishedTip) }),
});
