import * as v from 'valibot';
import { action } from '../contract/action';
import { Empty, Instant, OpId, PersonName, Phone, VillageCode } from '../contract/fields';
import { ScamType } from '../scam/type';
import { TransferSaidView } from '../stop-payment/view';
import { Risk } from './risk';

const plainId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

/**
 * What a source posts to `/api/v1/warnings`: 'this person is at risk now'. Strict: an unknown field is refused, so a
 * misspelt one is never silently dropped.
 */
export const PostedWarning = v.strictObject({
  /** The source's own id of this warning: the same id again is the same warning. */
  externalId: plainId,
  phone: Phone,
  name: v.optional(PersonName),
  scamType: ScamType,
  /** Where the scam stands: an index into the type's stages; the last known stage when it is beyond. */
  stage: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9))),
  risk: Risk,
  /** When the source saw it, ms since 1970 UTC. */
  at: Instant,
  /** Where the source believes the person to be, for a phone that is not registered. */
  village: v.optional(VillageCode),
  /** A drill (演练): everything runs, nobody is called or sent anything, nothing is counted. */
  drill: v.optional(v.boolean()),
});
export type PostedWarning = v.InferOutput<typeof PostedWarning>;

/** What became of a posted warning. A repeat gets the same answer. */
export const WarningAnswer = v.object({
  warningId: v.string(),
  result: v.picklist(['dispatched', 'merged', 'unassigned', 'listed']),
  /** The source has taken it back since: this is a repeat, and stays without effect. */
  withdrawn: v.optional(v.literal(true)),
});
export type WarningAnswer = v.InferOutput<typeof WarningAnswer>;

/** A relative who was told, as their own family name and stars. `failed`: neither WeChat nor an SMS reached them. */
const Told = v.object({
  nameMask: v.string(),
  at: Instant,
  state: v.picklist(['sending', 'sent', 'failed']),
});

/**
 * How a warning ended, in words that accuse nobody: no money was lost · a part came back · money is gone, and the police
 * are on it · it was a mistake · taken back by its source · over for another reason.
 */
export const warningResults = ['saved', 'partlySaved', 'lost', 'mistaken', 'withdrawn', 'ended'] as const;
export type WarningResult = (typeof warningResults)[number];

/** A warning as its resident sees it: nothing of the source, nothing of anybody else. */
export const WarningView = v.object({
  /** The task's id: opens the warning page. */
  id: v.string(),
  scamType: ScamType,
  stage: v.number(),
  risk: Risk,
  at: Instant,
  /** How many warnings came for this episode. */
  count: v.number(),
  open: v.boolean(),
  /** When the resident said 'I have read it', or null. */
  seenAt: v.nullable(Instant),
  /** An officer holds the task now: who it is, only 'is this a real officer?' says. */
  held: v.optional(v.boolean(), false),
  /** They asked for help themselves. */
  asked: v.optional(v.boolean(), false),
  /** When they said 'I am fine', since the last warning. */
  fineAt: v.optional(v.nullable(Instant), null),
  /** When they said 'I have already transferred', and until when the stop payment has to be submitted. */
  transferSaid: v.optional(v.nullable(TransferSaidView), null),
  /** Accounts that are written down. */
  accounts: v.optional(v.number(), 0),
  /** Relatives whom they asked us to tell, and how far that is. */
  told: v.optional(v.array(Told), []),
  /** What came of it; null while it is open. */
  result: v.optional(v.nullable(v.picklist(warningResults)), null),
  endedAt: v.optional(v.nullable(Instant), null),
});
export type WarningView = v.InferOutput<typeof WarningView>;

export const listWarnings = action({
  fn: 'resident',
  name: 'warning.list',
  input: Empty,
  output: v.object({
    warnings: v.array(WarningView),
    /** Relatives who have agreed to be told. */
    guardians: v.optional(v.number(), 0),
  }),
});

/** The resident has read the warning and hung up: no SMS is needed any more, the officer sees it on the task. */
export const confirmWarning = action({
  fn: 'resident',
  name: 'warning.confirm',
  input: v.object({ id: v.pipe(v.string(), v.maxLength(80)), opId: OpId }),
  output: v.object({ seenAt: Instant }),
});
