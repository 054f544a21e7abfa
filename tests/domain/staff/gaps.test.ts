import fc from 'fast-check';
import type { StaffId } from '@domain/identity/ids';
import { type Gap, gapHorizonMs, gapsIn } from '@domain/staff/gaps';
import { loadOf, nightShare } from '@domain/staff/load';
import { gapSentence, spanText } from '@domain/staff/roster-text';
import { dutyAt, replaced } from '@domain/staff/shift';
import { hourMs, minuteMs, shanghai } from '@domain/time/shanghai';
import { aMember, aShift, at, dongcheng } from './a-shift';

const now = at('2028-02-28 21:30');
const within = { from: now, to: now + gapHorizonMs };
const posts = [
  { area: dongcheng, role: 'officer' },
  { area: dongcheng, role: 'dutyChief' },
] as const;

/** Shifts on a grid of ten minutes around the window, some with a hole in them. */
const Shifts = fc.array(
  fc.record({
    from: fc.integer({ min: -80, max: 450 }),
    length: fc.integer({ min: 1, max: 150 }),
    who: fc.constantFrom('甲', '乙'),
    role: fc.constantFrom('officer' as const, 'dutyChief' as const),
    hole: fc.option(
      fc.record({ from: fc.integer({ min: 0, max: 150 }), length: fc.integer({ min: 1, max: 40 }) }),
    ),
  }),
  { maxLength: 12 },
);
type Drawn = typeof Shifts extends fc.Arbitrary<infer T> ? T : never;
const step = 10 * minuteMs;
const built = (drawn: Drawn) =>
  drawn.map(({ from, length, who, role, hole }) => {
    const shift = aShift(aMember(who, role), now + from * step, now + (from + length) * step);
    if (!hole) return shift;
    const absence = { id: who as StaffId, title: `${who}警官`, why: 'leave' as const, leave: 'x' };
    const cut = {
      from: shift.startsAt + hole.from * step,
      to: shift.startsAt + (hole.from + hole.length) * step,
    };
    const by = { staff: null, absence };
    return { ...shift, stretches: replaced(shift.stretches, { ...cut, whose: () => true, by }) };
  });

test('gaps are exactly the minutes in which nobody of the role stands, joined', () => {
  fc.assert(
    fc.property(Shifts, (drawn) => {
      const shifts = built(drawn);
      const found = gapsIn(posts, shifts, within);
      for (const { role } of posts) {
        const ofRole = shifts.filter((shift) => shift.role === role);
        const open: Pick<Gap, 'from' | 'to'>[] = [];
        for (let minute = within.from; minute < within.to; minute += minuteMs) {
          if (ofRole.some((shift) => dutyAt(shift, minute).length > 0)) continue;
          const last = open.at(-1);
          if (last?.to === minute) open[open.length - 1] = { ...last, to: minute + minuteMs };
          else open.push({ from: minute, to: minute + minuteMs });
        }
        expect(found.filter((gap) => gap.role === role).map(({ from, to }) => ({ from, to }))).toEqual(open);
      }
    }),
    { numRuns: 40 },
  );
});

test('hours and nights are exactly the minutes that a member stands in, counted once', () => {
  fc.assert(
    fc.property(Shifts, (drawn) => {
      const shifts = built(drawn);
      let minutes = 0;
      let nightMinutes = 0;
      for (let minute = within.from; minute < within.to; minute += minuteMs) {
        if (!shifts.some((shift) => dutyAt(shift, minute).some(({ id }) => id === ('甲' as StaffId))))
          continue;
        minutes += 1;
        const hour = shanghai(minute).hour();
        if (hour >= 22 || hour < 6) nightMinutes += 1;
      }
      expect(loadOf('甲' as StaffId, shifts, within)).toEqual({ minutes, nightMinutes });
    }),
    { numRuns: 40 },
  );
});

test('a night over 29 February is eight night hours; a day has none; no hours have no share', () => {
  const whole = { from: at('2028-02-01 00:00'), to: at('2028-03-31 00:00') };
  const night = aShift('甲', at('2028-02-29 22:00'), at('2028-03-01 06:00'));
  const day = aShift('甲', at('2028-02-29 08:00'), at('2028-02-29 16:00'));
  const load = loadOf('甲' as StaffId, [night, day], whole);
  expect(load).toEqual({ minutes: 960, nightMinutes: 480 });
  expect(nightShare(load)).toBe(0.5);
  const february = { from: whole.from, to: at('2028-03-01 00:00') };
  expect(loadOf('甲' as StaffId, [night, day], february)).toEqual({ minutes: 600, nightMinutes: 120 });
  expect(nightShare(loadOf('乙' as StaffId, [night], whole))).toBeNull();
});

test('a post without any shift is one gap; its sentence says where, who is missing and when, in UTC+8', () => {
  const [gap] = gapsIn([posts[0]], [], {
    from: Date.parse('2026-05-28T15:59:00Z'),
    to: Date.parse('2026-05-28T16:00:00Z'),
  });
  expect(gap && gapSentence(gap, '东城街道')).toBe('5月28日 23:59 至 24:00，东城街道没有民警值班。');
  const absent = {
    area: dongcheng,
    role: 'officer' as const,
    from: now,
    to: now + 9 * hourMs,
    absent: ['徐警官'],
  };
  expect(gapSentence(absent, '东城街道')).toBe(
    '2月28日 21:30 至 2月29日 06:30，东城街道没有民警值班（徐警官请假或离岗）。',
  );
});

test.each([
  ['2026-05-28 08:00', '2026-05-28 18:00', '5月28日 08:00 至 18:00'],
  ['2026-05-28 22:00', '2026-05-29 06:00', '5月28日 22:00 至 5月29日 06:00'],
  ['2026-05-28 22:00', '2026-05-29 00:00', '5月28日 22:00 至 24:00'],
  ['2028-02-28 22:00', '2028-03-01 00:00', '2月28日 22:00 至 2月29日 24:00'],
  ['2026-12-31 22:00', '2027-01-01 06:00', '12月31日 22:00 至 1月1日 06:00'],
])('from %s to %s is written as %s', (from, to, text) => {
  expect(spanText(at(from), at(to))).toBe(text);
});
