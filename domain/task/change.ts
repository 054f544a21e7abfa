import type { StaffId, TaskId } from '../identity/ids';
import type { EventBody } from '../measure/event';
import type { Message } from '../message/message';
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
