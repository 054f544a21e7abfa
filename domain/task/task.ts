import type { AreaCode, OpId } from '../contract/fields';
import type { FamilyCall } from '../family/called';
import type { FamilyTold, GuardianContact } from '../family/guardian';
import type { PersonKey, ResidentId, Sealed, StaffId, TaskId } from '../identity/ids';
import type { EventRecord } from '../measure/event';
import type { Messages } from '../message/message';
import type { ScamType } from '../scam/type';
import type { Results } from '../source/result';
import type { StaffCard } from '../staff/staff';
import type { StopPayment, TransferSaid } from '../stop-payment/stop-payment';
import type { Risk } from '../warning/risk';
import type { ClockTable, DispatchedRisk } from './clocks';
import type { attemptChannels } from './contract';
import type { History } from './episode';
import type { TaskState } from './lifecycle';
import type { Line } from './lines';
import type { AttemptResult, OutcomeCode } from './outcome';
import type { PassedOn } from './owner';
import type { PlannedRevisit, RevisitOf } from './revisit';

/** A warning inside its task. `id` is `source:externalId`; ids are never trimmed. */
export interface TaskWarning {
  readonly id: string;
  readonly scamType: ScamType;
  readonly stage: number;
  readonly risk: Risk;
  /** When the source saw it. */
  readonly at: number;
  /** It came more than a day later (`event-time.ts`). */
  readonly late?: boolean;
  /** Its source has a webhook for the result. */
  readonly wantsResult?: boolean;
}

export interface Attempt {
  readonly opId: OpId;
  readonly at: number;
  readonly channel: (typeof attemptChannels)[number];
  readonly result: AttemptResult;
  readonly staff: StaffId;
}

export type DueKind = 'accept' | 'firstContact' | 'outcome' | 'assign';

/** Who is asked now. A holder is always one of them, so a holder's card is found here. */
export interface Offer {
  readonly at: number;
  readonly staff: readonly StaffCard[];
  /** Who handed the task over, as a title; absent when nobody did. */
  readonly handedOverBy?: string;
}

/**
 * A dissuasion task (劝阻任务): one document that carries its pending messages and its last events, so that one `add` or
 * one conditional update is atomic by itself. All instants are ms since 1970 UTC.
 */
export interface Task extends History {
  readonly _id: TaskId;
  readonly person: PersonKey;
  /** The n-th task of this person, from 1. */
  readonly n: number;
  /** +1 at every write. */
  readonly version: number;
  readonly state: TaskState;
  readonly rung: number;
  /** A fencing token: +1 at every new offer. */
  readonly gen: number;
  readonly risk: DispatchedRisk;
  readonly clockVersion: number;
  /** The whole table of that version, for a merge may raise the risk; absent: version 1, which is in the code. */
  readonly clocks?: ClockTable;
  readonly dueAt: number | null;
  readonly dueKind: DueKind | null;
  /** Where the person lives now; the home area alone while the place is unknown. */
  readonly areas: readonly AreaCode[];
  /** `夏溪村委会, 东城街道`, or null: 待定位. */
  readonly place: string | null;
  readonly residentId: ResidentId | null;
  readonly residentOpenid: Sealed | null;
  readonly phone: Sealed;
  readonly phoneMask: string;
  readonly name: Sealed | null;
  readonly scamType: ScamType;
  readonly stage: number;
  readonly warnings: readonly TaskWarning[];
  readonly warningCount: number;
  /** Ids of warnings that their sources took back. */
  readonly withdrawn: readonly string[];
  readonly firstWarnedAt: number;
  readonly offer: Offer;
  readonly holder: StaffId | null;
  /** Who refused the offers of this rung. */
  readonly refusedBy: readonly StaffId[];
  /** The last move that a person asked for, by its intent: asked again, it is the same move. */
  readonly lastOp: OpId | null;
  /** Minted on acceptance: what the resident can verify. The codes that prove it are in `contact/contact.ts`. */
  readonly contact: { readonly since: number } | null;
  readonly seenAt: number | null;
  readonly attempts: readonly Attempt[];
  readonly outcome: OutcomeCode | null;
  readonly closedAt: number | null;
  /** This task is a revisit (回访): no warning, clocks of its own. A warning that comes in makes an episode of it. */
  readonly revisitOf: RevisitOf | null;
  /** The episode that this one is a relapse (再次预警) of. */
  readonly relapseOf: TaskId | null;
  /** Revisits of this closed task that are still to come, and when the first one is. */
  readonly revisits: readonly PlannedRevisit[];
  readonly revisitAt: number | null;
  /** The officer's note, sealed; it stays with the task and is never sent anywhere. */
  readonly note: Sealed | null;
  readonly messages: Messages;
  /** +1 at every write that touches `messages`: who settles a send compares it, and other writes don't disturb. */
  readonly mailVersion: number;
  /** A message reached nobody over any channel; absent until the first send is settled. */
  readonly hasDead?: boolean;
  /** When the next message wants work; null when none does. */
  readonly deliverAt: number | null;
  /** A drill: nothing is sent to anybody, nothing is counted. */
  readonly drill?: boolean;
  /** Results for the sources' webhooks, by source: apart from `messages`, so that a slow receiver delays no warning. */
  readonly results?: Results;
  /** When the next result wants work. */
  readonly resultAt?: number | null;
  /** Relatives who agreed to be called, in order; absent when there are none, and empty once it is over. */
  readonly guardians?: readonly GuardianContact[];
  /** The person agreed that grid workers help to find them. */
  readonly mayAssist?: boolean;
  /** Registered by a relative (domain/family/relative.ts), or in the place of that a moment ago (notice.ts). */
  readonly cared?: boolean;
  /** What was started while the person could not be reached; absent while they were. */
  readonly lines?: readonly Line[];
  /** Money that was sent already; absent while none was. */
  readonly stopPayments?: readonly StopPayment[];
  /** 'I have already transferred', the last time that the person said so. */
  readonly transferSaid?: TransferSaid;
  /** When somebody has to be reminded of one. */
  readonly stopDueAt?: number | null;
  /** 'I am fine', since the last warning; absent or null while they did not say so. */
  readonly fineAt?: number | null;
  /** Relatives whom they asked us to tell, each the last time. */
  readonly familyTold?: readonly FamilyTold[];
  /** How guardians' calls went, as they said; absent while nobody said anything. */
  readonly familyCalls?: readonly FamilyCall[];
  /** The number is somebody else's by now; absent or null while nobody knows better. */
  readonly passedOn?: PassedOn | null;
  /** How often the sweep could not move it; absent while it never failed. */
  readonly failures?: number;
  readonly events: readonly EventRecord[];
  readonly eventsTrimmed: number;
  readonly eventsPending: boolean;
}

export const holderCard = (task: Pick<Task, 'offer' | 'holder'>): StaffCard | null =>
  task.offer.staff.find((staff) => staff.id === task.holder) ?? null;

/** Who is in contact with the person now, and since when; null while nobody holds the task. */
export function heldContact(task: Task): (StaffCard & { readonly since: number }) | null {
  const holder = holderCard(task);
  const isHeld = task.state === 'accepted' || task.state === 'engaged';
  return isHeld && holder && task.contact ? { ...holder, since: task.contact.since } : null;
}

export const hasWarning = (task: Task, warningId: string): boolean =>
  task.warnings.some((warning) => warning.id === warningId);

/** Warnings of a task that their sources have not taken back. */
export const standingWarnings = ({ warnings, withdrawn }: Task): readonly TaskWarning[] =>
  warnings.filter(({ id }) => !withdrawn.includes(id));
