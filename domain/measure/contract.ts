import * as v from 'valibot';
import { action } from '../contract/action';
import { AreaCode, Instant } from '../contract/fields';
import { PopulationKind } from '../area/contract';
import { findingKinds } from '../audit/finding';
import { Risk } from '../warning/risk';
import { taskStates } from '../task/lifecycle';

/** A coverage without its denominator is never shown. */
export const Coverage = v.object({
  registered: v.number(),
  population: v.nullable(
    v.object({ people: v.number(), kind: PopulationKind, on: v.string(), source: v.string() }),
  ),
});

export const Overview = v.object({
  area: v.object({ code: AreaCode, name: v.string() }),
  coverage: Coverage,
  /** Counters since the first day: warnings 件, tasks 起. Different units, never added up. */
  warnings: v.number(),
  tasks: v.number(),
  accepted: v.number(),
  closed: v.number(),
  /** closed − falseAlarm − notThePerson − duplicate. */
  base: v.number(),
  dissuaded: v.number(),
  losses: v.number(),
  /** Episodes within 30 days of the person's last one. */
  relapses: v.number(),
  /** People, each once: ever warned, and of them those who lost money in an episode or were found to at a revisit. */
  warnedPeople: v.number(),
  lostPeople: v.number(),
  /** Revisits of closed episodes: planned, done, and losses that were found by them. No episodes of their own. */
  revisitsPlanned: v.number(),
  revisitsDone: v.number(),
  revisitLosses: v.number(),
  unassigned: v.number(),
  /** When the auditor was last heard, and since when it is silent: null while it is heard. */
  auditor: v.object({
    at: v.nullable(Instant),
    silentSince: v.nullable(Instant),
    findings: v.array(
      v.object({ kind: v.picklist(findingKinds), subject: v.string(), at: Instant, repaired: v.boolean() }),
    ),
  }),
  /** Rolled up from the event log to this instant. */
  countedTo: v.nullable(Instant),
  now: Instant,
});
export type Overview = v.InferOutput<typeof Overview>;

/** The duty screen: figures of one area and what is open there now. */
export const getOverview = action({
  fn: 'command',
  name: 'measure.overview',
  /** Without an area: the whole of the desk's own. */
  input: v.object({ area: v.optional(AreaCode) }),
  output: v.object({
    overview: Overview,
    /** Areas that the desk may switch to. */
    areas: v.array(v.object({ code: AreaCode, name: v.string() })),
    open: v.array(
      v.object({
        id: v.string(),
        state: v.picklist(taskStates),
        risk: Risk,
        place: v.nullable(v.string()),
        holder: v.nullable(v.string()),
        dueAt: v.nullable(Instant),
        rung: v.number(),
        /** 演练: nobody was called. */
        drill: v.boolean(),
        /** 到期回访: nobody is in danger. */
        revisit: v.boolean(),
        /** Money is on its way that nobody has submitted. */
        moneyRunning: v.boolean(),
      }),
    ),
  }),
});
