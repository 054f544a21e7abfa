import type { EndKind } from './conversation';

/** 0 to 100: what each ending is worth at most and at least [default]. No ending ever scores like a better one. */
const worth: Record<EndKind, { readonly most: number; readonly least: number }> = {
  sawThrough: { most: 100, least: 70 },
  nearly: { most: 60, least: 40 },
  fellForIt: { most: 20, least: 0 },
};
const perRiskyAnswer = 10;

/** The score of one conversation: by its ending, less 10 for each answer on the way that went deeper. */
export function scoreOf(kind: EndKind, risky: number): number {
  const { most, least } = worth[kind];
  return Math.max(least, most - perRiskyAnswer * risky);
}

/** The score of all conversations that were practised: the mean of their latest ones; null before the first. */
export function overallScore(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  return Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}
