import { scamTypes, type ScamType } from '../scam/type';
import { casesOf } from '../scam/weight';
import { startOfWeek, weekMs } from '../time/shanghai';

/** Tips of a week: what somebody reads in a few minutes. [default] */
export const tipsAWeek = 5;

interface Listed {
  readonly id: string;
  readonly scamType: ScamType;
  readonly publishedAt: number;
}

/** How often tips and types were on a list in the weeks so far. */
interface Shown {
  readonly tips: Map<string, number>;
  readonly types: Map<ScamType, number>;
}

const timesOf = <K>(counts: ReadonlyMap<K, number>, key: K): number => counts.get(key) ?? 0;
const once = <K>(counts: Map<K, number>, key: K): unknown => counts.set(key, timesOf(counts, key) + 1);

/** As seats are shared out by D'Hondt: the type that its cases leave furthest behind. */
const claimOf = (type: ScamType, shown: Shown): number => casesOf[type] / (timesOf(shown.types, type) + 1);

/** What goes before what on a list: fewest showings, then a type not yet on it, then the strongest claim, then the older. */
function before<T extends Listed>(shown: Shown, week: readonly T[]): (a: T, b: T) => number {
  const onList = new Set(week.map(({ scamType }) => scamType));
  return (a, b) =>
    timesOf(shown.tips, a.id) - timesOf(shown.tips, b.id) ||
    Number(onList.has(a.scamType)) - Number(onList.has(b.scamType)) ||
    claimOf(b.scamType, shown) - claimOf(a.scamType, shown) ||
    scamTypes.indexOf(a.scamType) - scamTypes.indexOf(b.scamType) ||
    a.publishedAt - b.publishedAt ||
    (a.id < b.id ? -1 : 1);
}

/** Chooses the tips of one week and counts them as shown. */
function choose<T extends Listed>(pool: readonly T[], shown: Shown): readonly T[] {
  const week: T[] = [];
  while (week.length < Math.min(tipsAWeek, pool.length)) {
    const order = before(shown, week);
    const left = pool.filter((tip) => !week.includes(tip));
    const next = left.reduce((best, tip) => (order(tip, best) < 0 ? tip : best));
    week.push(next);
    once(shown.tips, next.id);
    once(shown.types, next.scamType);
  }
  return week;
}

/** A list stays what it is from Monday on: it is made of what was out by then, or of what there is when that is too little. */
function poolOf<T extends Listed>(tips: readonly T[], monday: number): readonly T[] {
  const ready = tips.filter(({ publishedAt }) => publishedAt < monday);
  return ready.length >= tipsAWeek ? ready : tips.filter(({ publishedAt }) => publishedAt < monday + weekMs);
}

/**
 * The reading list of the week (from Monday, UTC+8) that holds `now`: the same on every phone with the same tips. The types
 * share it by their cases, each at most once where that is possible, and no tip comes again before every other has come as
 * often.
 */
export function weeklyTips<T extends Listed>(tips: readonly T[], now: number): readonly T[] {
  const shown: Shown = { tips: new Map(), types: new Map() };
  const last = startOfWeek(now);
  const first = startOfWeek(Math.min(...tips.map(({ publishedAt }) => publishedAt), last));
  let week: readonly T[] = [];
  for (let monday = first; monday <= last; monday += weekMs) week = choose(poolOf(tips, monday), shown);
  return week;
}
