import * as v from 'valibot';
import { action } from '../contract/action';
import { Instant, OpId } from '../contract/fields';
import { ScamType } from '../scam/type';
import { WarningAnswer } from './contract';
import { Risk } from './risk';
import { maxBatch } from './signing';

const Cell = v.pipe(v.string(), v.maxLength(100));
const Row = v.pipe(v.array(Cell), v.minLength(1), v.maxLength(30));

/** A row as the desk sees it: masked, and what came of it. */
export const UploadedRow = v.object({
  /** Its place among the rows, from 0. */
  index: v.number(),
  ok: v.boolean(),
  /** What the row says, when it can be read. */
  shown: v.nullable(v.object({ phoneMask: v.string(), scamType: ScamType, risk: Risk, at: Instant })),
  /** What became of it; null in a preview and for a row that wasn't taken. */
  result: v.nullable(WarningAnswer.entries.result),
  field: v.nullable(v.string()),
  message: v.nullable(v.string()),
});
export type UploadedRow = v.InferOutput<typeof UploadedRow>;

/**
 * A sheet of warnings that reached the desk by file. The app has cut it into cells; their meaning is read here. A preview
 * reads and says what is wrong, row by row, and stores nothing. The good rows of a sheet go the way of a batch, under
 * the source `desk`; the same sheet again makes nothing new.
 */
export const uploadWarnings = action({
  fn: 'command',
  name: 'warning.upload',
  input: v.object({
    opId: OpId,
    preview: v.boolean(),
    header: Row,
    rows: v.pipe(v.array(Row), v.minLength(1), v.maxLength(maxBatch)),
  }),
  output: v.object({ rows: v.array(UploadedRow) }),
});
