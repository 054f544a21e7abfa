import { type Messages, nextDeliverAt } from '../message/message';
import { planResident, planStaff, replanned } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import { afterQuiet, heldBack } from '../clocks/quiet';
import { isNewest } from '../warning/event-time';
import { isHigher } from '../warning/risk';
import type { TaskChange } from './change';
import { clocksOfTask } from './clocks';
import { beginEpisode, type Joining } from './begin-episode';
import { linesOfRaised, nothing } from './lines';
import { cardOf, chooseRung, isDeskRung, offerEvents } from './offer';
import type { Task, TaskWarning } from './task';

/**
 * Merges a warning into an open task of the same person. The same or a lower risk only counts. A higher one makes a new
 * offer on the higher ladder while nobody holds the task; once somebody does, it never un-accepts: the holder (and for
 * `critical` the duty chief) is told, and the deadline becomes the earlier one. A task that becomes `critical` calls a
 * relative. A resident who had said 'I have hung up' is warned again: the scammer is back.
 */
export function mergeWarning(task: Task, merging: Joining): TaskChange {
  if (task.revisitOf !== null) return beginEpisode(task, merging);
  const { warning, onDuty, now } = merging;
  const raised = isHigher(warning.risk, task.risk);
  const held = task.state === 'accepted' || task.state === 'engaged';
  const next = raised ? { ...task, risk: warning.risk } : task;
  const extra = held
    ? tellHolder(next, merging, raised)
    : raised
      ? offerHigher(next, onDuty, now)
      : unchanged;
  const warnAgain = raised || (task.seenAt !== null && warning.late !== true);
  const asked = { ...next, gen: extra.gen ?? task.gen };
  const again = warnAgain ? heldBack(next, planResident(asked, now, clocksOfTask(next))) : {};
  const lines = raised ? linesOfRaised(asked, merging.helpers, now) : { ...nothing, set: {} };
  const messages = replanned(task.messages, { ...extra.messages, ...again, ...lines.messages });
  return {
    id: task._id,
    when: { ...conditionFor(task, messages), withoutWarning: warning.id },
    set: {
      ...extra.set,
      ...lines.set,
      risk: next.risk,
      ...scamAfter(task, warning),
      ...(warnAgain ? { seenAt: null, fineAt: null } : {}),
      // It is joined by who has the number: they have it again.
      ...(task.passedOn ? { passedOn: null } : {}),
      ...(isEmpty(messages) ? {} : { deliverAt: nextDeliverAt({ ...task.messages, ...messages }) }),
    },
    warning,
    messages,
    events: [{ type: 'warned', warningId: warning.id, risk: warning.risk }, ...extra.events, ...lines.events],
    at: now,
  };
}

/** The newest warning says what the scam is and where it stands; one that knows no type leaves what is known. */
const scamAfter = (task: Task, { at, scamType, stage }: TaskWarning) =>
  isNewest(at, task.warnings) && (scamType !== 'other' || task.scamType === 'other')
    ? { scamType, stage }
    : {};

const isEmpty = (messages: Messages): boolean => Object.keys(messages).length === 0;

/** A merge that only counts bears any other write beside it; one that plans messages must have seen all of them. */
const conditionFor = (task: Task, messages: Messages): TaskChange['when'] => ({
  states: [task.state],
  gen: task.gen,
  risk: task.risk,
  ...(isEmpty(messages) ? {} : { version: task.version }),
});

interface Extra {
  readonly set: TaskChange['set'];
  readonly messages: Messages;
  readonly events: TaskChange['events'];
  readonly gen?: number;
}
const unchanged: Extra = { set: {}, messages: {}, events: [] };

/** A new offer from the first rung on; nothing while nobody can be asked. */
export function offerHigher(task: Task, onDuty: readonly DutyStaff[], now: number): Extra {
  const choice = task.place === null ? null : chooseRung(task, onDuty, 0);
  if (choice === null || isDeskRung(task, choice.rung)) return unchanged;
  const gen = task.gen + 1;
  return {
    gen,
    set: {
      state: 'offered',
      gen,
      rung: choice.rung,
      dueAt: afterQuiet(task, now + choice.waitMs),
      dueKind: 'accept',
      offer: { at: now, staff: choice.staff.map(cardOf) },
    },
    messages: planStaff(choice.staff, { kind: 'offer', gen, now }),
    events: offerEvents(choice, gen),
  };
}

function tellHolder(task: Task, { warning, onDuty, now }: Joining, raised: boolean): Extra {
  const told = onDuty.filter(
    (one) => one.id === task.holder || (warning.risk === 'critical' && one.role === 'dutyChief'),
  );
  const messages = planStaff(told, { kind: 'news', gen: task.gen, now });
  if (!raised) return { set: {}, messages: unlessPlanned(task, messages), events: [] };
  const clocks = clocksOfTask(task);
  const waitMs = task.state === 'accepted' ? clocks.firstContactMs : clocks.outcomeMs;
  const dueAt = afterQuiet(task, now + waitMs);
  return { set: { dueAt: Math.min(dueAt, task.dueAt ?? dueAt) }, messages, events: [] };
}

/** One 'news' message an offer is enough while the risk stays: 120 warnings of one person are not 120 messages. */
const unlessPlanned = (task: Task, messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).filter(([key]) => task.messages[key] === undefined));
