import { dayMs } from '../time/shanghai';

/** When somebody read a tip on this phone: for the first and for the last time, ms since 1970. */
export interface ReadMark {
  readonly firstAt: number;
  readonly lastAt: number;
}

/** A warning that names the scam fades over two to four weeks (PMC4199235): so long after the first reading it is read again. */
export const againAfterDays = [14, 28] as const;

/** Whether a tip that was read is worth reading again by now. A reading that came late counts for all that it is late for. */
export const isDueAgain = ({ firstAt, lastAt }: ReadMark, now: number): boolean =>
  againAfterDays.some((days) => lastAt < firstAt + days * dayMs && firstAt + days * dayMs <= now);

/** The mark after one more reading. */
export const readAgain = (mark: ReadMark | undefined, at: number): ReadMark => ({
  firstAt: mark?.firstAt ?? at,
  lastAt: at,
});
