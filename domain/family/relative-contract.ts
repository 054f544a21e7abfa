import * as v from 'valibot';
import { action } from '../contract/action';
import { Empty, HexId, Instant, OpId, PersonName, Phone, VillageCode } from '../contract/fields';
import { Consent, consentPurposes, ResidentView, Tags } from '../resident/contract';
import { listViewers } from '../resident/own-contract';
import { relations } from './guardian';
import { careKinds } from './relative';

/** A relative whom the caller registered and looks after: no app of their own. */
export const RelativeView = v.object({
  id: HexId,
  kind: v.picklist(careKinds),
  ...ResidentView.entries,
});
export type RelativeView = v.InferOutput<typeof RelativeView>;

const Relatives = v.object({ relatives: v.array(RelativeView) });

export const listRelatives = action({
  fn: 'resident',
  name: 'relative.list',
  input: Empty,
  output: Relatives,
});

/** Sends a code to the relative's phone, in an SMS that says what it agrees to and who asks. */
export const askRelative = action({
  fn: 'resident',
  name: 'relative.ask',
  input: v.object({ opId: OpId, kind: v.picklist(careKinds), phone: Phone }),
  output: v.object({ expiresAt: Instant, againAt: Instant }),
});

/** Registers a relative who said the code. The caller is registered, and is their guardian from now on. */
export const registerRelative = action({
  fn: 'resident',
  name: 'relative.register',
  input: v.object({
    opId: OpId,
    kind: v.picklist(careKinds),
    /** What they are to the caller; a child is a child. */
    relation: v.optional(v.picklist(relations)),
    name: PersonName,
    phone: Phone,
    code: v.pipe(v.string(), v.trim(), v.regex(/^\d{6}$/)),
    village: VillageCode,
    tags: v.optional(Tags),
    consents: v.pipe(v.array(Consent), v.maxLength(consentPurposes.length)),
  }),
  output: Relatives,
});

/** They have moved. */
export const moveRelative = action({
  fn: 'resident',
  name: 'relative.move',
  input: v.object({ opId: OpId, id: HexId, village: VillageCode }),
  output: Relatives,
});

/** Who has looked at their data? For who looks after them; no officer is named, see `usecases/family/relatives.ts`. */
export const listRelativeViewers = action({
  fn: 'resident',
  name: 'relative.viewers',
  input: v.object({ id: HexId }),
  output: listViewers.output,
});

/** Ends a relative's protection and deletes what is stored about them. What has ended already is no error. */
export const removeRelative = action({
  fn: 'resident',
  name: 'relative.remove',
  input: v.object({ opId: OpId, id: HexId }),
  output: Relatives,
});
