import type { AreaCode, VillageCode } from '@domain/contract/fields';
import type { PersonKey, ResidentId, StaffId, TaskId } from '@domain/identity/ids';
import type { Region, Village } from '@domain/area/area';
import type { Quota } from '@domain/limit/quota';
import type { Counts } from '@domain/measure/count';
import type { EventRecord, LoggedEvent } from '@domain/measure/event';
import type { TemplateName } from '@domain/message/compose';
import type { Message } from '@domain/message/message';
import type { Resident } from '@domain/resident/resident';
import type { Results } from '@domain/source/result';
import type { Shift } from '@domain/staff/shift';
import type { DutyStaff, Invite, Staff } from '@domain/staff/staff';
import type { PublishedClocks } from '@domain/clocks/published';
import type { ClockTable } from '@domain/task/clocks';
import type { TaskChange } from '@domain/task/change';
import type { Task } from '@domain/task/task';
import type { PublishedTip, Tip } from '@domain/tip/contract';
import type { WarningAnswer } from '@domain/warning/contract';
import type { InboxRecord, InboxRevision } from '@domain/warning/inbox';
import type { Withdrawal } from '@domain/warning/withdrawal';

/**
 * What came of a write. `uncertain`: the database failed or the answer was lost, so it may have happened or not: read
 * back before deciding anything.
 */
export type AddOutcome = 'added' | 'exists' | 'uncertain';
export type ChangeOutcome = 'changed' | 'unchanged' | 'uncertain';

export interface Inbox {
  add(record: InboxRecord): Promise<AddOutcome>;
  /** All of them in one round trip, or `exists` or `uncertain`: then some may be there. */
  addAll(records: readonly InboxRecord[]): Promise<AddOutcome>;
  byId(id: string): Promise<InboxRecord | null>;
  /** Takes the lease over from `seen`; only while its token has not moved on. */
  takeOver(seen: InboxRecord, leaseUntil: number): Promise<ChangeOutcome>;
  finish(id: string, answer: WarningAnswer): Promise<ChangeOutcome>;
  /** The same answer for each of them, in one round trip. */
  finishAll(ids: readonly string[], result: WarningAnswer['result']): Promise<ChangeOutcome>;
  noteRepeat(id: string, nonce: string, revision: InboxRevision | null): Promise<ChangeOutcome>;
  /** Notes that its source took it back; only once, and only after it was answered. */
  withdraw(id: string, withdrawal: Withdrawal): Promise<ChangeOutcome>;
  /** Received, and nobody holds a lease at `before`: the oldest first. */
  abandoned(before: number, limit: number): Promise<InboxRecord[]>;
}

