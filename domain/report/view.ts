import type { ReportView } from './contract';
import type { DeskReport } from './desk-contract';
import type { StoredReport } from './report';
import type { Sealed } from '../identity/ids';

type Open = (sealed: Sealed) => string;

export const reportView = (report: StoredReport, open: Open): ReportView => ({
  id: report._id,
  kind: report.kind,
  what: open(report.what),
  pictures: Object.keys(report.pictures).length,
  at: report.at,
  state: report.state,
  readAt: report.readAt,
  answeredAt: report.answeredAt,
  answer: report.answer,
});

export const deskReport = (report: StoredReport, open: Open): DeskReport => ({
  ...reportView(report, open),
  more: report.more === null ? '' : open(report.more),
  scamType: report.scamType,
  registered: report.registered,
  risky: report.label === 'risky',
});
