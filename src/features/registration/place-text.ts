import { shortVillageName } from '@domain/area/name';
import { spelt } from '@domain/pinyin/spelling';
import { say } from '../../platform/language';

const kinds: Readonly<Record<string, string>> = {
  村: 'Village',
  社区: 'Community',
  居委会: 'Community',
  街道: 'Subdistrict',
  镇: 'Town',
};

/** A place for who reads no characters: `Xiaxi Village` of 夏溪村. */
export function placeInEnglish(name: string): string {
  const [, own = name, kind = ''] = /^(.+?)(村|社区|居委会|街道|镇)$/.exec(name) ?? [];
  return `${spelt(own)} ${kinds[kind] ?? ''}`.trim();
}

/** What stands under the name of a village: its street, and in English how both are read. */
export const underVillage = ({ name, street }: { readonly name: string; readonly street: string }): string =>
  say(street, `${placeInEnglish(shortVillageName(name))}, ${placeInEnglish(street)}`);
