import type { VillageView } from '@domain/area/contract';
import type { VillageCode } from '@domain/contract/fields';
import { startsWithInitials } from '@domain/pinyin/initials';
import { shortVillageName } from '@domain/area/name';
import { streets } from '../../demo/divisions';
import { findVillages, streetsOf } from '../../src/features/registration/find-villages';
import { placeInEnglish } from '../../src/features/registration/place-text';

/** All of Yongkang: 452 villages and neighbourhoods in 14 streets and towns. */
const setup = (): readonly VillageView[] =>
  streets().flatMap(({ street, villages }) =>
    villages.map(({ code, name }) => ({ code: code as VillageCode, name, street: street.name })),
  );

describe('the village picker', () => {
  const villages = setup();
  const namesFor = (typed: string): string[] => findVillages(villages, typed).map(({ name }) => name);

  it('finds a village by the beginning of its name first', () => {
    expect(namesFor('夏溪')[0]).toBe('夏溪村委会');
  });

  it('finds a village by a part in the middle of its name', () => {
    expect(namesFor('坟山')).toContain('大坟山沿村委会');
  });

  it('finds a village by pinyin initials, capital or not, spaces or not', () => {
    expect(namesFor('dfsy')).toEqual(['大坟山沿村委会']);
    expect(namesFor(' D F S Y ')).toEqual(['大坟山沿村委会']);
  });

  it('finds a village by its whole pinyin, and by a mixture with initials', () => {
    for (const typed of ['xiaxi', 'Xia Xi', 'xiax', 'xxi']) expect(namesFor(typed)[0]).toBe('夏溪村委会');
    expect(namesFor('dafenshanyan')).toEqual(['大坟山沿村委会']);
    expect(namesFor('dongcheng')).toHaveLength(namesFor('东城街道').length);
    expect(namesFor('xiaxia')).toEqual([]);
  });

  it('spells every village for who reads no characters', () => {
    expect(placeInEnglish('夏溪村')).toBe('Xiaxi Village');
    expect(placeInEnglish('东城街道')).toBe('Dongcheng Subdistrict');
    const unread = villages.filter(({ name }) =>
      /\p{Script=Han}/u.test(placeInEnglish(shortVillageName(name))),
    );
    expect(unread).toEqual([]);
  });

  it('finds the village of a street when both are typed', () => {
    expect(namesFor('东城街道 夏溪')).toEqual(['夏溪村委会']);
  });

  it('lists a whole street when only the street is typed', () => {
    const found = findVillages(villages, '芝英镇');
    expect(found.length).toBe(villages.filter(({ street }) => street === '芝英镇').length);
    expect(new Set(found.map(({ street }) => street))).toEqual(new Set(['芝英镇']));
  });

  it('finds nothing for nothing typed and for what is not there', () => {
    expect(namesFor('  ')).toEqual([]);
    expect(namesFor('上海')).toEqual([]);
  });

  it('takes what looks like a pattern as plain text', () => {
    expect(namesFor('.*')).toEqual([]);
    expect(namesFor('(')).toEqual([]);
  });

  it('can spell every village with initials', () => {
    const letters = Array.from('abcdefghjklmnopqrstwxyz');
    const mute = villages
      .flatMap(({ name }) => Array.from(name))
      .filter((character) => /\p{Script=Han}/u.test(character))
      .filter((character) => !letters.some((letter) => startsWithInitials(character, letter)));
    expect(mute).toEqual([]);
  });

  it('knows the 14 streets and towns', () => {
    expect(streetsOf(villages)).toHaveLength(14);
  });
});

describe('pinyin initials', () => {
  it('read a character in each of its ways', () => {
    expect(startsWithInitials('长城', 'cc')).toBe(true);
    expect(startsWithInitials('长城', 'zc')).toBe(true);
    expect(startsWithInitials('长城', 'xc')).toBe(false);
  });

  it('never fit a name that is shorter than they are', () => {
    expect(startsWithInitials('夏溪', 'xxc')).toBe(false);
  });
});
