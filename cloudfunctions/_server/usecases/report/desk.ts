import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { Sealed } from '@domain/identity/ids';
import type { answerReport, listReports, readReport } from '@domain/report/desk-contract';
import { openReportStates, reportAnswers, type StoredReport } from '@domain/report/report';
import { deskReport } from '@domain/report/view';
import { fail, ok, type Result } from '@domain/result';
import type { Clock, Vault } from '../ports/platform';
import type { Files, Reports } from '../ports/report';
import { type SessionPorts, staffBehind } from '../staff/session';

const openWith = (vault: Vault) => (sealed: Sealed) => vault.open(sealed);

interface Ports extends SessionPorts {
  readonly reports: Reports;
  readonly files: Files;
  readonly clock: Clock;
}

const most = 100;
/** The addresses of pictures, in seconds. */
const linkSeconds = 600;

/** Open reports wait in the order in which they came; of the answered ones the newest are shown. */
export async function list(
  ports: Ports,
  openid: string,
  { answered }: ParsedOf<typeof listReports>,
): Promise<Result<OutputOf<typeof listReports>>> {
  const { reports, vault } = ports;
  const [desk, found] = await Promise.all([
    staffBehind(ports, openid, ['commandDesk']),
    answered
      ? reports.inStates(reportAnswers, 'newestFirst', most)
      : reports.inStates(openReportStates, 'oldestFirst', most),
  ]);
  if (!desk.ok) return desk;
  return ok({ reports: found.map((report) => deskReport(report, openWith(vault))) });
}

/** Looked at: from now on its sender sees that somebody has. */
export async function read(
  ports: Ports,
  openid: string,
  { id }: ParsedOf<typeof readReport>,
): Promise<Result<OutputOf<typeof readReport>>> {
  const { reports, files, vault, clock } = ports;
  const [desk, found] = await Promise.all([staffBehind(ports, openid, ['commandDesk']), reports.byId(id)]);
  if (!desk.ok) return desk;
  if (found === null) return fail('reportUnknown');
  const seen = { state: 'read', readAt: clock.now(), readBy: desk.value._id } as const;
  const first = found.state === 'received' ? await reports.change(id, ['received'], seen) : 'unchanged';
  if (first === 'uncertain') return fail('busy');
  const report: StoredReport = first === 'changed' ? { ...found, ...seen } : found;
  const pictures = await files.links(Object.values(report.pictures), linkSeconds);
  return ok({ report: deskReport(report, openWith(vault)), pictures });
}

/** What became of it: said once. */
export async function answer(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof answerReport>,
): Promise<Result<OutputOf<typeof answerReport>>> {
  const { reports, vault, clock } = ports;
  const [desk, found] = await Promise.all([
    staffBehind(ports, openid, ['commandDesk']),
    reports.byId(input.id),
  ]);
  if (!desk.ok) return desk;
  if (found === null) return fail('reportUnknown');
  const now = clock.now();
  const changed = await reports.change(input.id, openReportStates, {
    state: input.result,
    answer: input.answer,
    answeredAt: now,
    answeredBy: desk.value._id,
    lastOp: input.opId,
    ...(found.readAt === null ? { readAt: now, readBy: desk.value._id } : {}),
  });
  if (changed === 'uncertain') return fail('busy');
  const stored = await reports.byId(input.id);
  if (stored === null) return fail('reportUnknown');
  return stored.lastOp === input.opId
    ? ok({ report: deskReport(stored, openWith(vault)) })
    : fail('reportAnswered');
}
