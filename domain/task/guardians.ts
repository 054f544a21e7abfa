import type { GuardianContact } from '../family/guardian';
import type { ResidentId } from '../identity/ids';
import type { TaskChange } from './change';
import type { Task } from './task';

const changed = (task: Task, guardians: readonly GuardianContact[], now: number): TaskChange => ({
  id: task._id,
  when: { states: [task.state], version: task.version },
  set: { guardians },
  events: [],
  at: now,
});

/** A relative has left: nobody tells them of this task any more. Null: it never named them. */
export function withoutGuardian(task: Task, guardian: ResidentId, now: number): TaskChange | null {
  const { guardians = [] } = task;
  const left = guardians.filter(({ id }) => id !== guardian);
  return left.length === guardians.length ? null : changed(task, left, now);
}

/** A relative is reached in another way now. Null: the task knows, or never named them. */
export function withContact(task: Task, contact: GuardianContact, now: number): TaskChange | null {
  const { guardians = [] } = task;
  if (!guardians.some(({ id, phone }) => id === contact.id && phone !== contact.phone)) return null;
  const known = guardians.map((one) => (one.id === contact.id ? { ...one, ...contact } : one));
  return changed(task, known, now);
}

/** A relative is a guardian again, at `place` in the order. Null: the task knows. */
export function withGuardianAgain(
  task: Task,
  contact: GuardianContact,
  { place, now }: { readonly place: number; readonly now: number },
): TaskChange | null {
  const { guardians = [] } = task;
  if (guardians.some(({ id }) => id === contact.id)) return null;
  return changed(task, guardians.toSpliced(place, 0, contact), now);
}
