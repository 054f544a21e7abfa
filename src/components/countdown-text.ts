import { say } from '../platform/language';

const secondMs = 1000;
const pad = (n: number): string => String(n).padStart(2, '0');

/** `4:05`, `1:04:05`: minutes and seconds, with hours from the first hour on. `ms` ≥ 0; a begun second counts. */
export function countdownText(ms: number): string {
  const seconds = Math.ceil(ms / secondMs);
  const hours = Math.floor(seconds / 3600);
  const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** What is read aloud, once a minute: `还剩 4 分钟`, `已超时 2 分钟`. */
export function spokenCountdown(leftMs: number): string {
  const minutes = Math.ceil(Math.abs(leftMs) / (60 * secondMs));
  const inEnglish = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  if (leftMs < 0) return say(`已超时 ${minutes} 分钟`, `${inEnglish} late`);
  if (leftMs < 60 * secondMs) return say('还剩不到 1 分钟', 'less than a minute left');
  return say(`还剩 ${minutes} 分钟`, `${inEnglish} left`);
}
