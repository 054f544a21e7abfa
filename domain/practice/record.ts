import * as v from 'valibot';
import { scamTypes, type ScamType } from '../scam/type';
import { dayMs, startOfDay } from '../time/shanghai';
import { endKinds } from './conversation';

/** How the last practice of one scam type went, and where its repetitions stand. */
const Practised = v.object({
  kind: v.picklist(endKinds),
  /** 0 to 100. */
  score: v.number(),
  /** How often it was practised; turns the order of the answers. */
  times: v.number(),
  /** Repetitions done since it was new, or since the person last fell for it. */
  repeated: v.number(),
  /** Counted from here, ms. */
  since: v.number(),
});
export type Practised = v.InferOutput<typeof Practised>;

/** All that was practised on this phone; it never leaves it. */
export const PracticeRecord = v.record(v.string(), Practised);
export type PracticeRecord = v.InferOutput<typeof PracticeRecord>;

/** What one practice came to. */
export interface Played {
  readonly kind: Practised['kind'];
  readonly score: number;
  readonly atMs: number;
}

/** A warning fades within two to four weeks (PMC4199235): repeated 14 and 28 days after the first time, then every 28 days. */
const repeatAfterDays = [14, 14] as const;
const thenEveryDays = 28;

/** From when it should be practised again, in ms: from the start of that day in UTC+8. */
export function dueAt({ since, repeated }: Practised): number {
  return startOfDay(since) + (repeatAfterDays[repeated] ?? thenEveryDays) * dayMs;
}

/**
 * The record after one more practice. Seeing through it when it was due counts as a repetition; not seeing through it starts over,
 * whenever that was; practising before its day and seeing through it changes the score only.
 */
export function afterPractice(before: Practised | undefined, { kind, score, atMs }: Played): Practised {
  const times = (before?.times ?? 0) + 1;
  if (before === undefined || kind !== 'sawThrough') return { kind, score, times, repeated: 0, since: atMs };
  const due = atMs >= dueAt(before);
  const { repeated, since } = before;
  return { kind, score, times, ...(due ? { repeated: repeated + 1, since: atMs } : { repeated, since }) };
}

export type Standing = 'due' | 'new' | 'done';

export interface Listed {
  readonly type: ScamType;
  readonly standing: Standing;
  readonly last: Practised | undefined;
}

/** All types in the order in which to practise them: overdue the longest, then new ones (the commonest scam first), then by day. */
export function practiceList(record: PracticeRecord, nowMs: number): readonly Listed[] {
  const standingOf = (last: Practised | undefined): Standing => {
    if (last === undefined) return 'new';
    return nowMs >= dueAt(last) ? 'due' : 'done';
  };
  const listed = scamTypes.map((type) => ({ type, standing: standingOf(record[type]), last: record[type] }));
  const dayOf = ({ last }: Listed): number => (last === undefined ? 0 : dueAt(last));
  return listed.sort((a, b) => rank[a.standing] - rank[b.standing] || dayOf(a) - dayOf(b));
}

const rank: Record<Standing, number> = { due: 0, new: 1, done: 2 };
