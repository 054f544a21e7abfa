import type { Finding, Heartbeat } from '@domain/audit/finding';
import type { Task } from '@domain/task/task';
import type { InboxRecord } from '@domain/warning/inbox';
import type { AddOutcome, ChangeOutcome } from './store';

export interface Findings {
  add(finding: Finding): Promise<AddOutcome>;
  latest(limit: number): Promise<Finding[]>;
}

export interface Heartbeats {
  last(): Promise<Heartbeat | null>;
  beat(heartbeat: Heartbeat): Promise<void>;
}

/** What only the auditor asks of the inbox and the tasks: each one indexed read. */
export interface Books {
  /** Answered with a task, and last leased until `from` or later, the earliest first. */
  answered(from: number, limit: number): Promise<InboxRecord[]>;
  /** Makes an answered warning one that has to be dispatched again; only while nobody touched it. */
  reopen(seen: InboxRecord): Promise<ChangeOutcome>;
  /** Offers that still run, the one that ends first first. */
  offered(now: number, limit: number): Promise<Task[]>;
  /** Puts off a task that could not be swept, and counts that. */
  postpone(seen: Task, dueAt: number): Promise<ChangeOutcome>;
}
