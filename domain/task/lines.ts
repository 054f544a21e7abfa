import type { ResidentId, StaffId } from '../identity/ids';
import type { EventBody } from '../measure/event';
import { type Messages } from '../message/message';
import { planGuardian, planSearched, planStaff } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import { minuteMs, secondMs } from '../time/shanghai';
import type { AttemptResult } from './outcome';
import type { Attempt, Task } from './task';

/** What goes on beside the officer's calls while the person cannot be reached. */
export const lineNames = ['redial', 'seek', 'guardian', 'assist', 'patrol'] as const;
export type LineName = (typeof lineNames)[number];

/** Why a line could not be started. */
export const lineMissing = ['nobodyOnDuty', 'noConsent', 'noGuardian'] as const;
export type LineMissing = (typeof lineMissing)[number];

/** A line that was started, or that was looked for and is not there. */
export interface Line {
  readonly line: LineName;
  readonly gen: number;
  readonly at: number;
  /** Null: it was started. */
  readonly missing: LineMissing | null;
  /** Who was asked to help: they may look at the task. */
  readonly staff: readonly StaffId[];
  /** Which relative was told. */
  readonly guardian?: ResidentId;
}

/**
 * The plan by result and count of attempts in a row that reached nobody [default]. A busy line is a sign that the scammer is
 * on it, so it is tried again first.
 */
const redialMs: Partial<Record<AttemptResult, number>> = {
  unreachableBusy: 2 * minuteMs,
  unreachableNoAnswer: 5 * minuteMs,
  unreachableOff: 15 * minuteMs,
};
const assistFrom = 2;
const patrolFrom = 3;
const patrolFromCritical = 1;

/** At `critical` the first relative is told after so long, unless the warning was confirmed by then; of who has no app, at once. */
const guardianAfterMs = 60 * secondMs;

export const isUnreached = (result: AttemptResult): boolean => redialMs[result] !== undefined;

/** How many attempts in a row reached nobody, up to the last one. */
function unreachedInARow(attempts: readonly Attempt[]): number {
  const reached = attempts.findLastIndex(({ result }) => !isUnreached(result));
  return attempts.length - 1 - reached;
}

/** When the holder should call again; null when the last attempt is not theirs, or needs no other call. */
export function redialAt(task: Pick<Task, 'attempts' | 'holder' | 'contact'>): number | null {
  const last = task.attempts.at(-1);
  if (!last || last.staff !== task.holder || last.at < (task.contact?.since ?? Infinity)) return null;
  const waitMs = redialMs[last.result];
  return waitMs === undefined ? null : last.at + waitMs;
}

/** What one attempt starts, all of it in the attempt's own write. */
export interface Started {
  readonly lines: readonly Line[];
  readonly messages: Messages;
  readonly events: readonly EventBody[];
}

interface Moment {
  /** The task with the attempt in it. */
  readonly task: Task;
  readonly onDuty: readonly DutyStaff[];
  readonly now: number;
}

type Planned = Pick<Line, 'line' | 'missing' | 'staff' | 'guardian'> & { readonly messages: Messages };

const absent = (line: LineName, missing: LineMissing): Planned => ({
  line,
  missing,
  staff: [],
  messages: {},
});

function asked(line: 'assist' | 'patrol', staff: readonly DutyStaff[], { task, now }: Moment): Planned {
  if (staff.length === 0) return absent(line, 'nobodyOnDuty');
  const messages = planStaff(staff, { kind: line, gen: task.gen, now });
  return { line, missing: null, staff: staff.map(({ id }) => id), messages };
}

function redial({ task, onDuty }: Moment): Planned {
  const at = redialAt(task);
  const holder = onDuty.filter(({ id }) => id === task.holder);
  if (at === null || holder.length === 0) return absent('redial', 'nobodyOnDuty');
  return {
    line: 'redial',
    missing: null,
    staff: [],
    messages: planStaff(holder, { kind: 'redial', gen: task.gen, now: at }),
  };
}

/** Grid workers help at the door of those who agreed to it; the others are the police's own to find. */
function assist(moment: Moment): Planned {
  if (moment.task.mayAssist !== true) return absent('assist', 'noConsent');
  const near = moment.onDuty.filter(({ id, role }) => role === 'gridWorker' && id !== moment.task.holder);
  return asked('assist', near, moment);
}

/** The duty chief sends a patrol; where none is on duty, the desk does. */
function patrol(moment: Moment): Planned {
  const of = (role: DutyStaff['role']) =>
    moment.onDuty.filter((one) => one.role === role && one.id !== moment.task.holder);
  const chiefs = of('dutyChief');
  return asked('patrol', chiefs.length > 0 ? chiefs : of('commandDesk'), moment);
}

