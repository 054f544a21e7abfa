import * as v from 'valibot';
import { action } from '../contract/action';
import { Empty, Gen, HexId, Instant, OpId, TaskIdField, VillageCode } from '../contract/fields';
import { ScamType } from '../scam/type';
import { StopPaymentView } from '../stop-payment/view';
import { Risk } from '../warning/risk';
import { StaffRole } from '../staff/role';
import { taskStates } from './lifecycle';
import { lineMissing, lineNames } from './lines';
import { AttemptResult, FinalOutcome } from './outcome';
import { refuseReasons, revealReasons } from './reasons';
import { revisitKinds } from './revisit';
import { SaidView } from './said-view';

const Note = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)));

export const attemptChannels = ['phone', 'visit', 'sms', 'family'] as const;
export const attemptChannelName: Record<(typeof attemptChannels)[number], string> = {
  phone: '打电话',
  visit: '上门见面',
  sms: '发短信',
  family: '联系家属',
};

export const AttemptView = v.object({
  at: Instant,
  channel: v.picklist(attemptChannels),
  result: AttemptResult,
  by: v.string(),
});

/** What a task is waiting for: which deadline `dueAt` is. */
export const DueKind = v.picklist(['accept', 'firstContact', 'outcome', 'assign']);

/** A task as staff see it. Name and number stay masked; `task.reveal` gives them, one at a time, after acceptance. */
export const TaskView = v.object({
  id: v.string(),
  gen: Gen,
  state: v.picklist(taskStates),
  risk: Risk,
  /** A relative registered the person: they have no app, and were warned by SMS and by a call. */
  cared: v.optional(v.boolean(), false),
  /** The version of the clock table that this task was made under; goes back with `task.accept`. */
  clockVersion: v.number(),
  scamType: ScamType,
  stage: v.number(),
  warningCount: v.number(),
  /** How many of them their sources took back. */
  withdrawnCount: v.number(),
  firstWarnedAt: Instant,
  /** The running clock; null when final. */
  dueAt: v.nullable(Instant),
  dueKind: v.nullable(DueKind),
  nameMask: v.string(),
  phoneMask: v.string(),
  /** When we learned that the number is registered by somebody else; null: it isn't. */
  passedOnAt: v.optional(v.nullable(Instant), null),
  /** `夏溪村, 东城街道`, or null: 待定位. */
  place: v.nullable(v.string()),
  /** The caller holds it. */
  mine: v.boolean(),
  /** 徐警官, who holds it now. */
  holder: v.nullable(v.string()),
  /** 徐警官, who handed it over to those who are asked now. */
  handedOverBy: v.nullable(v.string()),
  /** The resident has confirmed the warning on the phone. */
  seenAt: v.nullable(Instant),
  attempts: v.array(AttemptView),
  outcome: v.nullable(FinalOutcome),
  /** When to call again; null when the last attempt asks for none. */
  redialAt: v.nullable(Instant),
  /** What goes on meanwhile, and what was looked for and is not there. */
  lines: v.array(
    v.object({
      line: v.picklist(lineNames),
      at: Instant,
      missing: v.nullable(v.picklist(lineMissing)),
      /** How many members of staff were asked. */
      asked: v.number(),
    }),
  ),
  /** The caller doesn't hold it, but was asked to go and look, or to send somebody; null when they were not. */
  helping: v.nullable(v.picklist(['assist', 'patrol'])),
  ...SaidView.entries,
  /** Money that was sent already, each with its 30-minute clock. */
  stopPayments: v.array(StopPaymentView),
  /** 到期回访: which one; null for an episode. Goes back with `task.accept`. */
  revisit: v.nullable(v.picklist(revisitKinds)),
  /** How the person's last episode ended, and when. */
  former: v.nullable(v.object({ at: Instant, outcome: FinalOutcome })),
  /** 再次预警: it came soon after the last one. */
  relapse: v.boolean(),
  /** 演练: nobody was called. */
  drill: v.boolean(),
  /** 'pending, because …' in Chinese, or null when nothing is stuck. */
  pendingBecause: v.nullable(v.string()),
});
export type TaskView = v.InferOutput<typeof TaskView>;

