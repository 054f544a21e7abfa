import type { AreaCode } from '../contract/fields';
import { type PersonKey, type ResidentId, type Sealed, taskId } from '../identity/ids';
import type { GuardianContact } from '../family/guardian';
import type { EventBody } from '../measure/event';
import { leaseDue, nextDeliverAt } from '../message/message';
import { planResident, planStaff } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import {
  builtInClocks,
  type Clocked,
  clocksOfTask,
  type ClockTable,
  type DispatchedRisk,
  unassignedWaitMs,
} from './clocks';
import { afterQuiet, heldBack } from '../clocks/quiet';
import { historyAfter, isRelapse, relapseRisk } from './episode';
import { linesAtOnce } from './lines';
import { ringAt } from '../warning/event-time';
import { cardOf, chooseRung, deskOf, isDeskRung, offerEvents, type RungChoice } from './offer';
import type { Task, TaskWarning } from './task';

/** The person who was warned, as far as we know them. */
export interface WarnedPerson {
  readonly person: PersonKey;
  readonly phone: Sealed;
  readonly phoneMask: string;
  readonly name: Sealed | null;
  readonly residentId: ResidentId | null;
  readonly residentOpenid: Sealed | null;
  readonly areas: readonly AreaCode[];
  readonly place: string | null;
  /** Relatives who agreed to be called, in order. */
  readonly guardians?: readonly GuardianContact[];
  /** They agreed that grid workers help to find them. */
  readonly mayAssist?: boolean;
  /** A relative registered them: they have no app, and their relatives hear of a warning at once. */
  readonly cared?: boolean;
  /** A drill: nobody is called, nothing is counted. */
  readonly drill?: boolean;
}

interface Opening {
  readonly warned: WarnedPerson;
  readonly warning: TaskWarning & { readonly risk: DispatchedRisk };
  /** The number's last task. */
  readonly last: Task | null;
  /** The person's own last one, which is final; absent: that is `last`. A number changes hands. */
  readonly own?: Task | null;
  readonly onDuty: readonly DutyStaff[];
  /** The table in force now. */
  readonly clocks: ClockTable;
  readonly now: number;
  /** The writer sends what is due itself, and leases it with this write; else it is left to the next tick. */
  readonly lease?: boolean;
}

/** What every new task has alike: nobody has done anything with it yet. */
export const untouched = ({ person }: Pick<Task, 'person'>, last: Task | null) => {
  const n = (last?.n ?? 0) + 1;
  return {
    _id: taskId(person, n),
    n,
    version: 1,
    withdrawn: [],
    holder: null,
    refusedBy: [],
    lastOp: null,
    contact: null,
    seenAt: null,
    attempts: [],
    outcome: null,
    note: null,
    closedAt: null,
    revisits: [],
    revisitAt: null,
    mailVersion: 1,
    eventsTrimmed: 0,
    eventsPending: true,
  };
};

/** The first offer, or null: the place is unknown, or nobody but the desk is there. Then the desk is told at once. */
function firstOffer({ warned, onDuty }: Opening, ladder: Clocked): RungChoice | null {
  const choice = warned.place === null ? null : chooseRung(ladder, onDuty, 0);
  return choice === null || isDeskRung(ladder, choice.rung) ? null : choice;
}

/** What a task keeps of the table that it is made under: all of it, but for the one that is in the code. */
export const snapshotOf = (clocks: ClockTable): Pick<Task, 'clockVersion' | 'clocks'> => ({
  clockVersion: clocks.version,
  ...(clocks.version === builtInClocks.version ? {} : { clocks }),
});

/** A new task with its messages and events: one document, one `add`. */
export function openTask(opening: Opening): Task {
  const { warned, warning, last, own = last, onDuty, now } = opening;
  const history = historyAfter(own);
  const relapsed = warning.late !== true && isRelapse(history.former, now) ? history.former : null;
  const risk = relapsed ? relapseRisk(warning.risk, relapsed) : warning.risk;
  const base = { ...snapshotOf(opening.clocks), risk, revisitOf: null };
  const clocks = clocksOfTask(base);
  const choice = firstOffer(opening, base);
  const gen = 1;
  const rings = ringAt(now, warning.late === true);
  const staffMessages = choice
    ? planStaff(choice.staff, { kind: 'offer', gen, now: rings })
    : planStaff(deskOf(onDuty), { kind: 'alert', gen, now: rings });
  const resident = planResident({ ...warned, gen }, rings, clocks);
  const atOnce = linesAtOnce({ ...warned, gen, risk }, rings);
  const planned = { ...staffMessages, ...heldBack(base, resident), ...atOnce.messages };
  const messages = opening.lease === false ? planned : leaseDue(planned, now);
  const bodies: EventBody[] = [
    {
      type: 'opened',
      warningId: warning.id,
      risk: warning.risk,
      ...(own === null ? { newPerson: true } : {}),
      ...(relapsed ? { relapse: true } : {}),
    },
    ...(choice
      ? offerEvents(choice, gen)
      : [{ type: 'unassigned', because: warned.place === null ? 'placeUnknown' : 'nobodyOnDuty' } as const]),
    ...atOnce.events,
  ];
  return {
    ...untouched(warned, last),
    ...warned,
    ...base,
    ...history,
    relapseOf: relapsed?.task ?? null,
    gen,
    state: choice ? 'offered' : 'unassigned',
    rung: choice?.rung ?? 0,
    dueAt: choice ? afterQuiet(base, rings + choice.waitMs) : rings + unassignedWaitMs,
    dueKind: choice ? 'accept' : 'assign',
    scamType: warning.scamType,
    stage: warning.stage,
    warnings: [warning],
    warningCount: 1,
    firstWarnedAt: now,
    offer: { at: now, staff: choice?.staff.map(cardOf) ?? [] },
    messages,
    ...(atOnce.lines.length > 0 ? { lines: atOnce.lines } : {}),
    deliverAt: nextDeliverAt(messages),
    events: bodies.map((body) => ({ at: now, body })),
  };
}
