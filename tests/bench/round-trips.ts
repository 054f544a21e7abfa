import type { Faults } from '../../localcloud/faults';
import type { TracedCall } from '../../localcloud/server/trace';

/** One round trip of the SDK: what was asked, and when it arrived and was answered. */
export type RoundTrip = Pick<TracedCall, 'action' | 'startedAt' | 'endedAt'>;

export const isPush = ({ action }: RoundTrip): boolean => action.startsWith('wx.openApi');

/**
 * The longest chain of round trips before the first push, where one can only have waited for another that was answered
 * before it arrived.
 */
export const depthBeforePush = (trips: readonly RoundTrip[]): number => {
  const push = trips.filter(isPush).sort((a, b) => a.startedAt - b.startedAt)[0];
  const before = trips
    .filter((trip) => !isPush(trip) && (push === undefined || trip.endedAt <= push.startedAt))
    .sort((a, b) => a.startedAt - b.startedAt);
  const depths: number[] = [];
  for (const [at, trip] of before.entries()) {
    const earlier = before
      .slice(0, at)
      .flatMap((other, index) => (other.endedAt <= trip.startedAt ? [depths[index] ?? 0] : []));
    depths.push(Math.max(0, ...earlier) + 1);
  }
  return Math.max(0, ...depths);
};

const databaseActions = [
  'insertDocument',
  'getDocument',
  'calculateDocument',
  'modifyDocument',
  'modifyAndReturnDoc',
  'removeDocument',
  'aggregateDocuments',
];

/**
 * Holds every database answer back for a while: calls made together then overlap, and calls made one after the other
 * cannot. Without it a quick answer to the first would look like a wait of the second.
 */
export const holdBack = (faults: Faults, delayMs: number): void => {
  for (const name of databaseActions)
    faults.add({ target: `database.${name}`, kind: 'delay', delayMs, count: 1000 });
};
