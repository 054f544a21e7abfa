import { kindLikelihoods, scamLikelihood } from '../../domain/check/model/model';
import { readCorpus, readFillers, readSlots } from './corpus';
import { generate } from './generate';
import { learn } from './learn';
import { toLearnable } from './train';

const folds = 5;

interface Tried {
  readonly scam: boolean;
  readonly likelihood: number;
  readonly rightKind: boolean;
  readonly text: string;
}

/** Learns from four fifths of the lines and tries the texts that the other fifth gives: none of them has been seen. */
function tryFold(fold: number): Tried[] {
  const sources = readCorpus();
  const said = { slots: readSlots(), fillers: readFillers() };
  const held = (line: number): boolean => line % folds === fold;
  const learnt = generate(sources, { ...said, uses: (line) => !held(line), seed: 1 });
  const model = learn(learnt.map(toLearnable));
  return generate(sources, { ...said, uses: held, seed: 99 }).map((example) => {
    const { features } = toLearnable(example);
    return {
      scam: example.kind !== undefined,
      likelihood: scamLikelihood(model, features),
      rightKind: kindLikelihoods(model, features)[0]?.kind === example.kind,
      text: `${example.kind ?? 'normal'} ${example.text}`,
    };
  });
}

const share = (some: readonly unknown[], all: readonly unknown[]): string =>
  (some.length / Math.max(all.length, 1)).toFixed(3);

/** Recall, false alarms and right kinds at several thresholds, on lines that were held out. From these the thresholds are chosen. */
export function crossCheck(): string[] {
  const tried = Array.from({ length: folds }, (_, fold) => tryFold(fold)).flat();
  const scams = tried.filter(({ scam }) => scam);
  const honest = tried.filter(({ scam }) => !scam);
  const kinds = `right kind ${share(
    scams.filter(({ rightKind }) => rightKind),
    scams,
  )} of ${scams.length}`;
  const rows = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((threshold) => {
    const above = (some: readonly Tried[]): Tried[] => some.filter((each) => each.likelihood >= threshold);
    return `≥ ${threshold}: recall ${share(above(scams), scams)}, false alarms ${share(above(honest), honest)}`;
  });
  return [kinds, ...rows];
}
