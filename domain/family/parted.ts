import type { ResidentId } from '../identity/ids';
import { minuteMs } from '../time/shanghai';
import { familyCodeMs, type Guardian } from './guardian';

/** Somebody who is no guardian any more; how to reach them is not kept. */
export interface Parted extends Pick<Guardian, 'id' | 'agreedAt' | 'relation'> {
  /** Who ended it; `both`: one after the other. */
  readonly by: 'protected' | 'guardian' | 'both';
  readonly at: number;
  /** Their place in the order. */
  readonly place: number;
}

export type PartedBy = 'protected' | 'guardian';

/** How long the one who ended it may take that back, without asking the other one again [default]. */
export const undoMs = 10 * minuteMs;

/** Those of whom it still matters who ended it: as long as an invitation of before would work. */
export const stillParted = (parted: readonly Parted[], now: number): readonly Parted[] =>
  parted.filter(({ at }) => now - at < familyCodeMs);

interface Ending {
  readonly guardian: ResidentId;
  readonly by: PartedBy;
  readonly now: number;
}

/**
 * Who has parted once `by` ends it as well; null when nothing changes. Whoever ends what the other side has ended takes the
 * way back from both.
 */
export function afterParting(
  guardians: readonly Guardian[],
  parted: readonly Parted[],
  { guardian, by, now }: Ending,
): readonly Parted[] | null {
  const others = stillParted(parted, now).filter(({ id }) => id !== guardian);
  const place = guardians.findIndex(({ id }) => id === guardian);
  const ended = guardians[place];
  if (ended !== undefined) {
    const { id, agreedAt, relation } = ended;
    return [...others, { id, agreedAt, ...(relation === undefined ? {} : { relation }), by, at: now, place }];
  }
  const before = parted.find(({ id }) => id === guardian);
  if (before === undefined || before.by === by || before.by === 'both') return null;
  return [...others, { ...before, by: 'both', at: now }];
}

/** What the one who ended it may take back by now; undefined: nothing. */
export const undoable = (parted: readonly Parted[], { guardian, by, now }: Ending): Parted | undefined =>
  parted.find((one) => one.id === guardian && one.by === by && now - one.at < undoMs);

/** An invitation of before the protected one ended it is none for this guardian any more: they keep others of it. */
export const isUninvited = (parted: readonly Parted[], guardian: ResidentId, invitedAt: number): boolean =>
  parted.some(({ id, by, at }) => id === guardian && by !== 'guardian' && at >= invitedAt);
