import type { OpId } from '../contract/fields';
import { nextDeliverAt } from '../message/message';
import { planStaff } from '../message/plan';
import { resultsAtEnd } from '../source/result';
import type { DutyStaff } from '../staff/staff';
import { saidAtEnd } from '../stop-payment/change';
import type { TaskChange } from './change';
import { openStates } from './lifecycle';
import type { CancelReason } from './reasons';
import { standingWarnings, type Task } from './task';

interface Cancelling {
  readonly onDuty: readonly DutyStaff[];
  readonly now: number;
  readonly opId?: OpId;
}

/** Ends an open task without an outcome; who has it is told. */
export function cancel(task: Task, because: CancelReason, { onDuty, now, opId }: Cancelling): TaskChange {
  const told = onDuty.filter(
    (one) => one.id === task.holder || task.offer.staff.some(({ id }) => id === one.id),
  );
  const messages = planStaff(told, { kind: 'cancelled', gen: task.gen, now });
  return {
    id: task._id,
    when: { states: openStates, gen: task.gen, version: task.version },
    set: {
      ...saidAtEnd(task),
      state: 'cancelled',
      dueAt: null,
      dueKind: null,
      contact: null,
      guardians: [],
      ...(opId === undefined ? {} : { lastOp: opId }),
      deliverAt: nextDeliverAt({ ...task.messages, ...messages }),
      ...resultsAtEnd(task.warnings, now),
    },
    messages,
    events: [{ type: 'cancelled', because }],
    at: now,
  };
}

/**
 * A source takes one warning back. The task is cancelled only when it was the last one that stood, in the same write;
 * otherwise it goes on for the others, or because the person said that money is gone.
 */
export function withdraw(
  task: Task,
  { warningId, reason }: { readonly warningId: string; readonly reason: string | null },
  moment: Cancelling,
): TaskChange {
  const event = { type: 'withdrawn', warningId, ...(reason === null ? {} : { reason }) } as const;
  if (standingWarnings(task).length > 1 || task.transferSaid) {
    return {
      id: task._id,
      when: { states: openStates, gen: task.gen, version: task.version },
      set: {},
      withdrawn: warningId,
      events: [event],
      at: moment.now,
    };
  }
  const change = cancel(task, 'sourceWithdrew', moment);
  return { ...change, withdrawn: warningId, events: [event, ...change.events] };
}
