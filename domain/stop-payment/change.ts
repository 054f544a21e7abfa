import type { StaffId } from '../identity/ids';
import type { EventBody } from '../measure/event';
import { type Messages, nextDeliverAt } from '../message/message';
import { planStaff, replanned } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import type { TaskChange } from '../task/change';
import { openStates, taskStates } from '../task/lifecycle';
import type { Task } from '../task/task';
import type { OpId } from '../contract/fields';
import {
  type Money,
  nextStopAt,
  remindedSaid,
  remindedStops,
  settledStop,
  type StopPayment,
  type StopStep,
} from './stop-payment';

/** A part of a task's money as it is from now on, and when the sweep has to look at it again. */
export const withMoney = (task: Task, part: Money) => ({
  ...part,
  stopDueAt: nextStopAt({ ...task, ...part }),
});

const answered = ({ transferSaid }: Task): Money =>
  transferSaid ? { transferSaid: { ...transferSaid, answered: true } } : {};

/** What the end of a task does to money that was only said: whoever ended it has heard of it. */
export const saidAtEnd = (task: Task): Money =>
  task.transferSaid?.answered === false ? withMoney(task, answered(task)) : {};

export const stopsOf = (task: Task): readonly StopPayment[] => task.stopPayments ?? [];

/** Adds a stop payment to an open task, which answers what was said of money; nothing else of it moves. */
export const recordStop = (task: Task, stop: StopPayment, now: number): TaskChange => ({
  id: task._id,
  when: { states: openStates, version: task.version },
  set: withMoney(task, { stopPayments: [...stopsOf(task), stop], ...answered(task) }),
  events: [
    {
      type: 'stopRecorded',
      stop: stop.id,
      ...(stop.recordedBy === null ? {} : { staff: stop.recordedBy }),
      amountFen: stop.amountFen,
      dueAt: stop.dueAt,
    },
  ],
  at: now,
});

interface Settling {
  readonly stop: StopPayment;
  readonly step: StopStep;
  readonly opId: OpId;
  readonly staff: StaffId;
  readonly now: number;
}

/** Writes down what was done about one. Also in a final task: its state stays as it is. */
export function settleStop(task: Task, { stop, step, opId, staff, now }: Settling): TaskChange {
  const after = settledStop(stop, step, { opId, now });
  const event: EventBody = {
    type: 'stopSettled',
    stop: stop.id,
    staff,
    result: step.result,
    inTime: after.submittedAt !== null && after.submittedAt <= stop.dueAt,
    ...(step.result === 'stopped' ? { stoppedFen: step.stoppedFen } : {}),
    ...(step.result === 'failed' ? { because: step.because } : {}),
  };
  return {
    id: task._id,
    when: { states: taskStates, version: task.version },
    set: withMoney(task, { stopPayments: stopsOf(task).map((one) => (one.id === stop.id ? after : one)) }),
    events: [event],
    at: now,
  };
}

/** Whom a stop payment that nobody has submitted is told to: who holds the task, the duty chief and the desk. */
const told = (task: Task, onDuty: readonly DutyStaff[]): DutyStaff[] =>
  onDuty.filter(({ id, role }) => id === task.holder || role === 'dutyChief' || role === 'commandDesk');

/** Reminds of each stop payment whose clock has ten minutes left, or has run out. Null: none is due. */
export function remindOfStops(task: Task, onDuty: readonly DutyStaff[], now: number): TaskChange | null {
  const due = remindedStops(stopsOf(task), now);
  const said = remindedSaid(task.transferSaid, now);
  const all = [...due, ...(said ? [said] : [])];
  if (all.length === 0) return null;
  const staff = told(task, onDuty);
  const kinds = [...new Set(all.map(({ reminded }) => (reminded === 2 ? 'stopLate' : 'stopDue')))] as const;
  const planned: Messages = Object.fromEntries(
    kinds.flatMap((kind) => Object.entries(planStaff(staff, { kind, gen: task.gen, now }))),
  );
  const messages = replanned(task.messages, planned);
  const after = new Map(due.map((stop) => [stop.id, stop]));
  return {
    id: task._id,
    when: { states: taskStates, version: task.version },
    set: {
      ...withMoney(task, {
        ...(due.length === 0
          ? {}
          : { stopPayments: stopsOf(task).map((stop) => after.get(stop.id) ?? stop) }),
        ...(said ? { transferSaid: said } : {}),
      }),
      deliverAt: nextDeliverAt({ ...task.messages, ...messages }),
    },
    messages,
    events: all.map(({ id, reminded }) => ({
      type: 'stopReminded',
      stop: id,
      late: reminded === 2,
      staff: staff.map(({ id }) => id),
    })),
    at: now,
  };
}
