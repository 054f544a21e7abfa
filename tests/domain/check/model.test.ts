import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exp } from '@domain/check/model/exp';
import { mostSteps, pack, unpack } from '@domain/check/model/packed';
import { corpusDir } from '../../../scripts/train-check/corpus';
import { train, weightsFile } from '../../../scripts/train-check/train';
import { root } from '../../../scripts/root';
import { parseCsv } from '@domain/warning/csv';

const weights = path.join(root, 'domain/check/model/weights.ts');

describe('the shipped model', () => {
  it('is what the corpus makes, byte for byte', () => {
    expect(readFileSync(weights, 'utf8')).toBe(weightsFile(train()));
  }, 180_000);

  it('takes at most 29 KB', () => {
    expect(readFileSync(weights).length).toBeLessThanOrEqual(29_000);
  });
});

it('reads weights as they were packed, in letters that need no escape', () => {
  const steps = Array.from({ length: 350 }, (_, at) => (at % (2 * mostSteps + 1)) - mostSteps);
  expect([...unpack(pack(steps))]).toEqual(steps);
  expect([...unpack(pack([1, -2]))].slice(0, 2)).toEqual([1, -2]);
  expect(pack(steps)).toMatch(/^[!#-&(-[\]-~]+$/);
});

it('e to the power of x is right to twelve digits', () => {
  for (const x of [-30, -1.5, 0, 0.1, 1, 7.3, 25]) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12);
  expect([exp(-1000), exp(1000)]).toEqual([0, Infinity]);
});

const measured = path.resolve(root, '../shared/data/texts.csv');

/** Every run of this many characters of a text counts as quoting it. */
const run = 18;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

// The collection is for measuring only and isn't part of the repository: a checkout alone hasn't got it.
(existsSync(measured) ? it : it.skip)(
  'no part of a text that we measure on stands in the corpus, the held-out texts, the rules or the tests',
  () => {
    const texts = parseCsv(readFileSync(measured, 'utf8')).slice(1);
    const runs = new Set<string>();
    for (const { cells } of texts) {
      const text = cells[0] ?? '';
      for (let at = 0; at + run <= text.length; at += 1) runs.add(text.slice(at, at + run));
      if (text.length < run && text.length >= 10) runs.add(text);
    }
    const ours = [path.dirname(corpusDir), path.join(root, 'domain/check'), __dirname].flatMap(filesUnder);
    const quoted = ours.flatMap((file) => {
      const content = readFileSync(file, 'utf8');
      const at = Array.from(content).findIndex((_, place) => runs.has(content.slice(place, place + run)));
      return at < 0 ? [] : [`${file}: ${content.slice(at, at + run)}`];
    });
    expect(texts.length).toBeGreaterThan(0);
    expect(quoted).toEqual([]);
  },
);
