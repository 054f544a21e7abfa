import { check } from '../../domain/check/check';
import { checkKinds } from '../../domain/check/kind';
import type { Model } from '../../domain/check/model/model';
import { readCorpus, readFillers, readSlots, type Source } from './corpus';
import { familiesOf } from './families';
import { generate, type Example } from './generate';
import { learn } from './learn';
import { toLearnable } from './train';
import { readUnseen } from './unseen';

const folds = 5;

interface Tried extends Example {
  readonly likelihood: number;
  readonly scamLike: boolean;
  readonly rightKind: boolean;
}

function attempt(model: Model, example: Example): Tried {
  const { likelihood, verdict, kind } = check(example.text, model);
  return {
    ...example,
    likelihood,
    scamLike: verdict === 'scamLike',
    rightKind: verdict === 'scamLike' && kind === example.kind,
  };
}

const share = (some: number, all: number): string => (all === 0 ? '–' : (some / all).toFixed(3));

function summary(name: string, tried: readonly Tried[]): string {
  const scams = tried.filter(({ kind }) => kind !== undefined);
  const honest = tried.filter(({ kind }) => kind === undefined);
  const hits = scams.filter(({ scamLike }) => scamLike).length;
  const right = scams.filter(({ rightKind }) => rightKind).length;
  const alarms = honest.filter(({ scamLike }) => scamLike).length;
  const told = [
    ...(scams.length > 0
      ? [`recall ${share(hits, scams.length)}, right kind ${share(right, scams.length)} of ${scams.length}`]
      : []),
    ...(honest.length > 0 ? [`false alarms ${share(alarms, honest.length)} of ${honest.length}`] : []),
  ];
  return `${name}: ${told.join('; ')}`;
}

const rows = (tried: readonly Tried[]): string[] =>
  [...new Set(tried.map(({ from }) => from))].map((from) =>
    summary(
      `  ${from}`,
      tried.filter((each) => each.from === from),
    ),
  );

/** Which fifth each line is held out with: near copies stay together. */
function foldsOf(sources: readonly Source[]): Map<string, number> {
  const fold = new Map<string, number>();
  for (const kind of [undefined, ...checkKinds]) {
    const lines = sources
      .filter((source) => source.kind === kind)
      .flatMap(({ wholes, parts }) => [...wholes, ...parts.flat()]);
    const families = familiesOf(lines);
    const order = [...new Set(families.values())];
    for (const [line, family] of families) fold.set(line, order.indexOf(family) % folds);
  }
  return fold;
}

/** Learns from four fifths of the families of lines and tries what the other fifth gives. */
function tryFamilies(sources: readonly Source[]): Tried[] {
  const fold = foldsOf(sources);
  const said = { slots: readSlots(), fillers: readFillers() };
  return Array.from({ length: folds }, (_, held) => {
    const uses = (line: string): boolean => fold.get(line) !== held;
    const model = learn(generate(sources, { ...said, uses, seed: 1 }).map(toLearnable));
    const tries = generate(sources, { ...said, uses: (line) => !uses(line), seed: 99 });
    return tries.filter((_each, place) => place % 3 === 0).map((example) => attempt(model, example));
  }).flat();
}

/** Learns nothing of a kind and tries it: what the answer is worth when scammers think of something new. */
function tryKinds(examples: readonly Example[]): string[] {
  const learnt = examples.map(toLearnable);
  return checkKinds.map((kind) => {
    const model = learn(learnt.filter((each) => each.kind !== kind));
    const tries = examples.filter((each) => each.kind === kind).filter((_, place) => place % 9 === 0);
    return summary(
      `  ${kind}`,
      tries.map((example) => attempt(model, example)),
    );
  });
}

const thresholds = (tried: readonly Tried[]): string[] =>
  [0.5, 0.6, 0.7, 0.8, 0.9].map((threshold) => {
    const count = (scam: boolean): string => {
      const some = tried.filter(({ kind }) => (kind !== undefined) === scam);
      return share(some.filter(({ likelihood }) => likelihood >= threshold).length, some.length);
    };
    return `  likelihood ≥ ${threshold}: recall ${count(true)}, false alarms ${count(false)}`;
  });

/** Measures on texts of our own, none of which has been learnt. From these the settings and thresholds are chosen. */
export function crossCheck(): string[] {
  const sources = readCorpus();
  const families = tryFamilies(sources);
  const all = generate(sources, {
    slots: readSlots(),
    fillers: readFillers(),
    uses: () => true,
    seed: 1,
  });
  const model = learn(all.map(toLearnable));
  const unseen = readUnseen().map((example) => attempt(model, example));
  return [
    summary('families of lines held out', families),
    ...thresholds(families),
    ...rows(families),
    'texts that the corpus is no pattern of',
    ...rows(unseen),
    'kinds never learnt',
    ...tryKinds(all),
  ];
}
