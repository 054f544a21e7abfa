import { spanOf, type Normalised, type Span } from '../normalise';
import { acquaintanceSigns } from './acquaintance';
import { authoritySigns } from './authority';
import { baitSigns } from './bait';
import { financeSigns } from './finance';
import { moneySigns } from './money';
import type { Sign } from './sign';
import { tradeSigns } from './trade';

/** All signs, in the order in which the model's weights name them: a change here means training anew. */
export const signs: readonly Sign[] = [
  ...authoritySigns,
  ...moneySigns,
  ...financeSigns,
  ...tradeSigns,
  ...acquaintanceSigns,
  ...baitSigns,
];

/** A sign that a text shows, with the words that show it. */
export interface SeenSign {
  readonly sign: Sign;
  readonly spans: readonly Span[];
}

// More marks of one kind than this make a text harder to read, not clearer.
const mostMarks = 5;

function spansOf(sign: Sign, text: Normalised): Span[] {
  const spans: Span[] = [];
  for (const pattern of sign.patterns) {
    for (const match of text.text.matchAll(pattern)) {
      if (spans.length >= mostMarks) return spans;
      spans.push(spanOf(text, match.index, match.index + match[0].length));
    }
  }
  return spans;
}

/** The signs that a text shows, in the order of `signs`. */
export const signsIn = (text: Normalised): SeenSign[] =>
  signs.map((sign) => ({ sign, spans: spansOf(sign, text) })).filter(({ spans }) => spans.length > 0);

/** Which signs a part of a text shows, by their place in `signs`: what the model reads. */
export const shownBy = (part: string): number[] =>
  signs.flatMap(({ patterns }, place) =>
    patterns.some((pattern) => part.search(pattern) >= 0) ? [place] : [],
  );
