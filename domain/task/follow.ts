import type { AreaCode, OpId } from '../contract/fields';
import type { DutyStaff } from '../staff/staff';
import type { TaskChange } from './change';
import { relocate } from './relocate';
import type { Task } from './task';

/** How the person lives by now, and who is on duty there. */
interface Home {
  readonly areas: readonly AreaCode[];
  readonly place: string;
  readonly mayAssist: boolean;
  readonly onDuty: readonly DutyStaff[];
  readonly opId: OpId;
  readonly now: number;
}

/**
 * What becomes of an open task whose person has moved. While nobody holds it, it goes there at once (jurisdiction
 * repair). Whoever holds it keeps it and sees the new place: a scammer who has his victim move must not shake the officer
 * off; should it be taken back, it is offered there. Null: the task knows it all.
 */
export function following(task: Task, { mayAssist, ...home }: Home): TaskChange | null {
  const helps = (task.mayAssist ?? false) === mayAssist ? {} : { mayAssist };
  if (task.place !== home.place) {
    const held = task.state === 'accepted' || task.state === 'engaged';
    const change = held ? keptByHolder(task, home) : relocate(task, home);
    return { ...change, set: { ...change.set, ...helps } };
  }
  if (!('mayAssist' in helps)) return null;
  return { ...unmoved(task, home.now), set: helps };
}

const unmoved = (task: Task, at: number): TaskChange => ({
  id: task._id,
  when: { states: [task.state], version: task.version },
  set: {},
  events: [],
  at,
});

const keptByHolder = (task: Task, { areas, place, now }: Omit<Home, 'mayAssist'>): TaskChange => ({
  ...unmoved(task, now),
  set: { areas, place },
  events: [{ type: 'located' }],
});
