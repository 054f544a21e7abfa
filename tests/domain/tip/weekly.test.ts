import fc from 'fast-check';
import { scamTypes, type ScamType } from '@domain/scam/type';
import { casesOf } from '@domain/scam/weight';
import { startOfWeek, weekMs } from '@domain/time/shanghai';
import { tipsAWeek, weeklyTips } from '@domain/tip/weekly';

/** A Wednesday at noon in China. */
const wednesday = Date.parse('2026-05-27T12:00:00+08:00');
const aTip = (scamType: ScamType, number: number, publishedAt = wednesday) => ({
  id: `${scamType}-${number}`,
  scamType,
  publishedAt,
});
/** So many tips of each type, in the order of the types. */
const tipsOf = (counts: readonly number[]) =>
  scamTypes.flatMap((type, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, number) => aTip(type, number)),
  );
const weeks = (tips: ReturnType<typeof tipsOf>, count: number) =>
  Array.from({ length: count }, (_, week) => weeklyTips(tips, wednesday + week * weekMs));
const idsOf = (tips: readonly { readonly id: string }[]) => tips.map(({ id }) => id);

const someTips = fc
  .array(fc.nat(8), { minLength: scamTypes.length, maxLength: scamTypes.length })
  .map(tipsOf);

describe('the reading list of a week', () => {
  it('has five different tips, or all there are', () => {
    fc.assert(
      fc.property(someTips, fc.nat(30), (tips, week) => {
        const list = weeklyTips(tips, wednesday + week * weekMs);
        expect(list).toHaveLength(Math.min(tipsAWeek, tips.length));
        expect(new Set(idsOf(list)).size).toBe(list.length);
      }),
      { numRuns: 40 },
    );
  });

  it('brings no tip again before every other has come as often', () => {
    fc.assert(
      fc.property(someTips, fc.integer({ min: 1, max: 16 }), (tips, count) => {
        const times = new Map(tips.map(({ id }) => [id, 0]));
        for (const { id } of weeks(tips, count).flat()) times.set(id, (times.get(id) ?? 0) + 1);
        const counts = [...times.values()];
        if (tips.length >= tipsAWeek)
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it('gives a commoner scam at least as many places as a rarer one with as many tips', () => {
    const each = tipsOf(scamTypes.map(() => 5));
    for (let count = 1; count <= 13; count += 1) {
      const shown = weeks(each, count).flat();
      const places = scamTypes.map((type) => shown.filter(({ scamType }) => scamType === type).length);
      expect(places).toEqual([...places].sort((a, b) => b - a));
    }
    expect(scamTypes.map((type) => casesOf[type])).toEqual(
      scamTypes.map((type) => casesOf[type]).sort((a, b) => b - a),
    );
  });

  it('names a scam once a week as long as five scams have something new to tell', () => {
    const lists = weeks(tipsOf(scamTypes.map(() => 5)), 9);
    for (const list of lists) expect(new Set(list.map(({ scamType }) => scamType)).size).toBe(tipsAWeek);
  });

  it('stays the same from Monday to Sunday in China, whatever is published meanwhile, and is another on Monday', () => {
    const tips = tipsOf(scamTypes.map(() => 3)).map((tip) => ({
      ...tip,
      publishedAt: wednesday - 2 * weekMs,
    }));
    const monday = startOfWeek(wednesday);
    expect(new Date(monday).toISOString()).toBe('2026-05-24T16:00:00.000Z');
    const list = idsOf(weeklyTips(tips, monday));
    const more = [...tips, aTip('romance', 99, monday + 1)];
    expect(idsOf(weeklyTips(more, monday + weekMs - 1))).toEqual(list);
    const next = idsOf(weeklyTips(more, monday + weekMs));
    expect(next.filter((id) => list.includes(id))).toEqual([]);
    expect(idsOf(weeklyTips(more, monday - 1))).not.toEqual(list);
  });

  it('is there at once when the first tips were published this very week', () => {
    expect(weeklyTips(tipsOf([2, 2, 2]), wednesday)).toHaveLength(tipsAWeek);
    expect(weeklyTips([], wednesday)).toEqual([]);
  });
});
