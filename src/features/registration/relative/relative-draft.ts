import * as v from 'valibot';
import { VillageView } from '@domain/area/contract';
import { careKinds } from '@domain/family/relative';
import { draftOf } from '../../../api/drafts';

/** What was typed about a relative. No code and no tick: those are given anew. */
const Typed = v.object({
  kind: v.nullable(v.picklist(careKinds)),
  name: v.string(),
  phone: v.string(),
  village: v.nullable(VillageView),
});
export type Typed = v.InferOutput<typeof Typed>;

export const draft = draftOf('relative.draft', Typed, { kind: null, name: '', phone: '', village: null });
