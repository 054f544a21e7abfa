import { holdsInitials } from '../pinyin/initials';
import { scamTypeName, scamTypeNameInEnglish } from '../scam/type';
import type { Tip } from './contract';

type Searched = Pick<Tip, 'scamType' | 'title' | 'paragraphs' | 'english'>;

export interface FoundTips<T> {
  readonly tips: readonly T[];
  /** No tip holds all that was typed: these hold a part of it. */
  readonly close: boolean;
}

/** Where a word stands, the best place first. */
const placesOf = ({ scamType, title, paragraphs, english }: Searched): readonly string[] =>
  [
    `${title} ${english?.title ?? ''}`,
    `${scamTypeName[scamType]} ${scamTypeNameInEnglish[scamType]}`,
    `${paragraphs.join(' ')} ${english?.gist ?? ''}`,
  ].map((place) => place.toLowerCase());

const firstPlace = (places: readonly string[], holds: (place: string) => boolean): number | null => {
  const place = places.findIndex(holds);
  return place === -1 ? null : place;
};

/** Where the word stands as it is or, after that, by its pinyin initials (never in the text: that holds any two letters). */
function rankOf(places: readonly string[], word: string): number | null {
  const asTyped = firstPlace(places, (place) => place.includes(word));
  if (asTyped !== null || !/^[a-z]{2,}$/.test(word)) return asTyped;
  const spelt = firstPlace(places.slice(0, 2), (place) => holdsInitials(place, word));
  return spelt === null ? null : places.length + spelt;
}

/** The pairs of characters of a longer word in Chinese: `刷单骗局` may be told as 刷单 here and 骗局 there. */
function pairsOf(word: string): readonly string[] {
  const characters = Array.from(word);
  if (characters.length < 3 || !/^\p{Script=Han}+$/u.test(word)) return [word];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

interface Hit<T> {
  readonly tip: T;
  /** Of how many words it holds how much, summed up. */
  readonly held: number;
  /** The sum of the places of what is held: 0 is best. */
  readonly rank: number;
}

/** How well each tip holds the words, each of them given in the pieces to look for; the best first. */
function hitsOf<T extends Searched>(
  tips: readonly T[],
  words: readonly (readonly string[])[],
): readonly Hit<T>[] {
  const hitOf = (tip: T): Hit<T> => {
    const places = placesOf(tip);
    const ranks = words.map((pieces) =>
      pieces.map((piece) => rankOf(places, piece)).filter((rank) => rank !== null),
    );
    return {
      tip,
      held: ranks.reduce((sum, { length }, index) => sum + length / (words[index]?.length ?? 1), 0),
      rank: ranks.flat().reduce((sum, rank) => sum + rank, 0),
    };
  };
  return tips
    .map(hitOf)
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held || a.rank - b.rank);
}

/**
 * The tips that hold every word typed, whole, in part or as pinyin initials, those with the words in the title first. Where there is
 * none, those that hold most of it, and those that hold half as much. Nothing typed finds nothing.
 */
export function findTips<T extends Searched>(tips: readonly T[], typed: string): FoundTips<T> {
  const words = typed
    .toLowerCase()
    .split(/[\s，。、,.]+/)
    .filter((word) => word !== '');
  const whole = hitsOf(
    tips,
    words.map((word) => [word]),
  ).filter(({ held }) => held === words.length);
  if (whole.length > 0) return { tips: whole.map(({ tip }) => tip), close: false };
  const parts = hitsOf(tips, words.map(pairsOf));
  const most = parts[0]?.held ?? 0;
  return { tips: parts.filter(({ held }) => 2 * held >= most).map(({ tip }) => tip), close: true };
}
