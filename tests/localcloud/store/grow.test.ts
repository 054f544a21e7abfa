import { measureGrowth } from './growth';

describe('an indexed query', () => {
  it('costs about as much in a collection that is 25 times as large', async () => {
    const growth = await measureGrowth({ small: 2_000, large: 50_000, rounds: 4 });
    // A scan would cost 25 times as much; grow.ts measures 10 thousand against 1 million at leisure.
    expect(growth.filter(({ smallUs, largeUs }) => largeUs > smallUs * 2.5)).toEqual([]);
    expect(growth).toHaveLength(4);
  }, 120_000);
});
