import fc from 'fast-check';
import type { StaffId } from '@domain/identity/ids';
import { type Leave, withAbsences, withLeave, withoutLeave, withReturned } from '@domain/staff/leave';
import { daysOf, dutyAt, dutyUntil, edited, replaced, standsIn } from '@domain/staff/shift';
import { swapped } from '@domain/staff/swap';
import { hourMs, minuteMs } from '@domain/time/shanghai';
import { aMember, aShift, at, desk, op, staffOf, stands } from './a-shift';

const start = at('2026-05-28 22:00');
const end = at('2026-05-29 06:00');
const night = () => aShift('甲', start, end);
const by = (n: number, now = start - hourMs) => ({ opId: op(n), at: now, by: desk });
const leaveOf = (from: number, to: number): Leave => ({
  _id: 'leave-1',
  opId: op(7),
  staff: '甲' as StaffId,
  from,
  to,
  reason: '探亲',
  at: start - hourMs,
  by: desk,
  ended: null,
});

test('a shift begins with its first instant and ends before its last', () => {
  const who = (instant: number) => dutyAt(night(), instant).map(({ id }) => id);
  expect([who(start - 1), who(start), who(end - 1), who(end)]).toEqual([[], ['甲'], ['甲'], []]);
});

test.each([
  ['2026-05-28 00:00', '2026-05-29 00:00', ['2026-05-28']],
  ['2026-05-28 22:00', '2026-05-29 06:00', ['2026-05-28', '2026-05-29']],
  ['2028-02-28 23:59', '2028-03-01 00:01', ['2028-02-28', '2028-02-29', '2028-03-01']],
  ['2027-02-28 22:00', '2027-03-01 06:00', ['2027-02-28', '2027-03-01']],
  ['2026-12-31 23:59', '2027-01-01 00:00', ['2026-12-31']],
])('from %s to %s it touches the days %j', (from, to, days) => {
  expect(daysOf(at(from), at(to))).toEqual(days);
});

test('15:59 and 16:00 UTC are two days of the roster', () => {
  const instant = Date.parse('2026-05-28T16:00:00Z');
  expect(daysOf(instant - minuteMs, instant)).toEqual(['2026-05-28']);
  expect(daysOf(instant, instant + minuteMs)).toEqual(['2026-05-29']);
});

test('leave makes a hole, an override fills it, and calling the leave off gives back what nobody covered', () => {
  const leave = leaveOf(at('2026-05-29 00:00'), at('2026-05-29 04:00'));
  const holed = withLeave(night(), leave, '甲警官');
  if (!holed) throw new Error('the leave did not touch the shift');
  expect(stands(holed)).toEqual(['甲 22:00–00:00', '(甲 leave) 00:00–04:00', '甲 04:00–06:00']);
  const cover = { from: at('2026-05-29 00:00'), to: at('2026-05-29 01:00'), whose: () => true };
  const covered = edited(
    holed,
    { ...cover, by: { staff: aMember('乙'), absence: null } },
    { ...by(2), kind: 'override' },
  );
  if (!covered) throw new Error('the override changed nothing');
  expect(stands(covered)).toEqual([
    '甲 22:00–00:00',
    '乙 00:00–01:00',
    '(甲 leave) 01:00–04:00',
    '甲 04:00–06:00',
  ]);
  const back = withoutLeave(covered, { leave, staff: aMember('甲') }, by(3));
  expect(back && stands(back)).toEqual(['甲 22:00–00:00', '乙 00:00–01:00', '甲 01:00–06:00']);
  expect(back?.edits.map(({ kind, by: who }) => [kind, who.title])).toEqual([
    ['published', '反诈专班'],
    ['leave', '反诈专班'],
    ['override', '反诈专班'],
    ['leaveEnded', '反诈专班'],
  ]);
});

test('the same edit again changes nothing', () => {
  const leave = leaveOf(start, end);
  const holed = withLeave(night(), leave, '甲警官');
  expect(holed && withLeave(holed, leave, '甲警官')).toBeNull();
});

