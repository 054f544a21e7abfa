import type { TaskId } from '../identity/ids';
import { afterNight, isNight } from '../time/night';
import { dayMs } from '../time/shanghai';
import { lastEpisode } from './episode';
import { isOpen } from './lifecycle';
import { isLoss, type OutcomeCode, outcomes } from './outcome';
import type { Task } from './task';

/** 回访: only they make 'dissuaded' true. */
export const revisitKinds = ['h24', 'd7', 'd30'] as const;
export type RevisitKind = (typeof revisitKinds)[number];

export const revisitName: Record<RevisitKind, string> = { h24: '24 小时', d7: '7 天', d30: '30 天' };
const afterMs: Record<RevisitKind, number> = { h24: dayMs, d7: 7 * dayMs, d30: 30 * dayMs };

/** What is asked, in the order of the call. */
export const revisitQuestions = [
  '这几天都好吗？身边有没有人陪？',
  '那件事以后，有没有再转过账、付过款？',
  '骗子有没有再打电话、发消息、加好友？',
  '骗子让装的软件删了吗？群退了吗？',
  '有没有人说能帮您把钱追回来？那也是骗子。',
] as const;

/** A revisit that is still to come. */
export interface PlannedRevisit {
  readonly kind: RevisitKind;
  readonly dueAt: number;
}

/** Which episode a task revisits, and when after it. */
export interface RevisitOf {
  readonly task: TaskId;
  readonly kind: RevisitKind;
}

/** Nobody is called for a revisit in these hours [default]. */
const night = { fromHour: 21, toHour: 8 } as const;
export const isRevisitNight = (at: number): boolean => isNight(at, night);

/** When something of a task may happen that is meant for `at`: what belongs to a revisit waits for the morning. */
export const duringDay = ({ revisitOf }: { readonly revisitOf: RevisitOf | null }, at: number): number =>
  revisitOf === null ? at : afterNight(at, night);

export const revisitMorning = (at: number): number => afterNight(at, night);

interface Planned {
  readonly revisits: readonly PlannedRevisit[];
  readonly revisitAt: number | null;
}
const none: Planned = { revisits: [], revisitAt: null };

/** What is still to come, and when the first of it is. */
export const planOf = (revisits: readonly PlannedRevisit[]): Planned => ({
  revisits,
  revisitAt: revisits[0]?.dueAt ?? null,
});

/** The revisits that closing plans: none of a false alarm, a drill, or a revisit itself. */
export function revisitsAfter(task: Task, outcome: OutcomeCode, now: number): Planned {
  if (!outcomes[outcome].base || task.drill === true || task.revisitOf !== null) return none;
  return planOf(revisitKinds.map((kind) => ({ kind, dueAt: afterNight(now + afterMs[kind], night) })));
}

export type SkipReason = 'laterEpisode' | 'lossFound' | 'revisitRunning';

export type RevisitStep =
  | { readonly step: 'open' }
  /** It was opened already; the write that notes it died. */
  | { readonly step: 'note' }
  | { readonly step: 'skip'; readonly because: SkipReason };

/**
 * What to do about a due revisit of `task`, by the person's last task. A later episode has revisits of its own, unless it
 * was cancelled or a false alarm; a loss that was found needs no second finding.
 */
export function revisitStep(task: Task, kind: RevisitKind, last: Task): RevisitStep {
  if (last._id === task._id) return { step: 'open' };
  const isMine = last.revisitOf?.task === task._id;
  if (isMine && last.revisitOf?.kind === kind) return { step: 'note' };
  if (isOpen(last.state)) return { step: 'skip', because: isMine ? 'revisitRunning' : 'laterEpisode' };
  const end = lastEpisode(last);
  if (end?.task !== task._id) return { step: 'skip', because: 'laterEpisode' };
  const found = isMine && last.outcome !== null && isLoss(last.outcome);
  const foundBefore = isLoss(end.outcome) && task.outcome !== null && !isLoss(task.outcome);
  return found || foundBefore ? { step: 'skip', because: 'lossFound' } : { step: 'open' };
}
