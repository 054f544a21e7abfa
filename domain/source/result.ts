import { type Delivery, newDelivery } from '../message/message';
import type { SendResult } from '../message/settle';
import type { OutcomeCode } from '../task/outcome';
import type { TaskState } from '../task/lifecycle';
import { hourMs, secondMs } from '../time/shanghai';
import { sourceOfWarning } from './source';

/** The result of a task for one source's webhook: written with the final state, delivered like a message. */
export interface ResultMessage extends Delivery {
  readonly kind: 'result';
  readonly channel: 'webhook';
}

/** By source: a task has one result for each. */
export type Results = Readonly<Record<string, ResultMessage>>;

/** One result for each source of a task that wants to be told. */
const planResults = (
  warnings: readonly { readonly id: string; readonly wantsResult?: boolean }[],
  now: number,
): Results =>
  Object.fromEntries(
    warnings
      .filter((warning) => warning.wantsResult === true)
      .map((warning) => [
        sourceOfWarning(warning.id),
        { kind: 'result', channel: 'webhook', ...newDelivery(now) },
      ]),
  );

/** What a task's final write adds for its sources; nothing when none wants to be told. */
export function resultsAtEnd(
  warnings: Parameters<typeof planResults>[0],
  now: number,
): { readonly results?: Results; readonly resultAt?: number } {
  const results = planResults(warnings, now);
  return Object.keys(results).length === 0 ? {} : { results, resultAt: now };
}

/** Twelve tries reach over some three hours: a bank's night-time maintenance is outlived [default]. */
const maxTries = 12;
const backoffMs = (tries: number): number => Math.min(2 ** tries * 5 * secondMs, hourMs);

/**
 * Decides what a result is after a try. A lost answer is tried again: the receiver knows a repeat by its `warningId`s.
 * There is no other way to a machine: one that dies is visible with its error, and the source can still ask by GET.
 */
export function settleResult(message: ResultMessage, result: SendResult, now: number): ResultMessage {
  if (result.outcome === 'sent') return { ...message, state: 'sent', lastError: null };
  const failed = { ...message, lastError: result.error };
  return result.outcome === 'permanent' || message.tries >= maxTries
    ? { ...failed, state: 'dead' }
    : { ...failed, state: 'pending', dueAt: now + backoffMs(message.tries) };
}

interface Ended {
  readonly state: TaskState;
  readonly outcome: OutcomeCode | null;
  readonly drill?: boolean;
  readonly warnings: readonly { readonly id: string }[];
}

/** What a webhook is told: codes only, and which of its own warnings they are about. */
export const resultBody = (task: Ended, source: string) => ({
  warningIds: task.warnings.map(({ id }) => id).filter((id) => sourceOfWarning(id) === source),
  state: task.state,
  outcome: task.outcome,
  drill: task.drill === true,
});
