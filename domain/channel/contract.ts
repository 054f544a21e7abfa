import * as v from 'valibot';
import { VillageView } from '../area/contract';
import { action } from '../contract/action';

/** What a scanned code fills in. Null: it is not one of ours, and nothing is filled in. */
export const readScene = action({
  fn: 'resident',
  name: 'channel.read',
  input: v.object({ scene: v.pipe(v.string(), v.maxLength(200)) }),
  output: v.object({
    channel: v.nullable(v.object({ label: v.string(), village: v.nullable(VillageView) })),
  }),
});
