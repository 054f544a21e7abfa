import type { VillageView } from '@domain/area/contract';
import { startsWithSpelling } from '@domain/pinyin/spelling';

/** How well a village fits what was typed; 0 is best, null not at all. */
function rank({ name, street }: VillageView, typed: string): number | null {
  if (name.startsWith(typed)) return 0;
  if (/^[a-z]+$/.test(typed)) {
    if (startsWithSpelling(name, typed)) return 1;
    return typed.length > 1 && startsWithSpelling(street, typed) ? 4 : null;
  }
  if (name.includes(typed)) return 2;
  if (street.includes(typed)) return 3;
  // `东城 夏溪`, `东城街道夏溪村`: street and village in one go.
  return `${street}${name}`.includes(typed) ? 3 : null;
}

/** The villages that fit `typed` (a part of a name or street, or pinyin, whole or its initials), best first, each list in given order. */
export function findVillages(villages: readonly VillageView[], typed: string): readonly VillageView[] {
  const wanted = typed.replace(/\s+/g, '').toLowerCase();
  if (wanted === '') return [];
  return villages
    .map((village) => ({ village, rank: rank(village, wanted) }))
    .filter((hit): hit is { village: VillageView; rank: number } => hit.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ village }) => village);
}

/** The streets of the villages, each once, in given order. */
export const streetsOf = (villages: readonly VillageView[]): readonly string[] => [
  ...new Set(villages.map(({ street }) => street)),
];
