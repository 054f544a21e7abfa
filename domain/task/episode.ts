import type { TaskId } from '../identity/ids';
import { dayMs } from '../time/shanghai';
import { isHigher } from '../warning/risk';
import type { DispatchedRisk } from './clocks';
import { isLoss, type OutcomeCode, outcomes } from './outcome';
import type { Task } from './task';

/** How an episode of a person ended. */
export interface EpisodeEnd {
  readonly task: TaskId;
  /** When it was closed. */
  readonly at: number;
  /** The worst of its own outcome and those of its revisits. */
  readonly outcome: OutcomeCode;
}

/**
 * What a task knows of the person's tasks before it. Each takes it over from the one before, which is final by then: it
 * is known without another read, and never changes.
 */
export interface History {
  /** The last episode that ended with an outcome that counts; null when there was none. */
  readonly former: EpisodeEnd | null;
  /** The person has lost money in a task before this one, and is counted. */
  readonly lostBefore: boolean;
}

/** A new episode so soon after the last one is a relapse (再次预警) [found: calmed on one day, lost two weeks later]. */
const relapseWithinMs = 30 * dayMs;

const severity = (outcome: OutcomeCode): number =>
  isLoss(outcome) ? 2 : outcomes[outcome].dissuaded ? 0 : 1;
const worse = (a: OutcomeCode, b: OutcomeCode): OutcomeCode => (severity(b) > severity(a) ? b : a);

/** The last episode as it stands after `task`: a false alarm or a cancelled task was none. */
export function lastEpisode(task: Task): EpisodeEnd | null {
  const { outcome, former } = task;
  if (task.state !== 'closed' || outcome === null || !outcomes[outcome].base) return former;
  if (task.revisitOf === null) return { task: task._id, at: task.closedAt ?? task.firstWarnedAt, outcome };
  return former && { ...former, outcome: worse(former.outcome, outcome) };
}

/** What the task after `last` knows. */
export const historyAfter = (last: Task | null): History => ({
  former: last && lastEpisode(last),
  lostBefore: last !== null && (last.lostBefore || (last.outcome !== null && isLoss(last.outcome))),
});

/** Decides whether an episode that begins now is a relapse. */
export const isRelapse = (former: EpisodeEnd | null, now: number): former is EpisodeEnd =>
  former !== null && now - former.at <= relapseWithinMs;

/** A relapse is at least `high`, and `critical` after a refusal or a loss [default]. */
export function relapseRisk(risk: DispatchedRisk, former: EpisodeEnd): DispatchedRisk {
  if (severity(former.outcome) > 0) return 'critical';
  return isHigher('high', risk) ? 'high' : risk;
}
