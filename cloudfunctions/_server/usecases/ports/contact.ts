import type { ContactRecord, Proof, ReplyKind } from '@domain/contact/contact';
import type { OpId } from '@domain/contract/fields';
import type { AddOutcome, ChangeOutcome } from './store';

/** Each write is conditional on what was read: two at once never both count. */
export interface Contacts {
  byId(id: string): Promise<ContactRecord | null>;
  add(record: ContactRecord): Promise<AddOutcome>;
  /** The next code, only while none was given out since `seen`. */
  giveOut(
    seen: ContactRecord,
    next: Pick<ContactRecord, 'n' | 'codeUntil' | 'tries' | 'lastTry'>,
  ): Promise<ChangeOutcome>;
  /** Takes one of the tries of the code; unchanged when there is none left. */
  takeTry(seen: ContactRecord, guess: string): Promise<ChangeOutcome>;
  /** The code is right and used up. */
  prove(seen: ContactRecord, proof: Proof): Promise<ChangeOutcome>;
  /** Takes one of the tries of an answer; unchanged when there is none left. */
  takeReplyTry(seen: ContactRecord, guess: string): Promise<ChangeOutcome>;
  noteReply(
    seen: ContactRecord,
    reply: { readonly at: number; readonly kind: ReplyKind; readonly opId: OpId },
  ): Promise<ChangeOutcome>;
}

/** Draws a QR code: row by row, `1` dark. */
export interface Pictures {
  qr(text: string): string[];
}
