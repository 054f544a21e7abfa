import type { Station } from '@domain/station/contract';
import type { ReportState, StoredReport, TextLabel } from '@domain/report/report';
import type { ResidentId } from '@domain/identity/ids';
import type { AddOutcome, ChangeOutcome } from './store';

export interface Reports {
  add(report: StoredReport): Promise<AddOutcome>;
  byId(id: string): Promise<StoredReport | null>;
  /** The newest first. */
  ofReporter(reporter: ResidentId, limit: number): Promise<StoredReport[]>;
  inStates(
    states: readonly ReportState[],
    order: 'oldestFirst' | 'newestFirst',
    limit: number,
  ): Promise<StoredReport[]>;
  setPicture(id: string, place: number, fileId: string): Promise<ChangeOutcome>;
  /** Sets fields, only while the report is in one of the states. */
  change(id: string, states: readonly ReportState[], set: ReportChange): Promise<ChangeOutcome>;
}
export type ReportChange = Partial<
  Pick<StoredReport, 'state' | 'readAt' | 'readBy' | 'answer' | 'answeredAt' | 'answeredBy' | 'lastOp'>
>;

/** Files of the district's storage, which only functions write to. */
export interface Files {
  /** The file's id, or null: it could not be stored. */
  put(path: string, bytes: Uint8Array): Promise<string | null>;
  /** Addresses that are good for `seconds`; one that is gone is left out. */
  links(ids: readonly string[], seconds: number): Promise<string[]>;
}

/** WeChat's check of a text that somebody typed. Never throws. */
export interface TextChecks {
  label(openid: string, text: string): Promise<TextLabel>;
}

/** The list of stations is one document. */
export interface Stations {
  all(): Promise<readonly Station[]>;
  put(stations: readonly Station[]): Promise<void>;
}
