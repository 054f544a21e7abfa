import type { Notice } from '@domain/family/notice';
import type { ResidentId } from '@domain/identity/ids';
import type { Messages } from '@domain/message/message';
import type { Resident } from '@domain/resident/resident';
import type { AuditRow, ChangeOutcome, ResidentChange } from './store';

/** One registration takes the place of another: everything that is written then. */
export interface Replacement {
  readonly before: Resident;
  /** What becomes of its document. */
  readonly change: ResidentChange;
  /** The registration that takes its place. */
  readonly after: Resident;
  readonly notices: readonly Notice[];
  readonly row: AuditRow;
}

export interface Notices {
  /** All of it or nothing, in one transaction: nobody is replaced of whom the guardians don't hear. */
  replace(replacement: Replacement): Promise<ChangeOutcome>;
  /** What somebody has not read yet, the newest first. */
  unread(to: ResidentId): Promise<Notice[]>;
  /** With a message that wants work at `now`. */
  due(now: number, limit: number): Promise<Notice[]>;
  /** Writes the messages; only while nothing was written since `seen`. */
  settle(seen: Notice, messages: Messages): Promise<ChangeOutcome>;
  /** Read in the app; nobody else's. */
  read(id: string, to: ResidentId, at: number): Promise<ChangeOutcome>;
}
