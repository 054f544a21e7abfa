import * as v from 'valibot';
import { VillageView } from '@domain/area/contract';
import { residentTags } from '@domain/resident/tags';
import { forget, keep, recall } from '../../platform/storage';

/** What was typed, kept so that nothing is lost. No codes and no ticks: those are given anew. */
const Draft = v.object({
  name: v.string(),
  phone: v.string(),
  village: v.nullable(VillageView),
  tags: v.optional(v.array(v.picklist(residentTags)), []),
  scene: v.optional(v.nullable(v.string()), null),
});
export type Draft = v.InferOutput<typeof Draft>;

const key = 'registration';
const blank: Draft = { name: '', phone: '', village: null, tags: [], scene: null };

export function recallDraft(): Draft {
  const kept = v.safeParse(Draft, recall(key));
  return kept.success ? kept.output : blank;
}

export const keepDraft = (draft: Draft): void => keep(key, draft);
export const forgetDraft = (): void => forget(key);