test('who left stands in nothing from then on, what was stays, and coming back fills what is left', () => {
  const leftAt = at('2026-05-29 02:00');
  const left = { opId: op(5), at: leftAt, by: desk, reason: '调离' };
  const gone = withAbsences(night(), { members: [staffOf(aMember('甲'), { left })], leaves: [] });
  if (!gone) throw new Error('the departure changed nothing');
  expect(stands(gone)).toEqual(['甲 22:00–02:00', '(甲 left) 02:00–06:00']);
  expect(dutyUntil(gone, '甲' as StaffId, start)).toBe(leftAt);
  const back = withReturned(gone, staffOf(aMember('甲')), by(6, at('2026-05-29 03:00')));
  expect(back && stands(back)).toEqual(['甲 22:00–02:00', '(甲 left) 02:00–03:00', '甲 03:00–06:00']);
});

test('two members swap whole shifts that have not begun; anything else is refused and changes nothing', () => {
  const gives = night();
  const takes = aShift('乙', at('2026-05-30 08:00'), at('2026-05-30 20:00'));
  const pair = { from: aMember('甲'), to: aMember('乙') };
  const done = swapped({ gives, takes }, pair, by(8));
  expect(done.ok && [stands(done.value.gives), stands(done.value.takes)]).toEqual([
    ['乙 22:00–06:00'],
    ['甲 08:00–20:00'],
  ]);
  expect(swapped({ gives, takes }, pair, by(8, start))).toMatchObject({ ok: false, error: 'shiftPast' });
  const holed = withLeave(gives, leaveOf(start, start + hourMs), '甲警官');
  if (!holed) throw new Error('the leave did not touch the shift');
  expect(swapped({ gives: holed, takes }, pair, by(8))).toMatchObject({ ok: false, error: 'shiftChanged' });
  const chief = aShift(aMember('乙', 'dutyChief'), takes.startsAt, takes.endsAt);
  expect(swapped({ gives, takes: chief }, pair, by(8))).toMatchObject({ ok: false, error: 'roleDiffers' });
});

test('after any replacements every minute has exactly who the last one put there, and stretches tile the shift', () => {
  const minutes = (end - start) / minuteMs;
  const names = ['甲', '乙', '丙'];
  const Replacement = fc.record({
    from: fc.integer({ min: -30, max: minutes + 30 }),
    length: fc.integer({ min: 1, max: minutes }),
    who: fc.constantFrom(...names, null),
    whose: fc.constantFrom(...names, null),
  });
  fc.assert(
    fc.property(fc.array(Replacement, { maxLength: 8 }), (replacements) => {
      let stretches = night().stretches;
      const byMinute: (string | null)[] = Array.from({ length: minutes }, () => '甲');
      for (const { from, length, who, whose } of replacements) {
        const hole = { id: '甲' as StaffId, title: '甲', why: 'leave' as const, leave: 'x' };
        stretches = replaced(stretches, {
          from: start + from * minuteMs,
          to: start + (from + length) * minuteMs,
          whose: whose === null ? () => true : standsIn(whose as StaffId),
          by: who === null ? { staff: null, absence: hole } : { staff: aMember(who), absence: null },
        });
        for (let m = Math.max(0, from); m < Math.min(minutes, from + length); m += 1)
          if (whose === null || byMinute[m] === whose) byMinute[m] = who;
      }
      const shift = { ...night(), stretches };
      expect(
        byMinute.map((_who, m) => dutyAt(shift, start + m * minuteMs).map(({ id }) => id as string)),
      ).toEqual(byMinute.map((who) => (who === null ? [] : [who])));
      const edges = stretches.map(({ startsAt, endsAt }) => [startsAt, endsAt]);
      expect([edges[0]?.[0], edges.at(-1)?.[1]]).toEqual([start, end]);
      for (const [i, edge] of edges.entries()) if (i > 0) expect(edge[0]).toBe(edges[i - 1]?.[1]);
    }),
    { numRuns: 300 },
  );
});
