import { isHan, linkMark } from '../normalise';

/** How many buckets the pieces of text fall into: for scam or not, and for which kind. Powers of two. */
export const scamBuckets = 32768;
export const kindBuckets = 1024;

/** What a part of a text looks like to the model. */
export interface Features {
  /** A 32-bit hash for each piece of text and for each two signs that show together, each once. */
  readonly pieces: readonly number[];
  /** Places in `signs`. */
  readonly signs: readonly number[];
}

// `digit`, `bank`, `cellphone` … stand in Chinese texts that somebody has masked.
const number = /(?:digit|cellphone|bank|wechat|[0-9x*]{1,24}|[零一二两三四五六七八九十百千]{2,})+/g;
const masks = /name|place|某某/g;

/** What tells nothing apart is made alike: amounts, masked digits, names that were masked, stops. */
const reduced = (part: string): string =>
  ([...part].some(isHan) ? part.replace(number, '0').replace(masks, '') : part.replace(/[0-9]+/g, '0'))
    .replace(/，/g, ' ')
    .replace(/\burl\b/g, linkMark);

/** Of a Latin word so many letters count: `transfer` and `transferred` are one. */
const stem = 6;

/** Chinese characters one by one, Latin words as a whole: letters by threes tell nothing of English. */
const unitsOf = (part: string): string[] =>
  (reduced(part).match(/[a-z]+|[^a-z ]/g) ?? []).map((unit) => unit.slice(0, stem));

const { imul } = Math;

// FNV-1a over UTF-16 units, the same on every phone.
function hash(piece: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < piece.length; at += 1) {
    value = imul(value ^ piece.charCodeAt(at), 0x01000193);
  }
  value ^= value >>> 15;
  value = imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The pieces that stand for two signs in one text: a role and a demand say more together than each alone. */
export const pairsOf = (signs: readonly number[]): number[] =>
  signs.flatMap((one, place) => signs.slice(place + 1).map((other) => hash(`${one} ${other}`)));

const latin = /[a-z]/;

/** Whether so many units together tell something: a digit or a letter alone doesn't, nor do three words. */
const tells = (piece: string, size: number): boolean =>
  size === 1 ? isHan(piece) || piece.length > 1 : size === 2 || !latin.test(piece);

/** The distinct pieces of a normalised text: up to three characters, up to two where Latin words are among them. */
export function piecesOf(part: string): number[] {
  const units = unitsOf(part);
  const seen = new Set<number>();
  for (let at = 0; at < units.length; at += 1) {
    for (let size = 1; size <= 3 && at + size <= units.length; size += 1) {
      const piece = units.slice(at, at + size).join(' ');
      if (tells(piece, size)) seen.add(hash(piece));
    }
  }
  return [...seen];
}
