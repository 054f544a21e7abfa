import { dayMs, dayOf, hourMs, startOfDay } from '../time/shanghai';

/** What is counted for one who does one thing, and when that count is over. */
export interface Quota {
  readonly key: string;
  /** ms since 1970. */
  readonly endsAt: number;
}

/** Counted by the hour. */
export function perHour(what: string, who: string, now: number): Quota {
  const hour = Math.floor(now / hourMs);
  return { key: `${what}|${who}|${hour}`, endsAt: (hour + 1) * hourMs };
}

/** Counted by the day of UTC+8, which has 24 hours. */
export const perDay = (what: string, who: string, now: number): Quota => ({
  key: `${what}|${who}|${dayOf(now)}`,
  endsAt: startOfDay(now) + dayMs,
});
