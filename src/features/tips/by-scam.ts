import { scamTypes, type ScamType } from '@domain/scam/type';
import type { PublishedTip } from '@domain/tip/contract';

/** The tips of one scam, in the order of its stages; what is about no stage comes last, what is newer first. */
export const tipsOf = (tips: readonly PublishedTip[], type: ScamType): readonly PublishedTip[] =>
  tips
    .filter(({ scamType }) => scamType === type)
    .sort(
      (a, b) => (a.stage ?? 9) - (b.stage ?? 9) || b.publishedAt - a.publishedAt || (a.id < b.id ? -1 : 1),
    );

/** Each scam with how many tips there are of it, the commonest scam first. */
export const countsOf = (tips: readonly PublishedTip[]): readonly (readonly [ScamType, number])[] =>
  scamTypes.map((type) => [type, tips.filter(({ scamType }) => scamType === type).length] as const);
