import { dayMs } from '@domain/time/shanghai';
import { isDueAgain, readAgain, type ReadMark } from '@domain/tip/again';

const first = Date.parse('2026-05-28T14:03:00+08:00');
const after = (days: number): number => first + days * dayMs;
/** The mark of somebody who read it on these days after the first. */
const readOn = (...days: readonly number[]): ReadMark =>
  days.reduce<ReadMark>((mark, day) => readAgain(mark, after(day)), readAgain(undefined, first));
const dueDays = (mark: ReadMark): number[] =>
  Array.from({ length: 60 }, (_, day) => day).filter((day) => isDueAgain(mark, after(day)));

describe('a tip that was read', () => {
  it('is due again from the 14th day on', () => {
    expect(isDueAgain(readOn(), after(14) - 1)).toBe(false);
    expect(dueDays(readOn())[0]).toBe(14);
  });

  it('is due once more on the 28th day, and then no longer', () => {
    expect(dueDays(readOn(14))[0]).toBe(28);
    expect(dueDays(readOn(14, 28))).toEqual([]);
  });

  it('is not asked for twice in a row when the second reading came late', () => {
    expect(dueDays(readOn(20))[0]).toBe(28);
    expect(dueDays(readOn(40))).toEqual([]);
  });

  it('is not due earlier because somebody read it twice in a day', () => {
    expect(dueDays(readOn(0.5))[0]).toBe(14);
  });

  it('is not due on a phone whose clock was set back', () => {
    expect(isDueAgain(readOn(), first - dayMs)).toBe(false);
  });
});
