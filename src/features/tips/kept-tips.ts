import * as v from 'valibot';
import type { InputOf } from '@domain/contract/action';
import { PublishedTip, type listTips } from '@domain/tip/contract';
import { dayMs, minuteMs } from '@domain/time/shanghai';
import { keep, recall } from '../../platform/storage';

const key = 'tips-kept';
const Kept = v.object({
  /** The phone's clock when it last asked for everything. */
  wholeAt: v.number(),
  tips: v.array(PublishedTip),
});
export type Kept = v.InferOutput<typeof Kept>;

/** Everything is asked for again after so long: a tip may have been taken back. [default] */
const wholeEveryMs = 7 * dayMs;
/** Two people who publish at once may end in the other order. [default] */
const overlapMs = 10 * minuteMs;

/** The tips that this phone has, or null. They open without a network. */
export function keptTips(): Kept | null {
  const kept = v.safeParse(Kept, recall(key));
  return kept.success ? kept.output : null;
}

/** What to ask for: what is newer than what the phone has, or everything. */
export function questionOf(kept: Kept | null, now: number): InputOf<typeof listTips> {
  if (kept === null || kept.tips.length === 0) return {};
  if (now - kept.wholeAt >= wholeEveryMs || now < kept.wholeAt) return {};
  const newest = Math.max(...kept.tips.map(({ publishedAt }) => publishedAt));
  return { since: Math.max(newest - overlapMs, 0) };
}

/** What the phone has after an answer: the newer of each tip. */
export function withAnswer(kept: Kept | null, answer: readonly PublishedTip[], asked: Asked): Kept {
  if (kept === null || asked.whole) return { wholeAt: asked.at, tips: [...answer] };
  const newer = new Set(answer.map(({ id }) => id));
  return { ...kept, tips: [...kept.tips.filter(({ id }) => !newer.has(id)), ...answer] };
}
interface Asked {
  readonly whole: boolean;
  readonly at: number;
}

export const keepTips = (kept: Kept): void => keep(key, kept);
