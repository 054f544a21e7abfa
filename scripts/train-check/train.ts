import { featuresOf } from '../../domain/check/model/read';
import type { Model } from '../../domain/check/model/model';
import { pack } from '../../domain/check/model/packed';
import { readCorpus, readFillers, readSlots } from './corpus';
import { generate, type Example } from './generate';
import { learn, type Learnable } from './learn';

export const toLearnable = ({ text, kind }: Example): Learnable => ({ features: featuresOf(text), kind });

/** The model that is shipped: of the whole corpus. */
export function train(): Model {
  const examples = generate(readCorpus(), {
    slots: readSlots(),
    fillers: readFillers(),
    uses: () => true,
    seed: 1,
  });
  return learn(examples.map(toLearnable));
}

const literal = (name: string, value: string): string => `  ${name}: ${value},\n`;

/** The source text of a model. */
export function weightsFile({ steps, scales, bias, kindBiases }: Model): string {
  return [
    '// Made by `npm run train-check` from the corpus under scripts/train-check/. Not to be edited.\n',
    '// prettier-ignore\nexport const weights: {\n',
    '  readonly scales: readonly [number, number];\n  readonly bias: number;\n',
    '  readonly kindBiases: readonly number[];\n  readonly steps: string;\n} = {\n',
    literal('scales', `[${scales.join(', ')}]`),
    literal('bias', String(bias)),
    literal('kindBiases', `[${kindBiases.join(', ')}]`),
    literal('steps', `'${pack([...steps])}'`),
    '};\n',
  ].join('');
}
