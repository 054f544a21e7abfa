import * as v from 'valibot';
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
