import type { QuietHours } from '../clocks/quiet';
import type { StaffRole } from '../staff/role';
import { hourMs, minuteMs, secondMs } from '../time/shanghai';
import type { Risk } from '../warning/risk';
import type { RevisitOf } from './revisit';

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
  /** When the resident is called by a voice, unless it was confirmed by then; null: not at all. */
  readonly residentVoiceMs: number | null;
  /** The same for somebody who isn't registered: they can't confirm, and an SMS may lie unread. */
  readonly unregisteredVoiceMs: number | null;
}

const ladder = (
  waitsMs: readonly [officers: number, station: number, chief: number, desk: number],
): readonly Rung[] => [
  { roles: ['officer'], waitMs: waitsMs[0] },
  { roles: ['officer', 'gridWorker'], waitMs: waitsMs[1] },
  { roles: ['dutyChief'], waitMs: waitsMs[2] },
  { roles: ['commandDesk'], waitMs: waitsMs[3] },
];

/** How fast everything goes, for every risk. A version that was published never changes again. */
export interface ClockTable {
  readonly version: number;
  readonly risks: Readonly<Record<DispatchedRisk, Clocks>>;
  readonly quiet: QuietHours;
  /** Of a revisit (到期回访); absent: as in version 1. */
  readonly revisit?: Clocks;
}

/** Of a revisit [default]: work for a shift, not an alarm. Its resident gets no message. */
const revisitClocks: Clocks = {
  rungs: ladder([4 * hourMs, 4 * hourMs, 8 * hourMs, 24 * hourMs]),
  firstContactMs: 24 * hourMs,
  outcomeMs: 72 * hourMs,
  residentSmsMs: 0,
  residentVoiceMs: null,
  unregisteredVoiceMs: null,
};

/**
 * Version 1, in force until the desk publishes another [default]. No national minute rule is published; these numbers are
 * ours.
 */
export const builtInClocks: ClockTable = {
  version: 1,
  risks: {
    critical: {
      rungs: ladder([60 * secondMs, 60 * secondMs, 120 * secondMs, 120 * secondMs]),
      firstContactMs: 5 * minuteMs,
      outcomeMs: 30 * minuteMs,
      residentSmsMs: 0,
      residentVoiceMs: 60 * secondMs,
      unregisteredVoiceMs: 60 * secondMs,
    },
    high: {
      rungs: ladder([120 * secondMs, 120 * secondMs, 180 * secondMs, 300 * secondMs]),
      firstContactMs: 15 * minuteMs,
      outcomeMs: 120 * minuteMs,
      residentSmsMs: 60 * secondMs,
      residentVoiceMs: null,
      unregisteredVoiceMs: 120 * secondMs,
    },
    medium: {
      rungs: ladder([300 * secondMs, 300 * secondMs, 600 * secondMs, 900 * secondMs]),
      firstContactMs: 120 * minuteMs,
      outcomeMs: 24 * hourMs,
      residentSmsMs: 300 * secondMs,
      residentVoiceMs: null,
      unregisteredVoiceMs: null,
    },
  },
  quiet: { fromMinute: 22 * 60, toMinute: 7 * 60, risks: ['medium'] },
};

/** How long nobody may be found before the sweep looks again, in ms. */
export const unassignedWaitMs = 60 * secondMs;

/** What an opening, an offer or a deadline goes by: the table of its task. Absent: version 1. */
export interface Clocked {
  readonly clocks?: ClockTable;
  readonly risk: DispatchedRisk;
  /** A revisit has clocks of its own, whatever the risk was. */
  readonly revisitOf?: RevisitOf | null;
}

/** The clocks of a row. What a table from before doesn't name yet is as in version 1. */
export const clocksOf = (table: ClockTable, row: DispatchedRisk | 'revisit'): Clocks =>
  row === 'revisit' ? (table.revisit ?? revisitClocks) : { ...builtInClocks.risks[row], ...table.risks[row] };

/** The clocks of a task: of the table that it was made under, so that an edit never moves it. */
export const clocksOfTask = ({ clocks = builtInClocks, risk, revisitOf }: Clocked): Clocks =>
  clocksOf(clocks, revisitOf ? 'revisit' : risk);
