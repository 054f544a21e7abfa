import * as v from 'valibot';
import { action } from '../contract/action';
import { OpId } from '../contract/fields';
import { ScamType } from '../scam/type';
import { ReportId, ReportView, Words } from './contract';
import { reportAnswers } from './report';

export const longestAnswer = 60;

/** A report as the desk sees it. Who sent it is not told. */
export const DeskReport = v.object({
  ...ReportView.entries,
  more: v.string(),
  scamType: v.nullable(ScamType),
  registered: v.boolean(),
  /** WeChat finds the text risky. */
  risky: v.boolean(),
});
export type DeskReport = v.InferOutput<typeof DeskReport>;

/** Open ones, the oldest first, or the last answered. */
export const listReports = action({
  fn: 'command',
  name: 'report.list',
  input: v.object({ answered: v.boolean() }),
  output: v.object({ reports: v.array(DeskReport) }),
});

/** Looks at one: its sender sees that. The addresses of its pictures are good for ten minutes. */
export const readReport = action({
  fn: 'command',
  name: 'report.read',
  input: v.object({ opId: OpId, id: ReportId }),
  output: v.object({ report: DeskReport, pictures: v.array(v.string()) }),
});

/** What became of it, once, with a sentence for who sent it. */
export const answerReport = action({
  fn: 'command',
  name: 'report.answer',
  input: v.object({
    opId: OpId,
    id: ReportId,
    result: v.picklist(reportAnswers),
    answer: v.pipe(Words(longestAnswer), v.minLength(2)),
  }),
  output: v.object({ report: DeskReport }),
});
