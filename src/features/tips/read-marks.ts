import * as v from 'valibot';
import { isDueAgain, readAgain, type ReadMark } from '@domain/tip/again';
import { keep, recall } from '../../platform/storage';

const key = 'tips-read';
const Marks = v.record(v.string(), v.object({ firstAt: v.number(), lastAt: v.number() }));
export type ReadMarks = Readonly<Record<string, ReadMark>>;

/** What was read on this phone, by the tips' ids. It never leaves it. */
export function readMarks(): ReadMarks {
  const marks = v.safeParse(Marks, recall(key));
  return marks.success ? marks.output : {};
}

export function markRead(id: string, at: number): void {
  const marks = readMarks();
  keep(key, { ...marks, [id]: readAgain(marks[id], at) });
}

/** So many at once are asked to be read again. [default] */
const mostAgain = 3;

/** The tips that are due again, those that wait longest first. */
export const dueAgain = <T extends { readonly id: string }>(
  tips: readonly T[],
  marks: ReadMarks,
  now: number,
): readonly T[] =>
  tips
    .flatMap((tip) => {
      const mark = marks[tip.id];
      return mark !== undefined && isDueAgain(mark, now) ? [{ tip, lastAt: mark.lastAt }] : [];
    })
    .sort((a, b) => a.lastAt - b.lastAt)
    .slice(0, mostAgain)
    .map(({ tip }) => tip);
