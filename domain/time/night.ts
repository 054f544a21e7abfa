import { shanghai } from './shanghai';

/** Hours of the day in UTC+8 in which something may not happen; they cross midnight. */
export interface Night {
  readonly fromHour: number;
  readonly toHour: number;
}

export function isNight(at: number, { fromHour, toHour }: Night): boolean {
  const hour = shanghai(at).hour();
  return hour < toHour || hour >= fromHour;
}

/** The instant itself by day; in the night the first one of the morning after it, in ms. */
export function afterNight(at: number, night: Night): number {
  if (!isNight(at, night)) return at;
  const local = shanghai(at);
  const morning = local.startOf('day').add(night.toHour, 'hour');
  return (local.hour() < night.toHour ? morning : morning.add(1, 'day')).valueOf();
}
