import * as v from 'valibot';
import { VillageView } from '@domain/area/contract';
import { careKinds } from '@domain/family/relative';
import { forget, keep, recall } from '../../../platform/storage';
import { blankRelative, type RelativeForm } from './relative-form';

/** What was typed about a relative. No code and no tick: those are given anew. */
const Draft = v.object({
  kind: v.nullable(v.picklist(careKinds)),
  name: v.string(),
  phone: v.string(),
  village: v.nullable(VillageView),
});

const key = 'relative.draft';

export function recallRelative(): RelativeForm {
  const kept = v.safeParse(Draft, recall(key));
  return kept.success ? { ...blankRelative, ...kept.output } : blankRelative;
}

export const keepRelative = ({ kind, name, phone, village }: RelativeForm): void =>
  keep(key, { kind, name, phone, village });
export const forgetRelative = (): void => forget(key);
