import { hourMs, minuteMs, secondMs } from '@domain/time/shanghai';

const pattern = /^(?:(\d{1,3})小?时)?(?:(\d{1,4})分钟?)?(?:(\d{1,4})秒)?$/;

/** `1 分 30 秒`: a wait as people say it. */
export function waitText(ms: number): string {
  const parts = [
    [Math.floor(ms / hourMs), '小时'],
    [Math.floor((ms % hourMs) / minuteMs), '分'],
    [Math.floor((ms % minuteMs) / secondMs), '秒'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return said.length === 0 ? '0 秒' : said.join(' ');
}

/** The wait that somebody wrote, in ms; null when it can't be read. A bare number is minutes. */
export function waitOf(text: string): number | null {
  const plain = text.replace(/\s/g, '');
  if (/^\d{1,4}$/.test(plain)) return Number(plain) * minuteMs;
  const found = pattern.exec(plain);
  if (!found || plain === '') return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = found;
  return Number(hours) * hourMs + Number(minutes) * minuteMs + Number(seconds) * secondMs;
}

export const minuteText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The minute of the day of `22:00`; null when it is none. */
export function minuteOf(text: string): number | null {
  const found = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/.exec(text.trim());
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}
