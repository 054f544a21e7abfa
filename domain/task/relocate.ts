import type { AreaCode, OpId } from '../contract/fields';
import type { DutyStaff } from '../staff/staff';
import type { TaskChange } from './change';
import { chooseRung } from './offer';
import { newOffer, unassign } from './reoffer';
import type { Task } from './task';

interface Relocation {
  readonly areas: readonly AreaCode[];
  readonly place: string;
  /** On duty in the new place. */
  readonly onDuty: readonly DutyStaff[];
  readonly opId: OpId;
  readonly now: number;
}

/** Jurisdiction repair: the person lives elsewhere. Offered there at once, from the first rung. */
export function relocate(task: Task, { areas, place, onDuty, opId, now }: Relocation): TaskChange {
  const placed = { ...task, areas, place };
  const choice = chooseRung(placed, onDuty, 0);
  const moment = { onDuty, now, opId, because: [{ type: 'located' } as const] };
  const change = choice ? newOffer(placed, choice, moment) : unassign(placed, moment);
  return { ...change, set: { ...change.set, areas, place, refusedBy: [] } };
}
