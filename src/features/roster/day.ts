import type { ShiftView } from '@domain/staff/roster-contract';
import { dayMs, shanghai } from '@domain/time/shanghai';

/** What stands in one day: who, in which role, from when to when, cut to the day. */
export interface DayPart {
  readonly key: string;
  readonly shift: ShiftView;
  readonly time: string;
  /** Null: a hole. */
  readonly title: string | null;
  readonly absent: string | null;
}

/** `08:00–20:00`, `00:00–24:00` as 全天. */
function timeText(from: number, to: number, start: number): string {
  if (from === start && to === start + dayMs) return '全天';
  const end = to === start + dayMs ? '24:00' : shanghai(to).format('HH:mm');
  return `${shanghai(from).format('HH:mm')}–${end}`;
}

/** The parts of shifts in the UTC+8 day that starts at `start`, the earliest first. */
export function partsOf(shifts: readonly ShiftView[], start: number): DayPart[] {
  const parts = shifts.flatMap((shift) =>
    shift.stretches
      .filter(({ startsAt, endsAt }) => startsAt < start + dayMs && start < endsAt)
      .map(({ startsAt, endsAt, staff, absence }) => {
        const from = Math.max(startsAt, start);
        const to = Math.min(endsAt, start + dayMs);
        return {
          from,
          key: `${shift.id}|${startsAt}`,
          shift,
          time: timeText(from, to, start),
          title: staff?.title ?? null,
          absent: absence?.title ?? null,
        };
      }),
  );
  return parts.sort((a, b) => a.from - b.from);
}