/** Open tasks that are offered to me or mine, most urgent first; then what I closed today. */
export const listTasks = action({
  fn: 'police',
  name: 'task.list',
  input: Empty,
  output: v.object({ offered: v.array(TaskView), mine: v.array(TaskView), now: Instant }),
});

export const getTask = action({
  fn: 'police',
  name: 'task.get',
  input: v.object({ id: TaskIdField }),
  output: v.object({
    task: TaskView,
    now: Instant,
    /** The caller may write down money that was sent, and what became of it. */
    handlesMoney: v.boolean(),
  }),
});

/** Exactly one officer gets it: compare-and-set on the shown `gen`. A late tap is told who has it. */
export const acceptTask = action({
  fn: 'police',
  name: 'task.accept',
  input: v.object({
    opId: OpId,
    id: TaskIdField,
    gen: Gen,
    risk: Risk,
    clockVersion: v.number(),
    /** The task was shown as a revisit: its clocks are others. */
    revisit: v.optional(v.boolean(), false),
  }),
  output: v.object({
    accepted: v.boolean(),
    /** Who has it, when it was not the caller: 徐警官. */ holder: v.nullable(v.string()),
  }),
});

/** Name and number of one person, for the holder only, with a reason; it leaves an audit row and counts on a quota. */
export const revealPerson = action({
  fn: 'police',
  name: 'task.reveal',
  input: v.object({ opId: OpId, id: TaskIdField, gen: Gen, reason: v.picklist(revealReasons) }),
  output: v.object({
    name: v.nullable(v.string()),
    phone: v.string(),
    /** The number is somebody else's by now, and this one is what the person has registered since. */
    otherPhone: v.optional(v.nullable(v.string()), null),
    leftToday: v.number(),
  }),
});

export const logAttempt = action({
  fn: 'police',
  name: 'task.attempt',
  input: v.object({
    opId: OpId,
    id: TaskIdField,
    gen: Gen,
    channel: v.picklist(attemptChannels),
    result: AttemptResult,
  }),
  output: v.object({ task: TaskView }),
});

/** `warningCount` is what the officer saw: a task that got another warning since is not closed blindly. */
export const closeTask = action({
  fn: 'police',
  name: 'task.close',
  input: v.object({
    opId: OpId,
    id: TaskIdField,
    gen: Gen,
    warningCount: v.number(),
    /** When the person said that they had transferred, as the officer saw it; absent from an older app. */
    transferSaidAt: v.optional(v.nullable(Instant)),
    outcome: FinalOutcome,
    note: Note,
  }),
  output: v.object({ task: TaskView }),
});

/** One of those asked refuses, with a reason; the others are asked anew, or the next rung. */
export const refuseTask = action({
  fn: 'police',
  name: 'task.refuse',
  input: v.object({ opId: OpId, id: TaskIdField, gen: Gen, reason: v.picklist(refuseReasons) }),
  output: v.object({ refused: v.boolean() }),
});

/** On duty where the person lives: to whom a task can be handed over, or given by the desk. */
export const listColleagues = action({
  fn: 'police',
  name: 'task.colleagues',
  input: v.object({ id: TaskIdField }),
  output: v.object({
    colleagues: v.array(
      v.object({ id: v.string(), title: v.string(), station: v.string(), role: StaffRole }),
    ),
  }),
});

/** 移交: the colleague accepts or refuses; the clock does not start again. */
export const handOverTask = action({
  fn: 'police',
  name: 'task.handOver',
  input: v.object({ opId: OpId, id: TaskIdField, gen: Gen, to: HexId }),
  output: v.object({ task: TaskView }),
});

/** The person lives elsewhere: the holder corrects it, and the task is offered there at once. */
export const transferTask = action({
  fn: 'police',
  name: 'task.transfer',
  input: v.object({ opId: OpId, id: TaskIdField, gen: Gen, village: VillageCode }),
  output: v.object({ task: TaskView }),
});
