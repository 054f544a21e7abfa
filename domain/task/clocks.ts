import type { StaffRole } from '../staff/contract';
import { hourMs, minuteMs, secondMs } from '../time/shanghai';
import type { Risk } from '../warning/risk';

export type DispatchedRisk = Exclude<Risk, 'low'>;

/** One rung of the ladder: who is asked, and for how long before the next rung is. */
export interface Rung {
  readonly roles: readonly StaffRole[];
  readonly waitMs: number;
}

export interface Clocks {
  /** The last rung repeats for ever. */
  readonly rungs: readonly Rung[];
  readonly firstContactMs: number;
  /** Face to face; the deadline of an outcome. */
  readonly outcomeMs: number;
  /** When the resident's own SMS goes out, if the warning isn't confirmed by then. */
  readonly residentSmsMs: number;
}

const ladder = (
  waitsMs: readonly [officers: number, station: number, chief: number, desk: number],
): readonly Rung[] => [
  { roles: ['officer'], waitMs: waitsMs[0] },
  { roles: ['officer', 'gridWorker'], waitMs: waitsMs[1] },
  { roles: ['dutyChief'], waitMs: waitsMs[2] },
  { roles: ['commandDesk'], waitMs: waitsMs[3] },
];

/**
 * The clock tables by version [default]. A task keeps the version that it was made under, so a new version never moves a
 * running one. No national minute rule is published; these are ours.
 */
const clockTables = {
  1: {
    critical: {
      rungs: ladder([60 * secondMs, 60 * secondMs, 120 * secondMs, 120 * secondMs]),
      firstContactMs: 5 * minuteMs,
      outcomeMs: 30 * minuteMs,
      residentSmsMs: 0,
    },
    high: {
      rungs: ladder([120 * secondMs, 120 * secondMs, 180 * secondMs, 300 * secondMs]),
      firstContactMs: 15 * minuteMs,
      outcomeMs: 120 * minuteMs,
      residentSmsMs: 60 * secondMs,
    },
    medium: {
      rungs: ladder([300 * secondMs, 300 * secondMs, 600 * secondMs, 900 * secondMs]),
      firstContactMs: 120 * minuteMs,
      outcomeMs: 24 * hourMs,
      residentSmsMs: 300 * secondMs,
    },
  },
} as const satisfies Record<number, Record<DispatchedRisk, Clocks>>;

export const currentClockVersion = 1;

/** How long nobody may be found before the sweep looks again, in ms. */
export const unassignedWaitMs = 60 * secondMs;

/** The clocks of a risk under a table's version; null for a version that never was. */
export function clocksOf(version: number, risk: DispatchedRisk): Clocks | null {
  const tables: Record<number, Record<DispatchedRisk, Clocks> | undefined> = clockTables;
  return tables[version]?.[risk] ?? null;
}

/** The clocks of a stored task; its version is one of ours. */
export function clocksOfTask(task: { readonly clockVersion: number; readonly risk: DispatchedRisk }): Clocks {
  return clocksOf(task.clockVersion, task.risk) ?? clockTables[currentClockVersion][task.risk];
}
