import { dayMs, dayStart, hourMs, minuteMs } from '@domain/time/shanghai';

const clock = /^([01]?\d|2[0-4])[:：]([0-5]\d)$/;

/** `08:00` or `8：30` as ms of the day; null when it is no time. `24:00` is the end of the day. */
function msOfDay(text: string): number | null {
  const found = clock.exec(text.trim());
  if (!found) return null;
  const ms = Number(found[1]) * hourMs + Number(found[2]) * minuteMs;
  return ms <= dayMs ? ms : null;
}

/** What a form asks for: a UTC+8 day and two times; an end that is not after the start is on the next day. */
export interface SpanText {
  readonly day: string;
  readonly start: string;
  readonly end: string;
}

/** The instants of a form, or null while a field is no day or no time. */
export function spanOf({ day, start, end }: SpanText): { readonly from: number; readonly to: number } | null {
  const first = dayStart(day.trim());
  const [starts, ends] = [msOfDay(start), msOfDay(end)];
  if (Number.isNaN(first) || starts === null || ends === null) return null;
  return { from: first + starts, to: first + ends + (ends <= starts ? dayMs : 0) };
}

/** Whole UTC+8 days from `first` to `last`, both included; null while one is no day, or the last is before the first. */
export function daysSpan(first: string, last: string): { readonly from: number; readonly to: number } | null {
  const [from, end] = [dayStart(first.trim()), dayStart(last.trim())];
  return Number.isNaN(from) || Number.isNaN(end) || end < from ? null : { from, to: end + dayMs };
}
