import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { perDay } from '@domain/limit/quota';
import { fail, ok, type Result } from '@domain/result';
import { reportView } from '@domain/report/view';
import { exportText } from '@domain/resident/export';
import type { exportOwnData } from '@domain/resident/own-contract';
import { dayOf } from '@domain/time/shanghai';
import { relativesOf } from '../family/relatives';
import type { Families } from '../ports/family';
import type { Reports } from '../ports/report';
import type { Clock } from '../ports/platform';
import type { Limits } from '../ports/store';
import { dataOf, type DataPorts } from './data';
import { callerOf, tasksOf } from './own';
import { type ViewerPorts, viewsOf } from './viewers';

interface Ports extends DataPorts, ViewerPorts {
  readonly families: Families;
  readonly reports: Reports;
  readonly limits: Limits;
  readonly clock: Clock;
}

/** Exports of one resident in a day (UTC+8) [default]: whoever watches the phone must not empty it again and again. */
const exportsPerDay = 5;
const mostTasks = 100;
const mostReports = 100;

/** Everything that is stored about the caller, in the clear for them alone. */
export async function exportAll(
  ports: Ports,
  openid: string,
  _input: ParsedOf<typeof exportOwnData>,
): Promise<Result<OutputOf<typeof exportOwnData>>> {
  const me = await callerOf(ports, openid);
  if (!me.ok) return me;
  const now = ports.clock.now();
  const { _id: id, name, phone, guardians = [] } = me.value;
  const left = await ports.limits.take(perDay('export', id, now), exportsPerDay);
  if (left === null) return fail('exportTooMany');
  const [data, tasks, views, guarded, { relatives }, reports] = await Promise.all([
    dataOf(ports, me.value),
    tasksOf(ports, me.value, mostTasks),
    viewsOf(ports, me.value),
    ports.families.guardedBy(id),
    relativesOf(ports, id),
    ports.reports.ofReporter(id, mostReports),
  ]);
  const text = exportText({
    at: now,
    name: ports.vault.open(name),
    phone: ports.vault.open(phone),
    data,
    guardians: guardians.map(({ nameMask }) => nameMask),
    guarded: guarded.map(({ nameMask }) => nameMask),
    relatives,
    tasks,
    views,
    reports: reports.map((report) => reportView(report, (sealed) => ports.vault.open(sealed))),
  });
  return ok({ fileName: `jinzhongzhao-${dayOf(now)}.txt`, text });
}
