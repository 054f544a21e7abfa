import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeBase64 } from '@domain/check/model/base64';
import { exp } from '@domain/check/model/exp';
import { corpusDir } from '../../../scripts/train-check/corpus';
import { train, weightsFile } from '../../../scripts/train-check/train';
import { root } from '../../../scripts/root';
import { parseCsv } from '@domain/warning/csv';

const weights = path.join(root, 'domain/check/model/weights.ts');

describe('the shipped model', () => {
  it('is what the corpus makes, byte for byte', () => {
    expect(readFileSync(weights, 'utf8')).toBe(weightsFile(train()));
  });

  it('takes at most 60 KB', () => {
    expect(readFileSync(weights).length).toBeLessThanOrEqual(60_000);
  });
});

it('base64 is read as Node writes it', () => {
  for (const bytes of [[], [1], [255, 0], [127, 128, 129], [1, 2, 3, 4]]) {
    const read = decodeBase64(Buffer.from(bytes).toString('base64'));
    expect([...read]).toEqual([...Int8Array.from(bytes)]);
  }
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
  'no part of a text that we measure on stands in the corpus, the rules or the tests',
  () => {
    const texts = parseCsv(readFileSync(measured, 'utf8')).slice(1);
    const runs = new Set<string>();
    for (const { cells } of texts) {
      const text = cells[0] ?? '';
      for (let at = 0; at + run <= text.length; at += 1) runs.add(text.slice(at, at + run));
      if (text.length < run && text.length >= 10) runs.add(text);
    }
    const ours = [corpusDir, path.join(root, 'domain/check'), __dirname].flatMap(filesUnder);
    const quoted = ours.flatMap((file) => {
      const content = readFileSync(file, 'utf8');
      const at = Array.from(content).findIndex((_, place) => runs.has(content.slice(place, place + run)));
      return at < 0 ? [] : [`${file}: ${content.slice(at, at + run)}`];
    });
    expect(texts.length).toBeGreaterThan(0);
    expect(quoted).toEqual([]);
  },
);