export interface Tasks {
  add(task: Task): Promise<AddOutcome>;
  /** All of them in one round trip, or `exists` or `uncertain`: then some may be there. */
  addAll(tasks: readonly Task[]): Promise<AddOutcome>;
  change(change: TaskChange): Promise<ChangeOutcome>;
  byId(id: TaskId): Promise<Task | null>;
  /** Who is asked and who has it, without what makes a task large. */
  offerOf(id: TaskId): Promise<Pick<Task, 'state' | 'gen' | 'holder' | 'offer'> | null>;
  lastOf(person: PersonKey): Promise<Task | null>;
  /** The last task of each person who has one: one round trip. */
  lastOfEach(persons: readonly PersonKey[]): Promise<Map<PersonKey, Task>>;
  ofPerson(person: PersonKey, limit: number): Promise<Task[]>;
  /** Open tasks of a number, the newest first: two only when it changed hands during one. */
  openOf(person: PersonKey): Promise<Task[]>;
  /** Whom each of these tasks found. */
  foundBy(ids: readonly TaskId[]): Promise<Pick<Task, '_id' | 'person' | 'residentId' | 'residentOpenid'>[]>;
  offeredTo(staff: StaffId): Promise<Task[]>;
  heldBy(staff: StaffId): Promise<Task[]>;
  openIn(area: AreaCode, limit: number): Promise<Task[]>;
  /** Open, of people whose guardian a resident is. */
  guardedBy(guardian: ResidentId): Promise<Task[]>;
  unassignedIn(areas: readonly AreaCode[], limit: number): Promise<Task[]>;
  countUnassigned(area: AreaCode): Promise<number>;
  /** Open and past their deadline at `now`, the longest overdue first. */
  due(now: number, limit: number): Promise<Task[]>;
  /** With a message that wants work at `now`. */
  undelivered(now: number, limit: number): Promise<Task[]>;
  /** With a stop payment that somebody has to be reminded of at `now`. */
  stopDue(now: number, limit: number): Promise<Task[]>;
  /** With a message that reached nobody, the newest first. */
  withDead(limit: number): Promise<Task[]>;
  /** Writes messages of a task as they are now; only while `mailVersion` is that of `seen`. */
  settle(
    seen: Task,
    messages: Readonly<Record<string, Message>>,
    deliverAt: number | null,
  ): Promise<ChangeOutcome>;
  /** With a result that wants work at `now`. */
  unreported(now: number, limit: number): Promise<Task[]>;
  /** Closed, with a revisit that is due at `now`, the longest overdue first. */
  revisitsDue(now: number, limit: number): Promise<Task[]>;
  /** Puts off the next revisit of a task, and counts that. */
  putOffRevisit(seen: Task, revisitAt: number): Promise<ChangeOutcome>;
  /** Writes results of a task as they are now; only while `mailVersion` is that of `seen`. */
  settleResults(seen: Task, results: Results, resultAt: number | null): Promise<ChangeOutcome>;
}

/** Documents that carry events until the relay has copied them out. */
export interface Outbox {
  pending(limit: number): Promise<OutboxDocument[]>;
  /** Removes the events of `seen`, only while nothing was written since. */
  trim(seen: OutboxDocument): Promise<ChangeOutcome>;
}
export interface OutboxDocument {
  readonly _id: string;
  readonly areas: readonly AreaCode[];
  readonly version: number;
  readonly eventsOf?: string;
  readonly events: readonly EventRecord[];
  readonly eventsTrimmed: number;
  readonly drill?: boolean;
}

export interface Events {
  /** Appends them all, each once: those that are there already stay. False: some may be missing. */
  append(events: readonly LoggedEvent[]): Promise<boolean>;
  uncounted(limit: number): Promise<LoggedEvent[]>;
  /**
   * In one transaction: of these events those still uncounted are folded into the counters and marked. Returns how many.
   */
  count(
    ids: readonly string[],
    at: number,
    fold: (events: readonly LoggedEvent[]) => Map<string, Counts>,
  ): Promise<number>;
}

export interface Counter {
  readonly _id: string;
  readonly counts: Counts;
  /** When the last event was counted into it. */
  readonly countedAt: number;
}

export interface Counters {
  byId(id: string): Promise<Counter | null>;
  byIds(ids: readonly string[]): Promise<Map<string, Counter>>;
}

export interface Residents {
  /** Null also for somebody who has left. */
  byId(id: ResidentId): Promise<Resident | null>;
  byPerson(person: PersonKey): Promise<Resident | null>;
  byPersons(persons: readonly PersonKey[]): Promise<Map<PersonKey, Resident>>;
  add(resident: Resident): Promise<AddOutcome>;
  /** One write, only while nothing was written since `seen`; `uncertain` also when the number is somebody else's. */
  change(seen: Resident, change: ResidentChange): Promise<ChangeOutcome>;
  /** Whom a resident registered and looks after. */
  inCareOf(carer: ResidentId): Promise<Resident[]>;
  /** Somebody who has left and whose document is still there. */
  leftById(id: ResidentId): Promise<Resident | null>;
  /** The same of all, the earliest first. */
  left(limit: number): Promise<Resident[]>;
  /** Removes the document of somebody who has left; only while nothing was written since `seen`. */
  remove(seen: Resident): Promise<ChangeOutcome>;
}
/** What is replaced whole, and what happened. */
export interface ResidentChange {
  readonly set: Partial<Omit<Resident, '_id' | 'version' | 'events' | 'eventsTrimmed' | 'eventsPending'>>;
  readonly events: readonly EventRecord[];
}

