import type { EventBody } from '../measure/event';
import { nextDeliverAt } from '../message/message';
import { planStaff } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import { type Clocked, type ClockTable, unassignedWaitMs } from './clocks';
import { historyAfter } from './episode';
import { cardOf, chooseRung, deskOf, isDeskRung, offerEvents, type RungChoice } from './offer';
import { snapshotOf, untouched } from './open';
import type { PassedOn } from './owner';
import { duringDay, type RevisitKind } from './revisit';
import type { Task } from './task';

interface Revisiting {
  /** The closed task whose revisit is due. */
  readonly of: Task;
  readonly kind: RevisitKind;
  /** The person's last task: it knows where they live by now. */
  readonly last: Task;
  /** The number's last one, whoever it is about. */
  readonly lastOfNumber: Task;
  /** The number is somebody else's by now. */
  readonly passedOn: PassedOn | null;
  readonly onDuty: readonly DutyStaff[];
  /** The table in force now. */
  readonly clocks: ClockTable;
  readonly now: number;
}

/** The usual ladder; whoever closed the task knows the person, and is asked alone at first. */
function firstOffer({ of, last, onDuty }: Revisiting, ladder: Clocked): RungChoice | null {
  const choice = last.place === null ? null : chooseRung(ladder, onDuty, 0);
  if (choice === null || isDeskRung(ladder, choice.rung)) return null;
  const known = choice.staff.filter(({ id }) => id === of.holder);
  return choice.rung === 0 && known.length > 0 ? { ...choice, staff: known } : choice;
}

/** What stays of the person; nothing of what came of the task. */
const personOf = ({ person, phone, phoneMask, name, residentId, residentOpenid, areas, place }: Task) => ({
  ...{ person, phone, phoneMask, name, residentId, residentOpenid, areas, place },
});

/**
 * A revisit as the next task of the person, so that its `add` is the idempotency. No warning is in it and the resident
 * gets none; somebody is asked to call.
 */
export function openRevisit(revisiting: Revisiting): Task {
  const { of, kind, last, onDuty, now } = revisiting;
  const revisitOf = { task: of._id, kind };
  const base = { ...snapshotOf(revisiting.clocks), risk: 'medium', revisitOf } as const;
  const choice = firstOffer(revisiting, base);
  const gen = 1;
  const messages = choice
    ? planStaff(choice.staff, { kind: 'offer', gen, now })
    : planStaff(deskOf(onDuty), { kind: 'alert', gen, now });
  const because = last.place === null ? 'placeUnknown' : 'nobodyOnDuty';
  const bodies: EventBody[] = [
    { type: 'revisitOpened', kind, of: of._id },
    ...(choice ? offerEvents(choice, gen) : [{ type: 'unassigned', because } as const]),
  ];
  return {
    ...untouched(of, revisiting.lastOfNumber),
    ...personOf(last),
    ...base,
    ...historyAfter(last),
    ...(revisiting.passedOn ? { passedOn: revisiting.passedOn } : {}),
    relapseOf: null,
    gen,
    state: choice ? 'offered' : 'unassigned',
    rung: choice?.rung ?? 0,
    dueAt: duringDay(base, now + (choice?.waitMs ?? unassignedWaitMs)),
    dueKind: choice ? 'accept' : 'assign',
    scamType: of.scamType,
    stage: of.stage,
    warnings: [],
    warningCount: 0,
    firstWarnedAt: now,
    offer: { at: now, staff: choice?.staff.map(cardOf) ?? [] },
    messages,
    deliverAt: nextDeliverAt(messages),
    events: bodies.map((body) => ({ at: now, body })),
  };
}
