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

/** Where a sign stands in a normalised text. */
export interface Match {
  /** Its place in `signs`. */
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

// So many of one kind in the longest text that we read; more would only cost time.
const mostMatches = 60;
// More marks of one kind than this make a text harder to read, not clearer.
const mostMarks = 5;

/** Every place where a sign shows, in the order of `signs`. */
export function matchesIn(text: string): Match[] {
  const found: Match[] = [];
  signs.forEach(({ patterns }, place) => {
    const before = found.length;
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        if (found.length - before >= mostMatches) return;
        found.push({ place, from: match.index, to: match.index + match[0].length });
      }
    }
  });
  return found;
}

/** The signs that a text shows, in the order of `signs`, with what is to be marked. */
export const signsIn = (text: Normalised, matches = matchesIn(text.text)): SeenSign[] =>
  signs
    .map((sign, place) => ({
      sign,
      spans: matches
        .filter((match) => match.place === place)
        .slice(0, mostMarks)
        .map(({ from, to }) => spanOf(text, from, to)),
    }))
    .filter(({ spans }) => spans.length > 0);
