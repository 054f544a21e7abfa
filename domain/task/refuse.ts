import type { OpId } from '../contract/fields';
import type { StaffId } from '../identity/ids';
import type { DutyStaff } from '../staff/staff';
import type { TaskChange } from './change';
import { chooseRung } from './offer';
import type { RefuseReason } from './reasons';
import { newOffer, unassign } from './reoffer';
import type { Task } from './task';

interface Refusal {
  readonly staff: StaffId;
  readonly reason: RefuseReason;
  readonly opId: OpId;
  readonly onDuty: readonly DutyStaff[];
  readonly now: number;
}

/**
 * One of those asked refuses: the others of the rung are asked anew, or the next rung when nobody is left in it. The first
 * refusal starts the rung's clock again; a second does not, so that refusing can't put a task off for ever.
 */
export function refuse(task: Task, { staff, reason, opId, onDuty, now }: Refusal): TaskChange {
  const refusedBy = [...task.refusedBy, staff];
  const others = onDuty.filter((one) => !refusedBy.includes(one.id));
  const choice = chooseRung(task, others, task.rung);
  const sameRung = choice?.rung === task.rung;
  const moment = {
    onDuty,
    now,
    opId,
    because: [{ type: 'refused', gen: task.gen, staff, reason } as const],
    ...(sameRung && task.refusedBy.length > 0 && task.dueAt !== null ? { dueAt: task.dueAt } : {}),
  };
  const change = choice ? newOffer(task, choice, moment) : unassign(task, moment);
  return { ...change, set: { ...change.set, refusedBy } };
}
