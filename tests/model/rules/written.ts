import type { EventBody } from '@domain/measure/event';
import type { DutyStaff } from '@domain/staff/staff';
import type { ClockTable } from '@domain/task/clocks';
import type { Task } from '@domain/task/task';
import type { Lease, Ledger } from '../ledger';

/** One write on a task, as the store saw it. */
export interface Written {
  readonly before: Task;
  readonly after: Task;
  /** The events that it pushed. */
  readonly events: readonly { readonly at: number; readonly body: EventBody }[];
  /** Leases that it gave. */
  readonly leases: readonly Lease[];
  readonly ledger: Ledger;
  /** Who is on duty where the task is, as often as the writer has read it. */
  readonly duties: readonly (readonly DutyStaff[])[];
  /** A clock table as it was published. */
  readonly table: (version: number) => ClockTable | null;
}

/** What must hold of a write; a sentence when it does not. Numbers are those of `dispatch.md`. */
export type Rule = (written: Written) => string | null;

export const has = (events: Written['events'], type: EventBody['type']) =>
  events.some(({ body }) => body.type === type);
