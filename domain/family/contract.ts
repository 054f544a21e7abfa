import * as v from 'valibot';
import { action } from '../contract/action';
import { Empty, HexId, Instant, OpId } from '../contract/fields';
import { calledResults } from './called';
import { mostGuardians, relations } from './guardian';

const Code = v.pipe(
  v.string(),
  v.transform((text) => text.normalize('NFKC').replace(/\s/g, '')),
  v.regex(/^\d{8}$/),
);
const Relation = v.picklist(relations);
const CalledResult = v.picklist(calledResults);
const AlertId = v.pipe(v.string(), v.maxLength(80));
const Relative = v.object({
  id: v.string(),
  /** `王**` */
  nameMask: v.string(),
  /** What the protected one is to the guardian, as the guardian said. */
  relation: v.optional(Relation, 'relative'),
});

export const Family = v.object({
  /** Who is called when I can't be reached, in this order. */
  guardians: v.array(Relative),
  /** For whom I am called. */
  guarded: v.array(Relative),
});
export type Relative = v.InferOutput<typeof Relative>;
export type Family = v.InferOutput<typeof Family>;

/** A code for a relative, said or shown in person: works once, for a day. */
export const inviteFamily = action({
  fn: 'resident',
  name: 'family.invite',
  input: v.object({ opId: OpId }),
  output: v.object({ code: v.string(), expiresAt: Instant }),
});

/** Who asks, before the relative agrees to anything. Counted like a try. */
export const peekFamily = action({
  fn: 'resident',
  name: 'family.peek',
  input: v.object({ code: Code }),
  output: v.object({ nameMask: v.string(), expiresAt: Instant }),
});

/** The relative enters the code: now both have agreed. */
export const agreeFamily = action({
  fn: 'resident',
  name: 'family.agree',
  input: v.object({ opId: OpId, code: Code, relation: v.optional(Relation) }),
  output: Family,
});

export const listFamily = action({ fn: 'resident', name: 'family.list', input: Empty, output: Family });

/** Who is called first, second, … */
export const orderFamily = action({
  fn: 'resident',
  name: 'family.order',
  input: v.object({ opId: OpId, ids: v.pipe(v.array(HexId), v.maxLength(mostGuardians)) }),
  output: Family,
});

/** Either side ends it, at once and without a reason. */
export const leaveFamily = action({
  fn: 'resident',
  name: 'family.leave',
  input: v.object({ opId: OpId, id: HexId, as: v.picklist(['protected', 'guardian']) }),
  output: Family,
});

/** Whoever ended it takes that back within ten minutes, unless the other one has ended it as well. */
export const undoLeave = action({
  fn: 'resident',
  name: 'family.undo',
  input: leaveFamily.input,
  output: Family,
});

const Alert = v.object({
  id: v.string(),
  /** `王**`; null when it isn't known. */
  nameMask: v.nullable(v.string()),
  relation: Relation,
  /** When the warning came. */
  at: Instant,
  /** They asked for my call themselves. */
  asked: v.boolean(),
  /** How my last call went, as I said; null while I have said nothing. */
  called: v.optional(v.nullable(CalledResult), null),
});
export type Alert = v.InferOutput<typeof Alert>;

/** Somebody registered with the number of a relative of mine, in the place of the registration that the family had made. */
const NoticeView = v.object({
  id: v.string(),
  /** What the person is to me. */
  relation: Relation,
  at: Instant,
});
export type NoticeView = v.InferOutput<typeof NoticeView>;

/** Warnings of those whom I guard, as far as I was told of them and they are not over; and notices that I have not read. */
export const listAlerts = action({
  fn: 'resident',
  name: 'family.alerts',
  input: Empty,
  output: v.object({ alerts: v.array(Alert), notices: v.optional(v.array(NoticeView), []) }),
});

/** The number of the relative, to call it now: only while the warning runs. It leaves an audit row, and is counted. */
export const callRelative = action({
  fn: 'resident',
  name: 'family.call',
  input: v.object({ opId: OpId, id: AlertId }),
  output: v.object({ phone: v.string() }),
});

/** How the call went: whoever works on the warning sees it at once. Money that is gone starts its 30-minute clock. */
export const sayCalled = action({
  fn: 'resident',
  name: 'family.called',
  input: v.object({ opId: OpId, id: AlertId, result: CalledResult }),
  output: v.object({ alert: Alert }),
});

/** I have read it. What is read already, or none of mine, is no error. */
export const readNotice = action({
  fn: 'resident',
  name: 'family.noted',
  input: v.object({ opId: OpId, id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  output: v.object({ notices: v.array(NoticeView) }),
});
