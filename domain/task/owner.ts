import type { ResidentId, Sealed } from '../identity/ids';
import { nextDeliverAt } from '../message/message';
import { planStaff } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import type { TaskChange } from './change';
import type { Task } from './task';

/** Whom a task found at its number. */
export type Found = Pick<Task, 'residentId' | 'residentOpenid'>;

/**
 * Decides whether a task of a number is about another person than the resident who has the number now: it found somebody
 * with an app of their own, and not them. One that found nobody who was registered, or whom a relative had registered, is
 * about whoever has the number. `owner` null: nobody is registered there, so nobody knows better.
 */
export const isOfAnother = ({ residentId, residentOpenid }: Found, owner: ResidentId | null): boolean =>
  owner !== null && residentId !== null && residentOpenid !== null && residentId !== owner;

/** The number of a task has become somebody else's. */
export interface PassedOn {
  /** Since when we know. */
  readonly at: number;
  /** What the task's own person has registered instead; null: they have left. */
  readonly phone: Sealed | null;
}

interface Passing extends Omit<PassedOn, 'at'> {
  readonly onDuty: readonly DutyStaff[];
  readonly now: number;
}

/**
 * Notes on an open task that its number belongs to somebody else by now; who has it, or is asked, is told. It changes
 * neither state nor clock: a scammer who has his victim give the number away must not shake the officer off. Null: noted.
 */
export function passOn(task: Task, { phone, onDuty, now }: Passing): TaskChange | null {
  if (task.passedOn) return null;
  const told = onDuty.filter(
    ({ id }) => id === task.holder || task.offer.staff.some((asked) => asked.id === id),
  );
  const messages = planStaff(told, { kind: 'passedOn', gen: task.gen, now });
  return {
    id: task._id,
    when: { states: [task.state], gen: task.gen, version: task.version },
    set: {
      passedOn: { at: now, phone },
      deliverAt: nextDeliverAt({ ...task.messages, ...messages }),
    },
    messages,
    events: [{ type: 'passedOn' }],
    at: now,
  };
}