type Guarded = Pick<Task, 'guardians' | 'lines' | 'gen' | 'cared'>;

/** The next relative in order who wasn't told yet; null when all were. */
function guardian({ guardians = [], lines = [], gen }: Guarded, at: number): Planned | null {
  if (guardians.length === 0) return absent('guardian', 'noGuardian');
  const next = guardians.find(({ id }) => !lines.some((line) => line.guardian === id));
  if (!next) return null;
  return {
    line: 'guardian',
    missing: null,
    staff: [],
    guardian: next.id,
    messages: planGuardian(next, gen, at),
  };
}

/**
 * What a task that is or becomes `critical` starts by itself, unless a relative was told before; nothing at a lower risk.
 * Who was registered by a relative has no app to be warned in: there it starts at any risk, without a wait.
 */
export function linesAtOnce(task: Guarded & Pick<Task, 'risk'>, now: number): Started {
  const isTold = task.lines?.some(({ line, missing }) => line === 'guardian' && missing === null) === true;
  const cared = task.cared === true;
  const starts = (task.risk === 'critical' || cared) && !isTold;
  const planned = starts ? guardian(task, cared ? now : now + guardianAfterMs) : null;
  if (planned === null || isKnownMissing(task, planned)) return nothing;
  return { ...noted([planned], task.gen, now), messages: planned.messages };
}

/** A relative could not reach them: the next one is told. Nothing when all were. */
export function nextRelative(task: Task, now: number): Started {
  const planned = guardian(task, now);
  if (planned === null || planned.missing !== null) return nothing;
  return { ...noted([planned], task.gen, now), messages: planned.messages };
}

/** Once an offer, however often the person is not reached; one that was not there is looked for again. */
const isStarted = ({ lines = [], gen }: Task, line: LineName): boolean =>
  lines.some((one) => one.line === line && one.gen === gen && one.missing === null);
const isKnownMissing = ({ lines = [], gen }: Guarded, { line, missing }: Planned): boolean =>
  missing !== null && lines.some((one) => one.line === line && one.gen === gen && one.missing === missing);

/** The lines that an attempt which reached nobody starts. At a revisit nobody is in danger: it is only called again. */
export function startLines(moment: Moment): Started {
  const { task, now } = moment;
  const count = unreachedInARow(task.attempts);
  if (count === 0) return nothing;
  const relative = task.revisitOf ? null : guardian(task, now);
  const once = (line: LineName, from: number, plan: () => Planned): Planned[] =>
    count >= from && !task.revisitOf && !isStarted(task, line) ? [plan()] : [];
  const planned = [
    redial(moment),
    ...once('seek', 1, () => ({ line: 'seek', missing: null, staff: [], messages: planSearched(task, now) })),
    ...(relative ? [relative] : []),
    ...once('assist', assistFrom, () => assist(moment)),
    ...once('patrol', task.risk === 'critical' ? patrolFromCritical : patrolFrom, () => patrol(moment)),
  ];
  const news = planned.filter((one) => !isKnownMissing(task, one));
  const { lines, events } = noted(news, task.gen, now);
  return {
    lines: lines.filter(({ line }) => line !== 'redial' || !isStarted(task, line)),
    messages: Object.fromEntries(planned.flatMap(({ messages }) => Object.entries(messages))),
    events,
  };
}

/** Who may help to find the person, as they have agreed by now. */
export type Helpers = Pick<Task, 'guardians' | 'mayAssist' | 'cared'>;

/** What a warning that raises an open task, or makes an episode of a revisit, starts and knows anew of the helpers. */
export function linesOfRaised(
  task: Task,
  { guardians = [], mayAssist = false, cared = false }: Helpers,
  now: number,
): Started & { readonly set: Helpers & Pick<Task, 'lines'> } {
  const started = linesAtOnce({ ...task, guardians, cared }, now);
  return {
    ...started,
    set: {
      guardians,
      mayAssist,
      ...(cared ? { cared } : {}),
      lines: [...(task.lines ?? []), ...started.lines],
    },
  };
}

export const nothing: Started = { lines: [], messages: {}, events: [] };

const noted = (planned: readonly Planned[], gen: number, at: number): Pick<Started, 'lines' | 'events'> => ({
  lines: planned.map(({ messages: _, ...line }) => ({ ...line, gen, at })),
  events: planned.map(({ line, missing, staff }) =>
    missing === null
      ? { type: 'lineStarted', line, gen, staff }
      : { type: 'lineMissing', line, gen, because: missing },
  ),
});
