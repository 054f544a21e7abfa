import * as v from 'valibot';
import { VillageView } from '@domain/area/contract';
import { residentTags } from '@domain/resident/tags';
import { draftOf } from '../../api/drafts';

/** What was typed. No codes and no ticks: those are given anew. */
const Typed = v.object({
  name: v.string(),
  phone: v.string(),
  village: v.nullable(VillageView),
  tags: v.array(v.picklist(residentTags)),
  scene: v.nullable(v.string()),
});
export type Typed = v.InferOutput<typeof Typed>;

export const blank: Typed = { name: '', phone: '', village: null, tags: [], scene: null };
export const draft = draftOf('registration', Typed, blank);
