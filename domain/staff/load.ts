import type { StaffId } from '../identity/ids';
import { dayMs, hourMs, minuteMs, startOfDay } from '../time/shanghai';
import { type Span, union } from './gaps';
import type { Shift } from './shift';

/** Night is 22:00 to 06:00 in UTC+8. */
const nightEndsMs = 6 * hourMs;
const nightStartsMs = 22 * hourMs;

export interface DutyLoad {
  readonly minutes: number;
  readonly nightMinutes: number;
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** How many ms of a span are night. */
function nightMsOf(span: Span): number {
  let night = 0;
  for (let day = startOfDay(span.from); day < span.to; day += dayMs) {
    night += overlap(span, { from: day, to: day + nightEndsMs });
    night += overlap(span, { from: day + nightStartsMs, to: day + dayMs });
  }
  return night;
}

/** What a member stood, or will stand, within a span. Two areas at the same time are the same hours. */
export function loadOf(staff: StaffId, shifts: readonly Shift[], within: Span): DutyLoad {
  const spans = shifts
    .flatMap((shift) => shift.stretches)
    .filter((stretch) => stretch.staff?.id === staff)
    .map(({ startsAt, endsAt }) => ({
      from: Math.max(startsAt, within.from),
      to: Math.min(endsAt, within.to),
    }));
  const stood = union(spans);
  const sum = (of: (span: Span) => number) =>
    Math.round(stood.reduce((total, span) => total + of(span), 0) / minuteMs);
  return { minutes: sum(({ from, to }) => to - from), nightMinutes: sum(nightMsOf) };
}

/** The night's share of all hours, 0 to 1; null when there are none. */
export const nightShare = ({ minutes, nightMinutes }: DutyLoad): number | null =>
  minutes === 0 ? null : nightMinutes / minutes;
