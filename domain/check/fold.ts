import type { Span } from './normalise';

/** A text in half width without invisible characters, for what is read letter by letter: links and numbers. */
export interface Folded {
  readonly text: string;
  /** Where a part of `text` stands in the pasted text. */
  readonly spanOf: (from: number, to: number) => Span;
}

// Zero-width characters, direction marks, soft hyphen, variation selectors: nobody sees them, a filter stumbles over them.
const invisible: ReadonlyArray<readonly [first: number, last: number]> = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

const isInvisible = (unit: string): boolean => {
  const code = unit.charCodeAt(0);
  return code > 0x7f && invisible.some(([first, last]) => code >= first && code <= last);
};

function folded(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x3000 ? ' ' : unit;
}

export function fold(pasted: string): Folded {
  const units: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < pasted.length; at += 1) {
    const unit = pasted.charAt(at);
    if (isInvisible(unit)) continue;
    units.push(folded(unit));
    places.push(at);
  }
  const spanOf = (from: number, to: number): Span => ({
    start: places[from] ?? pasted.length,
    end: (places[to - 1] ?? pasted.length - 1) + 1,
  });
  return { text: units.join(''), spanOf };
}
