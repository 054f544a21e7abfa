import { dayMs, dayOf, hourMs, minuteMs, startOfDay } from '../time/shanghai';

/** What is counted for one who does one thing, and when that count is over. */
export interface Quota {
  readonly key: string;
  /** ms since 1970. */
  readonly endsAt: number;
}

const perSpan =
  (spanMs: number) =>
  (what: string, who: string, now: number): Quota => {
    const span = Math.floor(now / spanMs);
    return { key: `${what}|${who}|${span}`, endsAt: (span + 1) * spanMs };
  };

/** Counted by the hour, and by each sixth part of one. */
export const perHour = perSpan(hourMs);
export const perTenMinutes = perSpan(10 * minuteMs);

/** Counted by the day of UTC+8, which has 24 hours. */
export const perDay = (what: string, who: string, now: number): Quota => ({
  key: `${what}|${who}|${dayOf(now)}`,
  endsAt: startOfDay(now) + dayMs,
});
