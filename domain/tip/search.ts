import { scamTypeName, scamTypeNameInEnglish } from '../scam/type';
import type { Tip } from './contract';

type Searched = Pick<Tip, 'scamType' | 'title' | 'paragraphs' | 'english'>;

/** Where a word stands, the best place first. */
const placesOf = ({ scamType, title, paragraphs, english }: Searched): readonly string[] =>
  [
    `${title} ${english?.title ?? ''}`,
    `${scamTypeName[scamType]} ${scamTypeNameInEnglish[scamType]}`,
    `${paragraphs.join(' ')} ${english?.gist ?? ''}`,
  ].map((place) => place.toLowerCase());

/** The sum of the words' places, 0 is best; null when a word stands nowhere. */
function rankOf(tip: Searched, words: readonly string[]): number | null {
  const places = placesOf(tip);
  const ranks = words.map((word) => places.findIndex((place) => place.includes(word)));
  return ranks.includes(-1) ? null : ranks.reduce((sum, rank) => sum + rank, 0);
}

/** The tips that hold every word typed, those with the words in the title first. Nothing typed finds nothing. */
export function findTips<T extends Searched>(tips: readonly T[], typed: string): readonly T[] {
  const words = typed
    .toLowerCase()
    .split(/[\s，。、,.]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return tips
    .map((tip) => ({ tip, rank: rankOf(tip, words) }))
    .filter((hit): hit is { tip: T; rank: number } => hit.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ tip }) => tip);
}