export interface Areas {
  village(code: VillageCode): Promise<Village | null>;
  villages(): Promise<Village[]>;
  region(code: AreaCode): Promise<Region | null>;
  regions(): Promise<Region[]>;
  putVillage(village: Village): Promise<void>;
  putRegion(region: Region): Promise<void>;
}

export interface StaffList {
  byId(id: StaffId): Promise<Staff | null>;
  add(staff: Staff): Promise<AddOutcome>;
  addInvite(invite: Invite): Promise<AddOutcome>;
  invite(id: string): Promise<Invite | null>;
  claimInvite(id: string, staff: StaffId): Promise<ChangeOutcome>;
}

export interface Rosters {
  /** Everybody on duty in any of the areas at `at`, each once: one indexed read. */
  onDuty(areas: readonly AreaCode[], at: number): Promise<DutyStaff[]>;
  /** A shift that the member stands in at `at`. */
  shiftOf(staff: StaffId, at: number): Promise<Shift | null>;
}

/** A ledger of one-time subscriptions, kept without reading. */
export interface Credits {
  topUp(accepted: TopUp): Promise<ChangeOutcome>;
  /** Null: never topped up. */
  left(staff: StaffId, template: TemplateName): Promise<number | null>;
  /** One spent each, or none left; one call for all of a kind. Lost, it is made good by WeChat's next refusal. */
  note(sends: { readonly spent: readonly string[]; readonly empty: readonly string[] }): Promise<void>;
}
export interface TopUp {
  readonly staff: StaffId;
  readonly template: TemplateName;
  readonly count: number;
  readonly opId: string;
}

/** Clock tables as the desk published them: never changed, never deleted. */
export interface ClockTables {
  /** `exists`: somebody else published this version. */
  add(table: PublishedClocks): Promise<AddOutcome>;
  byVersion(version: number): Promise<PublishedClocks | null>;
  latest(limit: number): Promise<PublishedClocks[]>;
}

export interface ClockBook {
  /** The table in force; an instance believes what it read for a minute. */
  current(): Promise<ClockTable>;
  /** A table by its version, or null when there was none; read once. */
  byVersion(version: number): Promise<ClockTable | null>;
}

export interface Tips {
  /** `at` in ms since 1970. */
  publishedAfter(at: number): Promise<PublishedTip[]>;
  put(tip: Tip, publishedAt: number): Promise<void>;
}

/** A row of the audit: who looked at what, when, why. */
export interface AuditRow {
  readonly _id: string;
  readonly action:
    'reveal' | 'revealAccount' | 'redrive' | 'guardianCall' | 'endRegistration' | 'replaceRegistration';
  /** Null: it was a relative, `guardian`, or who registered. */
  readonly staff: StaffId | null;
  readonly guardian?: ResidentId;
  /** Null: it was about no task. */
  readonly task: TaskId | null;
  /** Whose data; absent in rows of what shows none. */
  readonly person?: PersonKey;
  /** What of the task, when it has several of them; of an ended or replaced registration, whose. */
  readonly subject?: string;
  readonly reason: string;
  readonly at: number;
}

export interface Audit {
  add(row: AuditRow): Promise<AddOutcome>;
  byId(id: string): Promise<AuditRow | null>;
  /** Who looked at the data of these persons, the newest first. */
  ofPersons(persons: readonly PersonKey[], limit: number): Promise<AuditRow[]>;
}

/** Counted permissions: `take` says how many are left after this one, or null when there was none. */
export interface Limits {
  take(quota: Quota, max: number): Promise<number | null>;
  left(quota: Quota, max: number): Promise<number>;
}
