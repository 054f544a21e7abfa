import type { SourceAlert } from '@domain/source/contract';
import type { Source } from '@domain/source/source';
import type { AddOutcome, ChangeOutcome } from './store';

export type SourceChange = Partial<Omit<Source, '_id' | 'name' | 'kind'>>;

export interface Sources {
  byId(id: string): Promise<Source | null>;
  all(): Promise<Source[]>;
  add(source: Source): Promise<AddOutcome>;
  /** Sets fields; only while the given ones are still as they were `seen`. */
  change(id: string, seen: SourceChange, set: SourceChange): Promise<ChangeOutcome>;
  /** Past the time that they promised to be heard by. */
  overdue(now: number, limit: number): Promise<Source[]>;
}

/** Something about a source that the desk should see. `_id` is deterministic: it is noted once. */
export interface StoredAlert extends SourceAlert {
  readonly _id: string;
}

export interface SourceAlerts {
  add(alert: StoredAlert): Promise<AddOutcome>;
  end(id: string, endedAt: number): Promise<ChangeOutcome>;
  latest(limit: number): Promise<StoredAlert[]>;
}

/** A signed batch that came in; `_id` is `source:nonce`, so that its `add` uses the nonce up. */
export interface BatchRecord {
  readonly _id: string;
  readonly source: string;
  readonly size: number;
  readonly receivedAt: number;
}

export interface BatchLedger {
  add(batch: BatchRecord): Promise<AddOutcome>;
}
