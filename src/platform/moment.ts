import { clockText, shanghai } from '@domain/time/shanghai';
import { say } from './language';

/** An instant as the person reads it, always in UTC+8: `5月28日 14:03`, `28 May 14:03`. */
export const momentText = (atMs: number): string =>
  say(clockText(atMs), shanghai(atMs).format('D MMM HH:mm'));
