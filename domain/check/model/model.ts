import { checkKinds, type CheckKind } from '../kind';
import { signs } from '../signs/signs';
import { sigmoid, exp } from './exp';
import { kindBuckets, scamBuckets, type Features } from './features';
import { unpack } from './packed';
import { weights } from './weights';

/**
 * A linear model: a weight for each bucket of pieces and for each sign, one set for 'scam or not' and one for each kind.
 * `scripts/train-check.ts` makes it.
 */
export interface Model {
  readonly steps: Int8Array;
  /** What one step weighs: in the set for scam or not, and in the sets for the kinds. */
  readonly scales: readonly [scam: number, kind: number];
  readonly bias: number;
  readonly kindBiases: readonly number[];
}

export const shipped: Model = { ...weights, steps: unpack(weights.steps) };

/** Signs weigh more than pieces of text, of which there are hundreds. */
export const signValue = 0.35;

/** What each piece counts: a long part must not shout louder than a short one. */
export const pieceValue = (features: Features): number => 1 / Math.sqrt(Math.max(features.pieces.length, 12));

interface Head {
  readonly from: number;
  readonly buckets: number;
  readonly scale: number;
}

function sum({ steps }: Model, features: Features, { from, buckets, scale }: Head): number {
  let pieces = 0;
  for (const piece of features.pieces) pieces += steps[from + (piece & (buckets - 1))] ?? 0;
  let shown = 0;
  for (const place of features.signs) shown += steps[from + buckets + place] ?? 0;
  return scale * (pieces * pieceValue(features) + shown * signValue);
}

/** How likely a part of a text is a scam's, from 0 to 1. */
export const scamLikelihood = (model: Model, features: Features): number =>
  sigmoid(model.bias + sum(model, features, { from: 0, buckets: scamBuckets, scale: model.scales[0] }));

/** How likely each kind is, given that it is a scam; the most likely first. */
export function kindLikelihoods(
  model: Model,
  features: Features,
): ReadonlyArray<{ readonly kind: CheckKind; readonly share: number }> {
  const size = kindBuckets + signs.length;
  const first = scamBuckets + signs.length;
  const raised = checkKinds.map((kind, place) => {
    const head = { from: first + place * size, buckets: kindBuckets, scale: model.scales[1] };
    return { kind, weight: exp((model.kindBiases[place] ?? 0) + sum(model, features, head)) };
  });
  const all = raised.reduce((total, { weight }) => total + weight, 0);
  return raised.map(({ kind, weight }) => ({ kind, share: weight / all })).sort((a, b) => b.share - a.share);
}
