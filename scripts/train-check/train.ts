import { featuresOf } from '../../domain/check/model/read';
import type { Model } from '../../domain/check/model/model';
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

/** The source text of a model: one string, a byte for a weight. */
export function weightsFile({ bytes, scales, bias, kindBiases }: Model): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  return [
    '// Made by `npm run train-check` from the corpus under scripts/train-check/. Not to be edited.\n',
    '// prettier-ignore\nexport const weights: {\n',
    '  readonly scales: readonly [number, number];\n  readonly bias: number;\n',
    '  readonly kindBiases: readonly number[];\n  readonly bytes: string;\n} = {\n',
    literal('scales', `[${scales.join(', ')}]`),
    literal('bias', String(bias)),
    literal('kindBiases', `[${kindBiases.join(', ')}]`),
    literal('bytes', `'${text}'`),
    '};\n',
  ].join('');
}
