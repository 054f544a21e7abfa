import * as fc from 'fast-check';
import { parseCron } from '../../../localcloud/timers/cron';

/** An instant written in UTC+8. */
const local = (text: string) => Date.parse(`${text}+08:00`);
const show = (ms: number | undefined) =>
  ms === undefined ? undefined : new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19);
const nextAfter = (cron: string, from: string) => show(parseCron(cron).next(local(from)));

test('fires at the next fifth second, and not at the one that is now', () => {
  expect(nextAfter('*/5 * * * * * *', '2026-03-01T10:00:05')).toBe('2026-03-01T10:00:10');
  expect(nextAfter('*/5 * * * * * *', '2026-03-01T10:00:06')).toBe('2026-03-01T10:00:10');
  expect(nextAfter('*/5 * * * * * *', '2026-03-01T10:00:59')).toBe('2026-03-01T10:01:00');
});

test('counts hours and days in UTC+8, across its midnight', () => {
  expect(nextAfter('0 0 2 * * * *', '2026-03-01T23:59:59')).toBe('2026-03-02T02:00:00');
  expect(parseCron('0 0 0 * * * *').next(Date.parse('2026-03-01T15:59:59Z'))).toBe(
    Date.parse('2026-03-01T16:00:00Z'),
  );
});

test('skips months that have no such day', () => {
  expect(nextAfter('0 0 12 31 * * *', '2026-03-31T12:00:00')).toBe('2026-05-31T12:00:00');
  expect(nextAfter('0 0 0 1 * * *', '2026-12-15T00:00:00')).toBe('2027-01-01T00:00:00');
});

test('finds 29 February in leap years only', () => {
  expect(nextAfter('0 0 0 29 2 * *', '2026-01-01T00:00:00')).toBe('2028-02-29T00:00:00');
  expect(nextAfter('0 0 0 29 FEB * *', '2096-03-01T00:00:00')).toBeUndefined();
});

test('takes either day or weekday when both are given, as CloudBase does', () => {
  expect(nextAfter('0 0 9 15 * MON *', '2026-03-10T00:00:00')).toBe('2026-03-15T09:00:00');
  expect(nextAfter('0 0 9 15 * MON *', '2026-03-15T09:00:00')).toBe('2026-03-16T09:00:00');
  expect(nextAfter('0 0 9 * * 1-5 *', '2026-03-13T09:00:00')).toBe('2026-03-16T09:00:00');
});

test('carries seconds and minutes that have run out into the next hour', () => {
  expect(nextAfter('10,40 5,50 8,20 * * * *', '2026-03-01T08:50:40')).toBe('2026-03-01T20:05:10');
  expect(nextAfter('10,40 5,50 8,20 * * * *', '2026-03-01T08:05:10')).toBe('2026-03-01T08:05:40');
  expect(nextAfter('0 30 23 * * * *', '2026-03-01T23:30:00')).toBe('2026-03-02T23:30:00');
});

test('keeps to the years that are given, and ends with them', () => {
  expect(nextAfter('0 0 0 1 1 * 2030-2031', '2026-06-01T00:00:00')).toBe('2030-01-01T00:00:00');
  expect(nextAfter('0 0 0 1 1 * 2025', '2026-06-01T00:00:00')).toBeUndefined();
});

test.each([
  ['* * * * *', '5 fields'],
  ['60 * * * * * *', 'second'],
  ['* * 24 * * * *', 'hour'],
  ['* * * 0 * * *', 'day'],
  ['*/0 * * * * * *', 'step'],
  ['30-10 * * * * * *', 'backwards'],
  ['* * * * * FUN *', 'weekday'],
])('refuses %s and says why: %s', (cron, why) => {
  expect(() => parseCron(cron)).toThrow(why);
});

test('the next time is the first second that matches, found by walking all of them', () => {
  const field = (max: number) => fc.oneof(fc.constant('*'), fc.nat(max).map(String), fc.constant('*/7'));
  fc.assert(
    fc.property(field(59), field(59), fc.integer({ min: 0, max: 6_000_000 }), (second, minute, offset) => {
      const from = local('2026-02-26T00:00:00') + offset * 1000;
      const cron = parseCron(`${second} ${minute} * * * * *`);
      const matches = (ms: number) => {
        const date = new Date(ms);
        const fits = (text: string, value: number) =>
          text === '*' || (text === '*/7' ? value % 7 === 0 : Number(text) === value);
        return fits(second, date.getUTCSeconds()) && fits(minute, date.getUTCMinutes());
      };
      let expected = from + 1000;
      while (!matches(expected)) expected += 1000;
      return cron.next(from) === expected;
    }),
    { numRuns: 200 },
  );
});
