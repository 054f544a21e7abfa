import { sourceOfWarning } from '../source/source';
import { isLoss, outcomes } from '../task/outcome';
import { dayOf, monthOf } from '../time/shanghai';
import type { AreaCode } from '../contract/fields';
import type { EventBody, LoggedEvent } from './event';

/**
 * The counters of one area and one day (or all days). Warnings are 件, episodes 起, residents 人: never added up. A person is
 * counted once as warned and once as lost; a revisit is no episode, and counts apart. `moved` is who moved in less who
 * moved out: registered there now are `registered - left + moved`.
 */
export const metrics = [
  'registered',
  'left',
  'moved',
  'warnings',
  'tasks',
  'accepted',
  'closed',
  'base',
  'dissuaded',
  'losses',
  'relapses',
  'warnedPeople',
  'lostPeople',
  'revisitsPlanned',
  'revisitsDone',
  'revisitLosses',
] as const;
export type Metric = (typeof metrics)[number];

/** Of a source: its warnings 件; closed episodes that it warned of, and how many of them were real 起. */
export const sourceMetrics = ['warnings', 'judged', 'real'] as const;
export type Counts = Partial<Record<Metric | (typeof sourceMetrics)[number], number>>;

/** Decides what one event adds to the counters. */
export function countsOf(body: EventBody): Counts {
  switch (body.type) {
    case 'registered':
      return { registered: 1 };
    case 'left':
      return { left: 1 };
    case 'movedIn':
      return { moved: 1 };
    case 'movedOut':
      return { moved: -1 };
    case 'warned':
      return { warnings: 1 };
    case 'opened':
      return {
        tasks: 1,
        warnings: 1,
        warnedPeople: body.newPerson ? 1 : 0,
        relapses: body.relapse ? 1 : 0,
        accepted: body.held ? 1 : 0,
      };
    case 'accepted':
      return { accepted: body.revisit ? 0 : 1 };
    case 'closed':
      return body.revisit === undefined ? countsOfEnd(body) : countsOfRevisit(body);
    default:
      return {};
  }
}

type Closed = Extract<EventBody, { type: 'closed' }>;

function countsOfEnd({ outcome, revisits, personLost }: Closed): Counts {
  const { base, dissuaded } = outcomes[outcome];
  return {
    closed: 1,
    base: base ? 1 : 0,
    dissuaded: dissuaded ? 1 : 0,
    losses: isLoss(outcome) ? 1 : 0,
    lostPeople: personLost ? 1 : 0,
    revisitsPlanned: revisits ?? 0,
  };
}

const countsOfRevisit = ({ outcome, personLost }: Closed): Counts => ({
  revisitsDone: 1,
  revisitLosses: isLoss(outcome) ? 1 : 0,
  lostPeople: personLost ? 1 : 0,
});

const unreal = ['falseAlarm', 'notThePerson'];

/** Decides what one event adds to the counters of which sources. A duplicate says nothing about a source. */
export function sourceCountsOf(body: EventBody): readonly (readonly [source: string, counts: Counts])[] {
  if (body.type === 'opened' || body.type === 'warned')
    return [[sourceOfWarning(body.warningId), { warnings: 1 }]];
  if (body.type !== 'closed' || body.outcome === 'duplicate' || body.revisit !== undefined) return [];
  const real = unreal.includes(body.outcome) ? 0 : 1;
  return (body.sources ?? []).map((source) => [source, { judged: 1, real }]);
}

/** Whether an event adds anything at all. */
export const isCounted = (body: EventBody): boolean => Object.keys(countsOf(body)).length > 0;

export const addCounts = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(
    [...new Set([...metrics, ...sourceMetrics])]
      .map((metric) => [metric, (a[metric] ?? 0) + (b[metric] ?? 0)] as const)
      .filter(([, count]) => count !== 0),
  );

/** `330784001232|2026-05-28`, and `330784001232|all` for every day together. */
export const counterId = (area: AreaCode, day: string): string => `${area}|${day}`;

/** `channel|…`: who came through a code, over all days. */
export const channelCounterId = (channel: string): string => `channel|${channel}`;

/** `source|demo-bank`: a source over all its days. */
export const sourceCounterId = (source: string): string => `source|${source}`;

/** `staff|…|2026-05`: what one member of staff did in a UTC+8 month. */
export const staffCounterId = (staff: string, month: string): string => `staff|${staff}|${month}`;

/** Folds events into what each counter gains. Folding the whole log gives the counters themselves. */
export function foldEvents(events: readonly LoggedEvent[]): Map<string, Counts> {
  const gains = new Map<string, Counts>();
  const gain = (id: string, counts: Counts) => gains.set(id, addCounts(gains.get(id) ?? {}, counts));
  for (const { areas, at, body, drill } of events) {
    if (drill === true || !isCounted(body)) continue;
    const counts = countsOf(body);
    for (const area of new Set(areas)) {
      gain(counterId(area, dayOf(at)), counts);
      gain(counterId(area, 'all'), counts);
    }
    for (const [source, ofSource] of sourceCountsOf(body)) gain(sourceCounterId(source), ofSource);
    if (body.type === 'registered' && body.channel !== undefined)
      gain(channelCounterId(body.channel), { registered: 1 });
    if (body.type === 'accepted') gain(staffCounterId(body.staff, monthOf(at)), { accepted: 1 });
  }
  return gains;
}
