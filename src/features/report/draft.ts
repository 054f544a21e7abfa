import * as v from 'valibot';
import { longestWhat } from '@domain/report/contract';
import { reportKinds } from '@domain/report/report';
import { forget, keep, recall } from '../../platform/storage';

/** What is typed so far. Pictures are not in it: they are large, and chosen last. */
const Draft = v.object({ kind: v.nullable(v.picklist(reportKinds)), what: v.string(), more: v.string() });
export type Draft = v.InferOutput<typeof Draft>;

const key = 'report.draft';
export const noDraft: Draft = { kind: null, what: '', more: '' };

/** What was typed before the page was closed. */
export function keptDraft(): Draft {
  const kept = v.safeParse(Draft, recall(key));
  return kept.success ? kept.output : noDraft;
}

export const keepDraft = (draft: Draft): void => keep(key, draft);
export const forgetDraft = (): void => forget(key);

let begun = '';

/** Begins a report of a message that was checked; whatever else was being written stays. It goes nowhere before it is sent. */
export function startDraft(text: string): void {
  const { what } = keptDraft();
  if (what.trim() !== '' && what !== begun) return;
  begun = text.trim().slice(0, longestWhat);
  keepDraft({ kind: 'text', what: begun, more: '' });
}
