import type { DutyStaff } from '../staff/staff';
import type { TaskChange } from './change';
import { chooseRung } from './offer';
import { newOffer, unassign } from './reoffer';
import type { Task } from './task';

/**
 * What a passed deadline does. Offered: the next rung is asked and the old one told. Unassigned: whoever is on duty now
 * is asked, the desk too. Accepted or engaged: taken back and offered anew, so that a task cannot die in a pocket.
 */
export function onDeadline(task: Task, onDuty: readonly DutyStaff[], now: number): TaskChange {
  const from = task.state === 'offered' ? task.rung + 1 : 0;
  const choice = task.place === null ? null : chooseRung(task, onDuty, from);
  const because = task.holder ? [{ type: 'takenBack', gen: task.gen + 1, staff: task.holder } as const] : [];
  const moment = { onDuty, now, because };
  const change = choice ? newOffer(task, choice, moment) : unassign(task, moment);
  // Whoever refused is asked again at the next rung: the last one repeats for ever.
  return { ...change, set: { ...change.set, refusedBy: [] } };
}
