import type { Answer } from './check';
import type { Span } from './normalise';
import type { SeenSign } from './signs/signs';

/** A piece of the pasted text; `sign` numbers the sign that it shows, from 1, as in the list beside it. */
export interface Piece {
  readonly text: string;
  readonly sign?: number;
}

interface Mark extends Span {
  readonly sign: number;
}

/** Up to here a text is shown whole; of a longer one only what stands around the marks [default]. */
const wholeLength = 400;
const around = 24;
const mostExcerpts = 12;

/** The gravest signs first: who is in a hurry reads no further than the first lines. */
export const ranked = ({ signs }: Pick<Answer, 'signs'>): readonly SeenSign[] => [
  ...signs.filter(({ sign }) => sign.gravity === 'grave'),
  ...signs.filter(({ sign }) => sign.gravity !== 'grave'),
];

/** The marks in the order of the text; where two would overlap, the graver stays. */
function marksOf(signs: readonly SeenSign[]): Mark[] {
  const kept: Mark[] = [];
  signs.forEach(({ spans }, place) => {
    for (const { start, end } of spans) {
      if (kept.every((mark) => end <= mark.start || start >= mark.end)) {
        kept.push({ start, end, sign: place + 1 });
      }
    }
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** The parts of a long text that are worth reading, without overlaps. */
function excerpts(length: number, marks: readonly Mark[]): Span[] {
  if (length <= wholeLength) return [{ start: 0, end: length }];
  const parts: Array<{ start: number; end: number }> = [];
  for (const mark of marks) {
    const [start, end] = [Math.max(0, mark.start - around), Math.min(length, mark.end + around)];
    const last = parts[parts.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else parts.push({ start, end });
  }
  return parts.slice(0, mostExcerpts);
}

function piecesIn(text: string, { start, end }: Span, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marks.filter((each) => each.start >= start && each.end <= end)) {
    pieces.push(
      { text: text.slice(at, mark.start) },
      { text: text.slice(mark.start, mark.end), sign: mark.sign },
    );
    at = mark.end;
  }
  return [...pieces, { text: text.slice(at, end) }].filter((piece) => piece.text !== '');
}

/** The pasted text in parts, each cut into pieces with and without a mark; `signs` as `ranked` gives them. */
export function markedText(pasted: string, signs: readonly SeenSign[]): Piece[][] {
  const marks = marksOf(signs);
  return excerpts(pasted.length, marks).map((part) => piecesIn(pasted, part, marks));
}
