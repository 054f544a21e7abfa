import * as v from 'valibot';
import { taskStates } from '../task/lifecycle';
import { FinalOutcome } from '../task/outcome';
import type { Task } from '../task/task';

/** Why a source takes a warning back. */
export const withdrawReasons = ['enteredByMistake', 'wrongPerson', 'settled', 'test'] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

/** What a source posts to take one of its warnings back: `{}`, or a reason. An empty body is `{}`. */
export const PostedWithdrawal = v.strictObject({ reason: v.optional(v.picklist(withdrawReasons)) });

/**
 * `cancelled`: it was the last warning that stood, its task is cancelled · `goesOn`: taken back, the task goes on for the
 * others · `final`: too late, the task had ended; `state` and `outcome` say how · `unlisted`: a low one, off the list.
 */
export const withdrawalResults = ['cancelled', 'goesOn', 'final', 'unlisted'] as const;

/** What became of a withdrawal, as of the first time that it was asked for. Asked again, it is the same answer. */
export const WithdrawalAnswer = v.object({
  warningId: v.string(),
  result: v.picklist(withdrawalResults),
  /** Of its task just after the withdrawal; `listed` for a low one. */
  state: v.picklist(['listed', ...taskStates]),
  outcome: v.nullable(FinalOutcome),
});
export type WithdrawalAnswer = v.InferOutput<typeof WithdrawalAnswer>;

/** A withdrawal as the inbox keeps it. */
export interface Withdrawal {
  readonly at: number;
  readonly reason: WithdrawReason | null;
  readonly answer: WithdrawalAnswer;
}

/** Whether the withdrawal of this warning is the one that cancelled its task. */
const hasCancelled = (task: Task, warningId: string): boolean =>
  task.state === 'cancelled' &&
  task.withdrawn.at(-1) === warningId &&
  task.warnings.every(({ id }) => task.withdrawn.includes(id));

/** Decides what a source is told of a warning whose task is as `task` says. */
export function withdrawalAnswer(task: Task, warningId: string): WithdrawalAnswer {
  const { state } = task;
  const outcome = v.is(FinalOutcome, task.outcome) ? task.outcome : null;
  if (!task.withdrawn.includes(warningId)) return { warningId, result: 'final', state, outcome };
  const result = hasCancelled(task, warningId) ? 'cancelled' : 'goesOn';
  return { warningId, result, state, outcome };
}
