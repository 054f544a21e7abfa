import { outcomes } from '../task/outcome';
import { dayOf } from '../time/shanghai';
import type { AreaCode } from '../contract/fields';
import type { EventBody, LoggedEvent } from './event';

/** The counters of one area and one day (or all days). Warnings are 件, tasks 起, residents 人: never added up. */
export const metrics = [
  'registered',
  'warnings',
  'tasks',
  'accepted',
  'closed',
  'base',
  'dissuaded',
  'losses',
] as const;
export type Metric = (typeof metrics)[number];
export type Counts = Partial<Record<Metric, number>>;

const lossOutcomes = ['lossPartlyRecovered', 'lossConfirmed'];

/** Decides what one event adds to the counters. */
export function countsOf(body: EventBody): Counts {
  switch (body.type) {
    case 'registered':
      return { registered: 1 };
    case 'warned':
      return { warnings: 1 };
    case 'opened':
      return { tasks: 1, warnings: 1 };
    case 'accepted':
      return { accepted: 1 };
    case 'closed': {
      const rule = outcomes[body.outcome];
      return {
        closed: 1,
        base: rule.base ? 1 : 0,
        dissuaded: rule.dissuaded ? 1 : 0,
        losses: lossOutcomes.includes(body.outcome) ? 1 : 0,
      };
    }
    default:
      return {};
  }
}

/** Whether an event adds anything at all. */
export const isCounted = (body: EventBody): boolean => Object.keys(countsOf(body)).length > 0;

export const addCounts = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(
    metrics.map((metric) => [metric, (a[metric] ?? 0) + (b[metric] ?? 0)]).filter(([, count]) => count !== 0),
  ) as Counts;

/** `330784001232|2026-05-28`, and `330784001232|all` for every day together. */
export const counterId = (area: AreaCode, day: string): string => `${area}|${day}`;

/** Folds events into what each counter gains. Folding the whole log gives the counters themselves. */
export function foldEvents(events: readonly LoggedEvent[]): Map<string, Counts> {
  const gains = new Map<string, Counts>();
  for (const event of events) {
    const counts = countsOf(event.body);
    if (!isCounted(event.body)) continue;
    for (const area of new Set(event.areas)) {
      for (const id of [counterId(area, dayOf(event.at)), counterId(area, 'all')]) {
        gains.set(id, addCounts(gains.get(id) ?? {}, counts));
      }
    }
  }
  return gains;
}
