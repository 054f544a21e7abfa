import {
  countText,
  coverageShare,
  lostShare,
  percentText,
  shareOf,
  successShare,
} from '@domain/measure/share';

describe('shares, checked against the figures that the article of 2021 prints', () => {
  it('gives the coverage of 101,400 registered people as 70.53 % of 143,769', () => {
    const population = { people: 143_769, kind: '常住' as const, on: '2021-05-20', source: '永康日报' };
    expect(percentText(coverageShare({ registered: 101_400, population }))).toBe('70.53%');
  });

  it('gives 952 dissuaded of 964 as 98.76 %', () => {
    expect(percentText(successShare({ dissuaded: 952, base: 964 }))).toBe('98.76%');
  });

  it('gives 4,506 of 4,546 as 99.12 %', () => {
    expect(percentText(shareOf(4_506, 4_546))).toBe('99.12%');
  });
});

describe('shares without a base', () => {
  it('has no coverage without a population', () => {
    expect(coverageShare({ registered: 5, population: null })).toBeNull();
  });

  it('has no success rate before the first task is closed, and prints a dash for it', () => {
    expect(percentText(successShare({ dissuaded: 0, base: 0 }))).toBe('—');
  });
});

describe('large counts', () => {
  it('are written in groups of three digits', () => {
    expect([0, 999, 1_000, 143_769, 1_000_000].map(countText)).toEqual([
      '0',
      '999',
      '1,000',
      '143,769',
      '1,000,000',
    ]);
  });
});

describe('the share of warned people who lost money after all', () => {
  it('is none while nobody was warned, and never 0 % then', () => {
    expect(percentText(lostShare({ lostPeople: 0, warnedPeople: 0 }))).toBe('—');
  });

  it('is a share of people', () => {
    expect(percentText(lostShare({ lostPeople: 3, warnedPeople: 400 }))).toBe('0.75%');
  });
});
