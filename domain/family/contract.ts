import * as v from 'valibot';
import { action } from '../contract/action';
import { Empty, Instant, OpId } from '../contract/fields';
import { mostGuardians } from './guardian';

const ResidentIdField = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const Relative = v.object({ id: v.string(), /** `王**` */ nameMask: v.string() });

export const Family = v.object({
  /** Who is called when I can't be reached, in this order. */
  guardians: v.array(Relative),
  /** For whom I am called. */
  guarded: v.array(Relative),
});
export type Family = v.InferOutput<typeof Family>;

/** A code for a relative, said or shown in person: works once, for a day. */
export const inviteFamily = action({
  fn: 'resident',
  name: 'family.invite',
  input: v.object({ opId: OpId }),
  output: v.object({ code: v.string(), expiresAt: Instant }),
});

/** The relative enters the code: now both have agreed. */
export const agreeFamily = action({
  fn: 'resident',
  name: 'family.agree',
  input: v.object({ opId: OpId, code: v.pipe(v.string(), v.trim(), v.regex(/^\d{8}$/)) }),
  output: Family,
});

export const listFamily = action({ fn: 'resident', name: 'family.list', input: Empty, output: Family });

/** Who is called first, second, … */
export const orderFamily = action({
  fn: 'resident',
  name: 'family.order',
  input: v.object({ opId: OpId, ids: v.pipe(v.array(ResidentIdField), v.maxLength(mostGuardians)) }),
  output: Family,
});

/** Either side ends it, at once and without a reason. */
export const leaveFamily = action({
  fn: 'resident',
  name: 'family.leave',
  input: v.object({ opId: OpId, id: ResidentIdField, as: v.picklist(['protected', 'guardian']) }),
  output: Family,
});
