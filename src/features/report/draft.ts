import * as v from 'valibot';
import { longestWhat } from '@domain/report/contract';
import { reportKinds } from '@domain/report/report';
import { draftOf } from '../../api/drafts';

/** What is typed so far. Pictures are not in it: they are large, and chosen last. */
const Typed = v.object({ kind: v.nullable(v.picklist(reportKinds)), what: v.string(), more: v.string() });
export type Typed = v.InferOutput<typeof Typed>;

export const nothingTyped: Typed = { kind: null, what: '', more: '' };
export const draft = draftOf('report.draft', Typed, nothingTyped);

let begun = '';

/** Begins a report of a message that was checked; whatever else was being written stays. It goes nowhere before it is sent. */
export async function startDraft(text: string): Promise<void> {
  const { what } = await draft.recall();
  if (what.trim() !== '' && what !== begun) return;
  begun = text.trim().slice(0, longestWhat);
  draft.keep({ kind: 'text', what: begun, more: '' });
}
