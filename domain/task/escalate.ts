import { nextDeliverAt } from '../message/message';
import { planStaff } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import type { TaskChange } from './change';
import { clocksOfTask, unassignedWaitMs } from './clocks';
import { cardOf, chooseRung, deskOf, offerEvents, type RungChoice } from './offer';
import type { Task } from './task';

/**
 * What a passed deadline does. Offered: the next rung is asked and the old one told. Unassigned: whoever is on duty now
 * is asked, the desk too. Accepted or engaged: taken back and offered anew, so that a task cannot die in a pocket.
 */
export function onDeadline(task: Task, onDuty: readonly DutyStaff[], now: number): TaskChange {
  const from = task.state === 'offered' ? task.rung + 1 : 0;
  const choice = task.place === null ? null : chooseRung(task, onDuty, from);
  return choice ? newOffer(task, choice, { onDuty, now }) : nobody(task, onDuty, now);
}

interface Moment {
  readonly onDuty: readonly DutyStaff[];
  readonly now: number;
}

/** A new offer to a chosen rung: gen + 1, its messages, and a word to those who had it. */
export function newOffer(task: Task, choice: RungChoice, { onDuty, now }: Moment): TaskChange {
  const gen = task.gen + 1;
  const asked = new Set(choice.staff.map((one) => one.id));
  const before = onDuty.filter(
    (one) => !asked.has(one.id) && task.offer.staff.some((old) => old.id === one.id),
  );
  const messages = {
    ...planStaff(choice.staff, { kind: 'offer', gen, now }),
    ...planStaff(before, { kind: 'takenOver', gen, now }),
  };
  return {
    id: task._id,
    when: { states: [task.state], gen: task.gen, version: task.version },
    set: {
      state: 'offered',
      gen,
      rung: choice.rung,
      holder: null,
      contact: null,
      dueAt: now + choice.waitMs,
      dueKind: 'accept',
      offer: { at: now, staff: choice.staff.map(cardOf) },
      deliverAt: nextDeliverAt({ ...task.messages, ...messages }),
    },
    messages,
    events: [
      ...(task.holder ? [{ type: 'takenBack', gen, staff: task.holder } as const] : []),
      ...offerEvents(choice, gen),
    ],
    at: now,
  };
}

/** Nobody can be asked: the desk is told again, and the clock starts again. An offered task keeps its offer. */
function nobody(task: Task, onDuty: readonly DutyStaff[], now: number): TaskChange {
  const gen = task.gen + 1;
  const messages = planStaff(deskOf(onDuty), { kind: 'alert', gen, now });
  return {
    id: task._id,
    when: { states: [task.state], gen: task.gen, version: task.version },
    set: {
      state: 'unassigned',
      gen,
      holder: null,
      contact: null,
      dueAt: now + (task.place === null ? (clocksOfTask(task).rungs.at(-1)?.waitMs ?? 0) : unassignedWaitMs),
      dueKind: 'assign',
      offer: { at: now, staff: [] },
      deliverAt: nextDeliverAt({ ...task.messages, ...messages }),
    },
    messages,
    events: [
      ...(task.holder ? [{ type: 'takenBack', gen, staff: task.holder } as const] : []),
      { type: 'unassigned', because: task.place === null ? 'placeUnknown' : 'nobodyOnDuty' },
    ],
    at: now,
  };
}
