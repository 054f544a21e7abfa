import type { EventBody } from '../measure/event';
import type { DutyStaff, StaffCard } from '../staff/staff';
import { type Clocked, clocksOfTask } from './clocks';

/** Who is asked at which rung, and the rungs that were passed over because nobody was on duty there. */
export interface RungChoice {
  readonly rung: number;
  readonly staff: readonly DutyStaff[];
  readonly skipped: readonly number[];
  readonly waitMs: number;
}

/**
 * The first rung from `from` on with somebody on duty. The last rung repeats: from beyond it, it is tried again. Null
 * when nobody at all is on duty there or above.
 */
export function chooseRung(ladder: Clocked, onDuty: readonly DutyStaff[], from: number): RungChoice | null {
  const { rungs } = clocksOfTask(ladder);
  const start = Math.min(from, rungs.length - 1);
  const skipped: number[] = [];
  for (let rung = start; rung < rungs.length; rung += 1) {
    const roles = rungs[rung]?.roles ?? [];
    const staff = onDuty.filter((one) => roles.includes(one.role));
    if (staff.length > 0) return { rung, staff, skipped, waitMs: rungs[rung]?.waitMs ?? 0 };
    skipped.push(rung);
  }
  return null;
}

/** Whether a choice is the desk's own rung, the last one. */
export const isDeskRung = (ladder: Clocked, rung: number): boolean =>
  rung === clocksOfTask(ladder).rungs.length - 1;

export const deskOf = (onDuty: readonly DutyStaff[]): DutyStaff[] =>
  onDuty.filter((one) => one.role === 'commandDesk');

/** One person may have shifts in several of the areas: asked once. */
export const uniqueStaff = (staff: readonly DutyStaff[]): DutyStaff[] => [
  ...new Map(staff.map((one) => [one.id, one])).values(),
];

/** What a task keeps of those it asks: nothing that reaches them. */
export const cardOf = ({ id, role, title, station, badgeTail }: DutyStaff): StaffCard => ({
  id,
  role,
  title,
  station,
  badgeTail,
});

/** The events of an offer: each skipped rung says so, then the offer. */
export const offerEvents = (choice: RungChoice, gen: number): EventBody[] => [
  ...choice.skipped.map((rung): EventBody => ({ type: 'rungSkipped', rung, gen })),
  { type: 'offered', rung: choice.rung, gen, staff: choice.staff.map((one) => one.id) },
];
