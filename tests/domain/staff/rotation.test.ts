import fc from 'fast-check';
import type { StaffId } from '@domain/identity/ids';
import { addDays, expand, horizonDays, nextHorizon } from '@domain/staff/rotation';
import { dayMs, dayOf, dayStart, monthOf, monthSpan } from '@domain/time/shanghai';
import { at } from './a-shift';

const turn = (day: number, staff: string, [startMinute, minutes]: readonly [number, number]) => ({
  day,
  staff: staff as StaffId,
  startMinute,
  minutes,
});
/** Day and night by turns: 甲 and 乙 on even days, 丙 and 丁 on odd ones. */
const dayAndNight = {
  from: '2028-02-28',
  until: null,
  cycleDays: 2,
  turns: [
    turn(0, '甲', [480, 720]),
    turn(0, '乙', [1200, 720]),
    turn(1, '丙', [480, 720]),
    turn(1, '丁', [1200, 720]),
  ],
};
const written = (planned: ReturnType<typeof expand>) =>
  planned.map(({ staff, startsAt, endsAt }) => [staff, startsAt, endsAt]);

test('day and night by turns go on over 29 February and the end of the month', () => {
  expect(written(expand(dayAndNight, { first: '2028-02-28', end: '2028-03-02' }))).toEqual([
    ['甲', at('2028-02-28 08:00'), at('2028-02-28 20:00')],
    ['乙', at('2028-02-28 20:00'), at('2028-02-29 08:00')],
    ['丙', at('2028-02-29 08:00'), at('2028-02-29 20:00')],
    ['丁', at('2028-02-29 20:00'), at('2028-03-01 08:00')],
    ['甲', at('2028-03-01 08:00'), at('2028-03-01 20:00')],
    ['乙', at('2028-03-01 20:00'), at('2028-03-02 08:00')],
  ]);
});

test('in a year without 29 February the first of March follows the 28th', () => {
  const planned = expand({ ...dayAndNight, from: '2027-02-28' }, { first: '2027-02-28', end: '2027-03-02' });
  expect(written(planned).map(([staff]) => staff)).toEqual(['甲', '乙', '丙', '丁']);
});

test('nothing is planned before its first day, nor from its last day on', () => {
  const bounded = { ...dayAndNight, until: '2028-03-01' };
  const planned = expand(bounded, { first: '2028-01-01', end: '2028-12-31' });
  expect(planned.map(({ startsAt }) => dayOf(startsAt))).toEqual([
    '2028-02-28',
    '2028-02-28',
    '2028-02-29',
    '2028-02-29',
  ]);
});

test('planning in pieces plans the same as planning at once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 14 }),
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 }),
      (cycleDays, pieces) => {
        const rotation = {
          from: '2027-12-20',
          until: null,
          cycleDays,
          turns: [turn(0, '甲', [0, 600]), turn(cycleDays - 1, '乙', [1380, 600])],
        };
        const parts = [];
        let first = '2027-12-15';
        for (const days of pieces) {
          const end = addDays(first, days);
          parts.push(...expand(rotation, { first, end }));
          first = end;
        }
        expect(parts).toEqual(expand(rotation, { first: '2027-12-15', end: first }));
      },
    ),
    { numRuns: 100 },
  );
});

test('the horizon moves with the day in UTC+8: at 15:59 UTC it is still yesterday, at 16:00 UTC it is not', () => {
  const before = nextHorizon({ until: null }, Date.parse('2026-05-28T15:59:59Z'));
  const after = nextHorizon({ until: null }, Date.parse('2026-05-28T16:00:00Z'));
  expect(before).toEqual({
    expandedTo: addDays('2026-05-28', horizonDays),
    extendAt: at('2026-05-29 00:00'),
  });
  expect(after).toEqual({ expandedTo: addDays('2026-05-29', horizonDays), extendAt: at('2026-05-30 00:00') });
});

test('a rotation that ends within the horizon is planned to its end, and never again', () => {
  expect(nextHorizon({ until: '2026-06-01' }, at('2026-05-28 12:00'))).toEqual({
    expandedTo: '2026-06-01',
    extendAt: null,
  });
});

test('there is no 29 February 2027 and no 31 April; every day there is has 24 hours', () => {
  expect([dayStart('2027-02-29'), dayStart('2026-04-31'), dayStart('2026-13-01')]).toEqual([NaN, NaN, NaN]);
  for (let day = '2027-12-31'; day < '2028-03-05'; day = addDays(day, 1))
    expect(dayStart(addDays(day, 1)) - dayStart(day)).toBe(dayMs);
});

test.each([
  ['2026-05-31T15:59:59Z', '2026-05'],
  ['2026-05-31T16:00:00Z', '2026-06'],
  ['2028-02-29T15:59:59Z', '2028-02'],
  ['2026-12-31T16:00:00Z', '2027-01'],
])('%s belongs to the month %s', (instant, month) => {
  const { from, to } = monthSpan(month);
  const ms = Date.parse(instant);
  expect(monthOf(ms)).toBe(month);
  expect(from <= ms && ms < to).toBe(true);
});

test('February of a leap year has 29 days', () => {
  const { from, to } = monthSpan('2028-02');
  expect((to - from) / dayMs).toBe(29);
});
