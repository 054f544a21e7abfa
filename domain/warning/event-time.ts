import { afterNight } from '../time/night';
import { hourMs } from '../time/shanghai';
import { higherOf, type Risk } from './risk';

/**
 * Two times, two uses. `at` is when the source saw it, `receivedAt` when it reached us. Clocks, ladders and counters run
 * on `receivedAt`, which nobody but us can set; `at` decides what a warning may still do when it comes late or out of
 * order:
 *
 * - Late, older than 24 h [default]: kept, counted and marked. It is no emergency any more: `critical` and `high` run on the
 *   clocks of `medium`, it raises no open task, doesn't warn again who had hung up, and rings nobody between 22:00 and
 *   08:00 (UTC+8), but in the morning.
 * - Out of order: a merged warning that is older than the newest one of its task counts, and leaves the task's scam type
 *   and stage as they are.
 */
const lateAfterMs = 24 * hourMs;
const quiet = { fromHour: 22, toHour: 8 } as const;

/** Decides whether a warning came too late to be an emergency. */
export const isLate = (at: number, receivedAt: number): boolean => receivedAt - at > lateAfterMs;

/** The risk that a warning is dispatched at. */
export const riskOnArrival = (risk: Risk, late: boolean): Risk =>
  late && higherOf(risk, 'medium') === risk ? 'medium' : risk;

/** When a warning may ring: now, but a late one waits for the end of the quiet hours. */
export const ringAt = (now: number, late: boolean): number => (late ? afterNight(now, quiet) : now);

/** Whether a warning is the newest of its task, by the sources' own times. */
export const isNewest = (at: number, others: readonly { readonly at: number }[]): boolean =>
  others.every((other) => other.at <= at);
