import { takeLinksApart } from '../link/take-apart';
import { normalise } from '../normalise';
import { matchesIn, type Match } from '../signs/signs';
import { pairsOf, piecesOf, type Features } from './features';

/** A part of a normalised text, from `from` to before `to`. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What the model reads of a part of a normalised text; `matches` are those of the whole. */
export const featuresOfPart = (text: string, matches: readonly Match[], { from, to }: Part): Features => {
  const signs = [
    ...new Set(matches.filter((match) => match.from >= from && match.to <= to).map(({ place }) => place)),
  ];
  return { pieces: [...piecesOf(text.slice(from, to)), ...pairsOf(signs)], signs };
};

/** What the model reads of a short text. */
export function featuresOf(pasted: string): Features {
  const { text } = normalise(pasted, takeLinksApart(pasted));
  return featuresOfPart(text, matchesIn(text), { from: 0, to: text.length });
}
