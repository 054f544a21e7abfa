import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkKinds, type CheckKind } from '../../domain/check/kind';

/** A file of the corpus: lines that are a text by themselves, and lines of parts that follow one another. */
export interface Source {
  readonly name: string;
  /** Undefined: what honest people write. */
  readonly kind: CheckKind | undefined;
  readonly wholes: readonly string[];
  readonly parts: ReadonlyArray<readonly string[]>;
}

export const corpusDir = path.join(__dirname, 'corpus');

/** The lines of a file; none of them is empty. */
export const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

function sourceOf(file: string, kind: CheckKind | undefined): Source {
  const wholes: string[] = [];
  const parts: string[][] = [];
  let target = wholes;
  for (const line of linesOf(file)) {
    const heading = /^\[(whole|\d)\]$/.exec(line)?.[1];
    if (heading === undefined) target.push(line);
    else if (heading === 'whole') target = wholes;
    else {
      target = [];
      parts.push(target);
    }
  }
  return { name: path.basename(file, '.txt'), kind, wholes, parts };
}

/** The files of a folder, in order. */
export const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));

/** A scam's file is named after its kind; what follows the first point says which way of telling it is. */
export function kindOf(file: string): CheckKind {
  const kind = checkKinds.find((each) => each === path.basename(file).split('.')[0]);
  if (kind === undefined) throw new Error(`${file} is named after no kind`);
  return kind;
}

/** Texts in English, or in English with some Chinese in between, stand in files of their own. */
export const isEnglish = (file: string): boolean => /\benglish\b/.test(path.basename(file));

const filesIn = (folder: string): string[] => namesIn(path.join(corpusDir, folder));

/** Everything under corpus/: we wrote it, from public knowledge of how scams run and from daily life. */
export function readCorpus(): Source[] {
  const scams = filesIn('scam').map((file) => sourceOf(file, kindOf(file)));
  return [...scams, ...filesIn('normal').map((file) => sourceOf(file, undefined))];
}

/** What stands for `{bank}` and its like. */
export const readSlots = (): Map<string, readonly string[]> =>
  new Map(
    linesOf(path.join(corpusDir, 'slots.txt')).map((line) => {
      const [name = '', values = ''] = line.split(': ');
      return [name, values.split('|')];
    }),
  );

/** Polite sentences that honest people and scammers alike put at the end, for texts in Chinese and for those in English. */
export const readFillers = (): Record<'chinese' | 'english', readonly string[]> => ({
  chinese: linesOf(path.join(corpusDir, 'filler.txt')),
  english: linesOf(path.join(corpusDir, 'filler.english.txt')),
});
