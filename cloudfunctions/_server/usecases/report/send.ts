import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { Sealed } from '@domain/identity/ids';
import type { myReports, sendReport } from '@domain/report/contract';
import { reportsPerDay, type StoredReport, withoutNumbers } from '@domain/report/report';
import { reportView } from '@domain/report/view';
import { perDay } from '@domain/limit/quota';
import type { Resident } from '@domain/resident/resident';
import { fail, ok, type Result } from '@domain/result';
import type { Clock, Vault } from '../ports/platform';
import type { Reports, TextChecks } from '../ports/report';
import type { Limits, Residents } from '../ports/store';

const openWith = (vault: Vault) => (sealed: Sealed) => vault.open(sealed);

interface Ports {
  readonly residents: Residents;
  readonly reports: Reports;
  readonly textChecks: TextChecks;
  readonly limits: Limits;
  readonly vault: Vault;
  readonly clock: Clock;
}

type Input = ParsedOf<typeof sendReport>;

/** Takes a report in, once an intent. */
export async function send(
  ports: Ports,
  openid: string,
  input: Input,
): Promise<Result<OutputOf<typeof sendReport>>> {
  const { vault, residents, reports } = ports;
  const reporter = vault.residentId(openid);
  // Of the sender too: nobody can take somebody else's place by knowing an opId.
  const _id = vault.mac('report', `${reporter}|${input.opId}`).slice(0, 32);
  const [resident, before] = await Promise.all([residents.byId(reporter), reports.byId(_id)]);
  const stored = before ? ok(before) : await store(ports, { openid, _id, resident }, input);
  return stored.ok ? ok({ report: reportView(stored.value, openWith(vault)) }) : stored;
}

interface Sender {
  readonly openid: string;
  readonly _id: string;
  readonly resident: Resident | null;
}

async function store(
  { reports, limits, textChecks, vault, clock }: Ports,
  { openid, _id, resident }: Sender,
  input: Input,
): Promise<Result<StoredReport>> {
  const now = clock.now();
  const reporter = vault.residentId(openid);
  const [left, label] = await Promise.all([
    limits.take(perDay('report', reporter, now), reportsPerDay),
    textChecks.label(openid, withoutNumbers(`${input.what}\n${input.more}`)),
  ]);
  if (left === null) return fail('reportTooMany');
  const report: StoredReport = {
    _id,
    reporter,
    opId: input.opId,
    registered: resident !== null,
    kind: input.kind,
    scamType: input.scamType,
    what: vault.seal(input.what),
    more: input.more === '' ? null : vault.seal(input.more),
    label,
    pictures: {},
    at: now,
    state: 'received',
    readAt: null,
    readBy: null,
    answer: null,
    answeredAt: null,
    answeredBy: null,
    lastOp: null,
  };
  const added = await reports.add(report);
  if (added === 'added') return ok(report);
  const stored = await reports.byId(_id);
  return stored ? ok(stored) : fail('busy');
}

const shown = 20;

export async function mine(
  { reports, vault }: Pick<Ports, 'reports' | 'vault'>,
  openid: string,
): Promise<Result<OutputOf<typeof myReports>>> {
  const own = await reports.ofReporter(vault.residentId(openid), shown);
  return ok({ reports: own.map((report) => reportView(report, openWith(vault))) });
}
