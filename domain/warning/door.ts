import * as v from 'valibot';
import { Instant } from '../contract/fields';
import { taskStates } from '../task/lifecycle';
import { FinalOutcome } from '../task/outcome';
import { WarningAnswer } from './contract';
import { maxBatch } from './signing';

/** Up to 200 warnings, signed as a whole. Each is checked by itself: a bad one doesn't harm the others. */
export const PostedBatch = v.strictObject({
  warnings: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(maxBatch)),
});

/** What one item of a batch would have been answered by itself: its status, and the answer or what was wrong. */
export const BatchItem = v.object({
  /** Its place in the batch, from 0. */
  index: v.number(),
  /** 200, or the status of the error: 400 is the source's to mend, 503 is safe to post again. */
  status: v.number(),
  warningId: v.optional(v.string()),
  result: v.optional(WarningAnswer.entries.result),
  withdrawn: WarningAnswer.entries.withdrawn,
  error: v.optional(v.string()),
  field: v.optional(v.string()),
  message: v.optional(v.string()),
});
export type BatchItem = v.InferOutput<typeof BatchItem>;

export const BatchAnswer = v.object({ items: v.array(BatchItem) });

/** What became of a warning: codes only, nobody is named. The same body is pulled by GET and pushed to a webhook. */
export const WarningResult = v.object({
  warningId: v.string(),
  externalId: v.string(),
  /** `received`: not dispatched yet; `listed`: low, on the daily list; else the state of its task. */
  state: v.picklist(['received', 'listed', ...taskStates]),
  /** The outcome's code once it is closed. */
  outcome: v.nullable(FinalOutcome),
  receivedAt: Instant,
  /** The source took it back. */
  withdrawn: v.boolean(),
  /** It came more than 24 h after `at`. */
  late: v.boolean(),
  drill: v.boolean(),
});
export type WarningResult = v.InferOutput<typeof WarningResult>;
