import * as v from 'valibot';
import { action } from '../contract/action';
import { Empty, HexId, Instant, OpId } from '../contract/fields';
import { ScamType } from '../scam/type';
import { mostPictures, pictureBytes, reportKinds, reportStates } from './report';

/** At most this many characters, without the blanks around them. */
export const Words = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
export const longestWhat = 500;
export const longestMore = 300;
export const ReportId = HexId;

/** A report as its sender sees it. */
export const ReportView = v.object({
  id: v.string(),
  kind: v.picklist(reportKinds),
  what: v.string(),
  pictures: v.number(),
  at: Instant,
  state: v.picklist(reportStates),
  /** When the desk first looked at it, and when it answered. */
  readAt: v.nullable(Instant),
  answeredAt: v.nullable(Instant),
  /** A short sentence of the desk. */
  answer: v.nullable(v.string()),
});
export type ReportView = v.InferOutput<typeof ReportView>;

/** 举报. Registered or not. Who is in danger now asks for help instead (`warning/help-contract.ts`). */
export const sendReport = action({
  fn: 'resident',
  name: 'report.send',
  input: v.object({
    opId: OpId,
    kind: v.picklist(reportKinds),
    what: v.pipe(Words(longestWhat), v.minLength(2)),
    more: v.optional(Words(longestMore), ''),
    scamType: v.optional(v.nullable(ScamType), null),
  }),
  output: v.object({ report: ReportView }),
});

/** One picture of a report, after it. A JPEG that was made small on the phone; each place is written once. */
export const addPicture = action({
  fn: 'resident',
  name: 'report.picture',
  input: v.object({
    opId: OpId,
    report: ReportId,
    place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostPictures - 1)),
    jpeg: v.pipe(v.string(), v.base64(), v.maxLength(Math.ceil(pictureBytes / 3) * 4)),
  }),
  output: v.object({ pictures: v.number() }),
});

export const myReports = action({
  fn: 'resident',
  name: 'report.mine',
  input: Empty,
  output: v.object({ reports: v.array(ReportView) }),
});
