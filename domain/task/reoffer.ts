import type { OpId } from '../contract/fields';
import type { EventBody } from '../measure/event';
import { nextDeliverAt } from '../message/message';
import { planStaff } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import { afterQuiet } from '../clocks/quiet';
import type { TaskChange } from './change';
import { clocksOfTask, unassignedWaitMs } from './clocks';
import { cardOf, deskOf, offerEvents, type RungChoice } from './offer';
import { duringDay } from './revisit';
import type { Task } from './task';

/** Why and when a task leaves those who have it. */
export interface Moment {
  readonly onDuty: readonly DutyStaff[];
  readonly now: number;
  /** What led to the new offer; comes before it in the log. */
  readonly because: readonly EventBody[];
  /** Keeps a running deadline instead of starting the rung's own. */
  readonly dueAt?: number;
  /** The intent of the person who asked for it, if somebody did. */
  readonly opId?: OpId;
}

const left = (task: Task, { opId }: Moment) => ({
  gen: task.gen + 1,
  holder: null,
  contact: null,
  ...(opId === undefined ? {} : { lastOp: opId }),
});

const unmoved = (task: Task): TaskChange['when'] => ({
  states: [task.state],
  gen: task.gen,
  version: task.version,
});

/** A new offer to a chosen rung: gen + 1, its messages, and a word to those who had it. */
export function newOffer(task: Task, choice: RungChoice, moment: Moment): TaskChange {
  const { onDuty, now } = moment;
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
    when: unmoved(task),
    set: {
      ...left(task, moment),
      state: 'offered',
      rung: choice.rung,
      dueAt: moment.dueAt ?? afterQuiet(task, now + choice.waitMs),
      dueKind: 'accept',
      offer: { at: now, staff: choice.staff.map(cardOf) },
      deliverAt: nextDeliverAt({ ...task.messages, ...messages }),
    },
    messages,
    events: [...moment.because, ...offerEvents(choice, gen)],
    at: now,
  };
}

/** Nobody can be asked: the desk is told, and the clock starts until somebody is looked for again. */
export function unassign(task: Task, moment: Moment): TaskChange {
  const { onDuty, now } = moment;
  const gen = task.gen + 1;
  const messages = planStaff(deskOf(onDuty), { kind: 'alert', gen, now });
  const deskWaitMs = clocksOfTask(task).rungs.at(-1)?.waitMs ?? unassignedWaitMs;
  return {
    id: task._id,
    when: unmoved(task),
    set: {
      ...left(task, moment),
      state: 'unassigned',
      dueAt: duringDay(task, now + (task.place === null ? deskWaitMs : unassignedWaitMs)),
      dueKind: 'assign',
      offer: { at: now, staff: [] },
      deliverAt: nextDeliverAt({ ...task.messages, ...messages }),
    },
    messages,
    events: [
      ...moment.because,
      { type: 'unassigned', because: task.place === null ? 'placeUnknown' : 'nobodyOnDuty' },
    ],
    at: now,
  };
}
