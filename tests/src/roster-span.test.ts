import { partsOf } from '../../src/features/roster/day';
import { daysSpan, spanOf } from '../../src/features/roster/span';
import { shiftView } from '@domain/staff/view';
import { dayStart } from '@domain/time/shanghai';
import { aShift, at } from '../domain/staff/a-shift';

test.each([
  [{ day: '2026-05-28', start: '08:00', end: '20:00' }, '2026-05-28 08:00', '2026-05-28 20:00'],
  [{ day: '2026-05-28', start: '22:00', end: '6:00' }, '2026-05-28 22:00', '2026-05-29 06:00'],
  [{ day: '2028-02-28', start: '20：00', end: '20:00' }, '2028-02-28 20:00', '2028-02-29 20:00'],
  [{ day: '2026-12-31', start: '00:00', end: '24:00' }, '2026-12-31 00:00', '2027-01-01 00:00'],
])('%j is from %s to %s in UTC+8', (text, from, to) => {
  expect(spanOf(text)).toEqual({ from: at(from), to: at(to) });
});

test.each([
  { day: '2027-02-29', start: '08:00', end: '20:00' },
  { day: '2026-05-28', start: '8', end: '20:00' },
  { day: '2026-05-28', start: '08:00', end: '24:30' },
  { day: '', start: '08:00', end: '20:00' },
])('%j is not a time yet', (text) => {
  expect(spanOf(text)).toBeNull();
});

test('a night stands in both of its days, each with its own part', () => {
  const night = shiftView(aShift('甲', at('2026-05-28 22:00'), at('2026-05-29 06:00')));
  const times = (day: string) => partsOf([night], dayStart(day)).map(({ time, title }) => [time, title]);
  expect(times('2026-05-27')).toEqual([]);
  expect(times('2026-05-28')).toEqual([['22:00–24:00', '甲警官']]);
  expect(times('2026-05-29')).toEqual([['00:00–06:00', '甲警官']]);
});

test('a shift over a whole day is 全天', () => {
  const long = shiftView(aShift('甲', at('2026-05-28 00:00'), at('2026-05-30 00:00')));
  expect(partsOf([long], dayStart('2026-05-29')).map(({ time }) => time)).toEqual(['全天']);
});

test('a leave counts its last day whole, over the end of a month too', () => {
  expect(daysSpan('2026-05-31', '2026-06-01')).toEqual({
    from: dayStart('2026-05-31'),
    to: dayStart('2026-06-02'),
  });
  expect(daysSpan('2026-05-31', '2026-05-30')).toBeNull();
  expect(daysSpan('2027-02-29', '2027-03-01')).toBeNull();
});
