import type { AreaCode, OpId } from '../contract/fields';
import type { StaffId } from '../identity/ids';
import { dayMs, dayOf, dayStart, minuteMs } from '../time/shanghai';
import type { ShiftEdit } from './shift';

/** One turn of a cycle: who stands on its `day` (from 0), from which minute of the day, for how many minutes. */
export interface Turn {
  readonly day: number;
  readonly staff: StaffId;
  readonly startMinute: number;
  readonly minutes: number;
}

/**
 * A pattern that repeats every `cycleDays` from the UTC+8 day `from` on: 四班三运转, day and night, weekly. A job expands it
 * into shifts up to a horizon. Days are `YYYY-MM-DD` in UTC+8.
 */
export interface Rotation {
  readonly _id: string;
  readonly opId: OpId;
  readonly area: AreaCode;
  readonly name: string;
  readonly from: string;
  /** The first day without it; null while it goes on. */
  readonly until: string | null;
  readonly cycleDays: number;
  readonly turns: readonly Turn[];
  readonly at: number;
  readonly by: ShiftEdit['by'];
  /** The first day that is not expanded yet. */
  readonly expandedTo: string;
  /** When the job has to go on; null when there is nothing left to expand. */
  readonly extendAt: number | null;
  readonly version: number;
}

/** How far ahead shifts are planned [default]: what people need to arrange their lives. */
export const horizonDays = 35;

export interface PlannedTurn {
  readonly staff: StaffId;
  readonly startsAt: number;
  readonly endsAt: number;
}

export const addDays = (day: string, days: number): string => dayOf(dayStart(day) + days * dayMs);

const daysBetween = (from: string, to: string): number => (dayStart(to) - dayStart(from)) / dayMs;

/**
 * The turns that start on the UTC+8 days `[first, end)`. A night turn ends on the day after. UTC+8 has no summer time, so
 * every day has the same length.
 */
export function expand(
  { from, until, cycleDays, turns }: Pick<Rotation, 'from' | 'until' | 'cycleDays' | 'turns'>,
  { first, end }: { first: string; end: string },
): PlannedTurn[] {
  const planned: PlannedTurn[] = [];
  const stop = until !== null && until < end ? until : end;
  for (let day = first > from ? first : from; day < stop; day = addDays(day, 1)) {
    const place = daysBetween(from, day) % cycleDays;
    for (const turn of turns.filter((one) => one.day === place)) {
      const startsAt = dayStart(day) + turn.startMinute * minuteMs;
      planned.push({ staff: turn.staff, startsAt, endsAt: startsAt + turn.minutes * minuteMs });
    }
  }
  return planned;
}

/** Up to which day a rotation has to be expanded at `now`, and when to look again. */
export function nextHorizon(
  rotation: Pick<Rotation, 'until'>,
  now: number,
): { readonly expandedTo: string; readonly extendAt: number | null } {
  const today = dayOf(now);
  const horizon = addDays(today, horizonDays);
  const { until } = rotation;
  if (until !== null && until <= horizon) return { expandedTo: until, extendAt: null };
  return { expandedTo: horizon, extendAt: dayStart(addDays(today, 1)) };
}
