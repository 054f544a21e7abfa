import type { StaffId, TaskId } from '../identity/ids';
import type { EventBody } from '../measure/event';
import { leaseDue, type Message, nextDeliverAt } from '../message/message';
import type { DispatchedRisk } from './clocks';
import type { TaskState } from './lifecycle';
import type { Attempt, Task, TaskWarning } from './task';

/** The condition of a move: every part that is named must hold, in one write with the change. */
export interface TaskCondition {
  readonly states: readonly TaskState[];
  readonly gen?: number;
  readonly version?: number;
  readonly holder?: StaffId;
  /** The caller is one of those who are asked now. */
  readonly offeredTo?: StaffId;
  readonly risk?: DispatchedRisk;
  readonly clockVersion?: number;
  /** It is a revisit, or is none. */
  readonly revisit?: boolean;
  readonly warningCount?: number;
  /** When the person said that they had transferred; null: they didn't. */
  readonly transferSaidAt?: number | null;
  /** The warning is not in it yet. */
  readonly withoutWarning?: string;
  readonly withoutAttempt?: string;
}

type Settable = Omit<
  Task,
  | '_id'
  | 'person'
  | 'n'
  | 'version'
  | 'warnings'
  | 'warningCount'
  | 'withdrawn'
  | 'attempts'
  | 'messages'
  | 'mailVersion'
  | 'events'
  | 'eventsTrimmed'
  | 'eventsPending'
>;

/**
 * One conditional write on one task: state, pushed rows, messages and events together, `version` + 1. What `set` names is
 * replaced whole. The repository turns it into the database's commands.
 */
export interface TaskChange {
  readonly id: TaskId;
  readonly when: TaskCondition;
  readonly set: Partial<Settable>;
  readonly warning?: TaskWarning;
  readonly attempt?: Attempt;
  /** The id of a warning that is taken back. */
  readonly withdrawn?: string;
  readonly messages?: Readonly<Record<string, Message>>;
  readonly events: readonly EventBody[];
  /** Of the events. */
  readonly at: number;
}

/** The same change by a writer who sends what is due at once: these messages are leased in the same write. */
export function leasing(task: Task, change: TaskChange): TaskChange {
  if (change.messages === undefined) return change;
  const messages = leaseDue(change.messages, change.at);
  return {
    ...change,
    messages,
    set: { ...change.set, deliverAt: nextDeliverAt({ ...task.messages, ...messages }) },
  };
}

/** The task as such a change on its very version has left it, as far as who sends its messages must know. */
export const afterLeasing = (task: Task, change: TaskChange): Task => ({
  ...task,
  ...change.set,
  messages: { ...task.messages, ...change.messages },
  mailVersion: task.mailVersion + (Object.keys(change.messages ?? {}).length > 0 ? 1 : 0),
});
