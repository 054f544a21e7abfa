import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

const offsetMinutes = 8 * 60;

export const secondMs = 1_000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
export const weekMs = 7 * dayMs;

/** An instant as people in China read it: UTC+8, whatever the machine's own time zone is. */
export const shanghai = (atMs: number) => dayjs(atMs).utcOffset(offsetMinutes);

/** `2026-05-28`: the day in UTC+8, the unit of rosters, quotas and counters. */
export const dayOf = (atMs: number): string => shanghai(atMs).format('YYYY-MM-DD');

/** `5月28日 14:03` */
export const clockText = (atMs: number): string => shanghai(atMs).format('M月D日 HH:mm');

/** The first instant of the UTC+8 day that holds `atMs`, in ms. */
export const startOfDay = (atMs: number): number => shanghai(atMs).startOf('day').valueOf();

/** The first instant of the UTC+8 week, from Monday on, that holds `atMs`, in ms. */
export const startOfWeek = (atMs: number): number =>
  startOfDay(atMs) - ((shanghai(atMs).day() + 6) % 7) * dayMs;

/** The first instant of the UTC+8 day `YYYY-MM-DD`, in ms; NaN when there is no such day. */
export function dayStart(day: string): number {
  const at = Date.parse(`${day}T00:00:00+08:00`);
  return Number.isNaN(at) || dayOf(at) !== day ? NaN : at;
}

/** `2026-05`: the month in UTC+8. */
export const monthOf = (atMs: number): string => shanghai(atMs).format('YYYY-MM');

/** A UTC+8 month `YYYY-MM` as instants in ms, `to` exclusive. */
export function monthSpan(month: string): { readonly from: number; readonly to: number } {
  const from = dayStart(`${month}-01`);
  return { from, to: shanghai(from).add(1, 'month').valueOf() };
}

/**
 * The instant of a wall clock in UTC+8, in ms, from year, month (1 to 12), day, hour, minute and second; null for one that
 * is on no calendar.
 */
export function fromShanghai(parts: readonly number[]): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  const read = new Date(at);
  const same = [
    read.getUTCFullYear(),
    read.getUTCMonth() + 1,
    read.getUTCDate(),
    read.getUTCHours(),
    read.getUTCMinutes(),
    read.getUTCSeconds(),
  ].every((part, index) => part === (parts[index] ?? 0));
  return same ? at - offsetMinutes * minuteMs : null;
}
