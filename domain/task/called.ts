import { type CalledResult, type FamilyCall, withFamilyCall } from '../family/called';
import type { GuardianContact } from '../family/guardian';
import type { OpId } from '../contract/fields';
import { nextDeliverAt } from '../message/message';
import { planStaff, replanned } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import type { TaskChange } from './change';
import { openStates } from './lifecycle';
import { nextRelative, nothing } from './lines';
import { sayTransferred } from './said';
import type { Task } from './task';

interface Called {
  readonly opId: OpId;
  readonly guardian: GuardianContact;
  readonly result: CalledResult;
  /** On duty where the person lives, and who holds the task. */
  readonly onDuty: readonly DutyStaff[];
  readonly now: number;
}

/**
 * A guardian says how their call went. Money of which the task knows nothing yet is as urgent as if the person had said it
 * themselves; of money that is known the holder alone is told again, for only they can ask whether it is more. Who was not
 * reached is called by the next relative, once for each who tried.
 */
export function noteFamilyCall(task: Task, called: Called): TaskChange {
  const { guardian, result, now } = called;
  const call: FamilyCall = {
    ...{ id: called.opId, guardian: guardian.id, at: now, result },
    ...((guardian.agreedAt ?? 0) > task.firstWarnedAt ? { isNew: true } : {}),
  };
  const change = started(task, called);
  return {
    ...change,
    set: { ...change.set, familyCalls: withFamilyCall(task.familyCalls ?? [], call) },
    events: [{ type: 'familyCalled', guardian: guardian.id, result }, ...change.events],
  };
}

function started(task: Task, { opId, guardian, result, onDuty, now }: Called): TaskChange {
  const same = { id: task._id, when: { states: openStates, version: task.version }, at: now };
  if (result === 'safe') return { ...same, set: {}, events: [] };
  if (result !== 'transferred') {
    const { lines, messages, events } = hasMissed(task, guardian) ? nothing : nextRelative(task, now);
    if (lines.length === 0) return { ...same, set: {}, events: [] };
    const deliverAt = nextDeliverAt({ ...task.messages, ...messages });
    return { ...same, set: { lines: [...(task.lines ?? []), ...lines], deliverAt }, messages, events };
  }
  const knows = task.transferSaid !== undefined || (task.stopPayments ?? []).length > 0;
  if (!knows) return sayTransferred(task, { opId, onDuty, now, guardian: guardian.id });
  if (task.transferSaid?.answered === false) return { ...same, set: {}, events: [] };
  const holder = onDuty.filter(({ id }) => id === task.holder);
  const messages = replanned(task.messages, planStaff(holder, { kind: 'moneySaid', gen: task.gen, now }));
  const deliverAt = nextDeliverAt({ ...task.messages, ...messages });
  return { ...same, set: { deliverAt }, messages, events: [] };
}

const hasMissed = ({ familyCalls = [] }: Task, { id }: GuardianContact): boolean =>
  familyCalls.some(({ guardian, result }) => guardian === id && (result === 'busy' || result === 'noAnswer'));
