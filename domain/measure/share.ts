import type { Overview } from './contract';

/** A share from 0 to 1, or null when there is nothing to divide by: never ∞, never a made-up 0 %. */
export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** `70.53%`; `—` without a base. Two decimals, as the reports of the field print it. */
export const percentText = (share: number | null): string =>
  share === null ? '—' : `${(share * 100).toFixed(2)}%`;

/** 覆盖率: registered ÷ population; null while no population with its date and source is on file. */
export const coverageShare = ({ registered, population }: Overview['coverage']): number | null =>
  population === null ? null : shareOf(registered, population.people);

/** 劝阻成功率: dissuaded ÷ (closed − falseAlarm − notThePerson − duplicate). */
export const successShare = ({ dissuaded, base }: Pick<Overview, 'dissuaded' | 'base'>): number | null =>
  shareOf(dissuaded, base);

/**
 * 预警后被骗率: people with a loss within 30 days after a warning ÷ people warned; null while nobody was warned. The honest
 * figure: it stands beside the success rate everywhere.
 */
export const lostShare = ({
  lostPeople,
  warnedPeople,
}: Pick<Overview, 'lostPeople' | 'warnedPeople'>): number | null => shareOf(lostPeople, warnedPeople);

/** `143,769`, written without `Intl`: Android's WeChat has none. For whole numbers from 0. */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
