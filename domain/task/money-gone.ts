import type { OpId } from '../contract/fields';
import { leaseDue, nextDeliverAt } from '../message/message';
import type { DutyStaff } from '../staff/staff';
import { afterLeasing, type TaskChange } from './change';
import { isTransferSaid, sayTransferred } from './said';
import type { Task } from './task';

/** 'Money is gone', said with a call for help: it goes into the very write that brings the call to its task. */
export interface MoneyGone {
  /** The intent of the call, and so of the word. */
  readonly opId: OpId;
  /** When the call came in: the 30 minutes run from there, also when its worker died. */
  readonly saidAt: number;
  /** On duty where the task is, and who holds it. */
  readonly onDuty: readonly DutyStaff[];
  readonly now: number;
}

/** A new task, opened with that word; with `lease` its writer sends what is due. */
export function openedWith(task: Task, gone: MoneyGone, lease: boolean): Task {
  const said = sayTransferred(task, { ...gone, offersAnew: true });
  const after = afterLeasing(task, said);
  const messages = lease ? leaseDue(after.messages, gone.now) : after.messages;
  return {
    ...after,
    messages,
    mailVersion: task.mailVersion,
    deliverAt: nextDeliverAt(messages),
    events: [...task.events, ...said.events.map((body) => ({ at: gone.now, body }))],
  };
}

/** The change that merges the call into an open task, with that word; what was said before and waits stays said. */
export function mergedWith(task: Task, change: TaskChange, gone: MoneyGone): TaskChange {
  if (isTransferSaid(task, gone.opId)) return change;
  const offersAnew = change.set.gen !== undefined;
  const said = sayTransferred(afterLeasing(task, change), { ...gone, offersAnew });
  return {
    ...change,
    // Its messages and its clock are planned from all that the task holds.
    when: { ...change.when, version: task.version },
    set: { ...change.set, ...said.set },
    messages: { ...change.messages, ...said.messages },
    events: [...change.events, ...said.events],
  };
}
