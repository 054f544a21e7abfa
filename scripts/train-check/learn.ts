import { checkKinds } from '../../domain/check/kind';
import { exp, sigmoid } from '../../domain/check/model/exp';
import { kindBuckets, scamBuckets, type Features } from '../../domain/check/model/features';
import { pieceValue, signValue, type Model } from '../../domain/check/model/model';
import { mostSteps } from '../../domain/check/model/packed';
import { signs } from '../../domain/check/signs/signs';
import type { Example } from './generate';
import { randomFrom } from './random';

export interface Learnable {
  readonly features: Features;
  readonly kind: Example['kind'];
}

// Jest runs a test in a context of its own, where each look at a global costs more than the root itself.
const { sqrt } = Math;

export const settings = { rounds: 12, rate: 0.2, shrink: 2e-5, normalWeight: 2, kept: 0.98 };

/** A set of weights that learns by AdaGrad: what is rare takes larger steps. */
class Head {
  readonly weights: Float64Array;
  private readonly seen: Float64Array;
  bias = 0;
  private biasSeen = 1;

  constructor(readonly buckets: number) {
    this.weights = new Float64Array(buckets + signs.length);
    this.seen = new Float64Array(buckets + signs.length).fill(1);
  }

  score({ pieces, signs: shown }: Features, value: number): number {
    let sum = 0;
    for (const piece of pieces) sum += this.weights[piece & (this.buckets - 1)] ?? 0;
    let signSum = 0;
    for (const place of shown) signSum += this.weights[this.buckets + place] ?? 0;
    return this.bias + sum * value + signSum * signValue;
  }

  /** One step against `error` (what it said minus what is true). */
  step({ pieces, signs: shown }: Features, value: number, error: number): void {
    for (const piece of pieces) this.move(piece & (this.buckets - 1), error * value);
    for (const place of shown) this.move(this.buckets + place, error * signValue);
    this.biasSeen += error * error;
    this.bias -= (settings.rate * error) / sqrt(this.biasSeen);
  }

  private move(at: number, slope: number): void {
    const weight = this.weights[at] ?? 0;
    const pull = slope + settings.shrink * weight;
    const seen = (this.seen[at] ?? 1) + pull * pull;
    this.seen[at] = seen;
    this.weights[at] = weight - (settings.rate * pull) / sqrt(seen / 64);
  }
}

function inTurn(count: number, seed: number): number[] {
  const random = randomFrom(seed);
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

function teachKind(heads: readonly Head[], { features, kind }: Learnable, value: number): void {
  const raised = heads.map((head) => exp(head.score(features, value)));
  const all = raised.reduce((sum, each) => sum + each, 0);
  heads.forEach((head, place) => {
    const truth = checkKinds[place] === kind ? 1 : 0;
    head.step(features, value, (raised[place] ?? 0) / all - truth);
  });
}

// The largest weight sets what a step is worth. The largest of all are cut off: what shouts loudest in the corpus is what its
// lines happen to share, and without it texts that nobody has seen are told better (docs/benchmarks.md).
function scaleOf(heads: readonly Head[]): number {
  const sizes = heads.flatMap((head) => [...head.weights].map(Math.abs)).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * settings.kept)] ?? 1) / mostSteps;
}

const rounded = (heads: readonly Head[], scale: number): number[] =>
  heads.flatMap((head) =>
    [...head.weights].map((w) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(w / scale)))),
  );

const short = (value: number): number => Number(value.toPrecision(6));

/** Learns from examples; the same examples in the same order give the same model on every machine. */
export function learn(examples: readonly Learnable[]): Model {
  const scam = new Head(scamBuckets);
  const kinds = checkKinds.map(() => new Head(kindBuckets));
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const at of inTurn(examples.length, round + 1)) {
      const example = examples[at];
      if (example === undefined) continue;
      const value = pieceValue(example.features);
      const truth = example.kind === undefined ? 0 : 1;
      const weight = truth === 0 ? settings.normalWeight : 1;
      scam.step(example.features, value, weight * (sigmoid(scam.score(example.features, value)) - truth));
      if (example.kind !== undefined) teachKind(kinds, example, value);
    }
  }
  const [scamScale, kindScale] = [short(scaleOf([scam])), short(scaleOf(kinds))];
  return {
    steps: Int8Array.from([...rounded([scam], scamScale), ...rounded(kinds, kindScale)]),
    scales: [scamScale, kindScale],
    bias: short(scam.bias),
    kindBiases: kinds.map((head) => short(head.bias)),
  };
}
