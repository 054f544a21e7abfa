import fc from 'fast-check';
import { afterQuiet, heldBack, quietUntil } from '@domain/clocks/quiet';
import type { Sealed } from '@domain/identity/ids';
import { newDelivery } from '@domain/message/message';
import { builtInClocks } from '@domain/task/clocks';
import { dayMs, hourMs, minuteMs, shanghai } from '@domain/time/shanghai';

/** 22:00 to 7:00 in China. */
const night = builtInClocks.quiet;
const at = (text: string): number => Date.parse(text);
const until = (text: string, quiet = night): string | null => {
  const end = quietUntil(quiet, at(text));
  return end === null ? null : new Date(end).toISOString().slice(0, 16) + 'Z';
};

test.each([
  // 21:59 and 22:00 there, and both sides of its midnight.
  ['2026-05-28T13:59:59.999Z', null],
  ['2026-05-28T14:00:00.000Z', '2026-05-28T23:00Z'],
  ['2026-05-28T15:59:59.999Z', '2026-05-28T23:00Z'],
  ['2026-05-28T16:00:00.000Z', '2026-05-28T23:00Z'],
  ['2026-05-28T22:59:59.999Z', '2026-05-28T23:00Z'],
  ['2026-05-28T23:00:00.000Z', null],
  // The last nights of a month, of February with and without its 29th, and of a year.
  ['2026-05-31T15:30:00.000Z', '2026-05-31T23:00Z'],
  ['2028-02-28T15:30:00.000Z', '2028-02-28T23:00Z'],
  ['2028-02-29T14:30:00.000Z', '2028-02-29T23:00Z'],
  ['2027-02-28T14:30:00.000Z', '2027-02-28T23:00Z'],
  ['2026-12-31T16:30:00.000Z', '2026-12-31T23:00Z'],
])('%s is quiet until %s', (now, end) => {
  expect(until(now)).toBe(end);
});

test('quiet hours may lie within a day, up to its last minute', () => {
  const noon = { fromMinute: 12 * 60, toMinute: 14 * 60, risks: ['medium'] as const };
  expect(until('2026-05-28T04:00:00Z', noon)).toBe('2026-05-28T06:00Z');
  expect(until('2026-05-28T06:00:00Z', noon)).toBeNull();
  const evening = { fromMinute: 20 * 60, toMinute: 0, risks: ['medium'] as const };
  expect(until('2026-05-28T15:59:59Z', evening)).toBe('2026-05-28T16:00Z');
  expect(until('2026-05-28T16:00:00Z', evening)).toBeNull();
});

test('only the named risks wait, and critical cannot be named', () => {
  const midnight = at('2026-05-28T16:00:00Z');
  const clocks = { ...builtInClocks, quiet: { ...night, risks: ['high', 'medium'] as const } };
  expect(afterQuiet({ risk: 'medium' }, midnight)).toBe(midnight + 7 * hourMs);
  expect(afterQuiet({ risk: 'high' }, midnight)).toBe(midnight);
  expect(afterQuiet({ clocks, risk: 'high' }, midnight)).toBe(midnight + 7 * hourMs);
  expect(afterQuiet({ clocks, risk: 'critical' }, midnight)).toBe(midnight);
});

test('nothing is due inside, nothing comes earlier, and an earlier instant is never due later', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const hours = fc.record({ fromMinute: minute, toMinute: minute });
  const instant = fc.integer({ min: at('2027-12-30T00:00:00Z'), max: at('2028-03-02T00:00:00Z') });
  fc.assert(
    fc.property(hours, instant, fc.nat(2 * dayMs), ({ fromMinute, toMinute }, now, backMs) => {
      const clocks = { ...builtInClocks, quiet: { fromMinute, toMinute, risks: ['medium'] as const } };
      const due = afterQuiet({ clocks, risk: 'medium' }, now);
      // The clock of another instance, or the same one put back.
      const before = afterQuiet({ clocks, risk: 'medium' }, now - backMs);
      const clockMinute = shanghai(due).hour() * 60 + shanghai(due).minute();
      const isInside =
        fromMinute <= toMinute
          ? clockMinute >= fromMinute && clockMinute < toMinute
          : clockMinute >= fromMinute || clockMinute < toMinute;
      return !isInside && due >= now && due - now < dayMs && before <= due;
    }),
  );
});

test('the resident’s SMS waits, their WeChat message and everything to staff do not', () => {
  const dueAt = at('2026-05-28T15:00:00Z');
  const message = {
    ...newDelivery(dueAt),
    gen: 1,
    openid: null,
    phone: 'phone' as Sealed,
    unlessSeen: false,
  };
  const held = heldBack(
    { risk: 'medium' },
    {
      sms: { ...message, kind: 'warning', channel: 'sms' },
      wechat: { ...message, kind: 'warning', channel: 'wechat' },
      officer: { ...message, kind: 'offer', channel: 'sms' },
      sent: { ...message, kind: 'warning', channel: 'sms', state: 'sent' },
    },
  );
  const waits = Object.entries(held).map(([key, one]) => [key, (one.dueAt - dueAt) / minuteMs]);
  expect(Object.fromEntries(waits)).toEqual({ sms: 8 * 60, wechat: 0, officer: 0, sent: 0 });
});
