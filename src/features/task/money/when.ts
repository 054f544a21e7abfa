import { dayMs, fromShanghai, minuteMs, shanghai } from '@domain/time/shanghai';

const written = /^(?:(\d{1,2})[月\-/.](\d{1,2})日?\s*)?([01]?\d|2[0-3])[:：]([0-5]\d)$/;
/** A clock beside ours may be so much ahead. */
const slackMs = minuteMs;

/**
 * The past instant that somebody wrote (`21:05`, `5月28日 21:05`), in ms: a time alone is the last such time before `now`,
 * a day without a year the last such day. Null when it can't be read.
 */
export function whenOf(text: string, now: number): number | null {
  const found = written.exec(text.trim());
  if (!found) return null;
  const [, month, day, hour, minute] = found;
  const today = shanghai(now);
  const at = (year: number, ofMonth: number, ofDay: number) =>
    fromShanghai([year, ofMonth, ofDay, Number(hour), Number(minute)]);
  if (month === undefined || day === undefined) {
    const here = at(today.year(), today.month() + 1, today.date());
    return here !== null && here > now + slackMs ? here - dayMs : here;
  }
  const here = at(today.year(), Number(month), Number(day));
  return here !== null && here > now + slackMs ? at(today.year() - 1, Number(month), Number(day)) : here;
}
