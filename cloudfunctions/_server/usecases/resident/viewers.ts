import type { OutputOf } from '@domain/contract/action';
import { ok, type Result } from '@domain/result';
import type { listViewers, View } from '@domain/resident/own-contract';
import type { Resident } from '@domain/resident/resident';
import type { Staff } from '@domain/staff/staff';
import { revealReasons } from '@domain/task/reasons';
import type { Vault } from '../ports/platform';
import type { Members } from '../ports/roster';
import type { Audit, AuditRow, Residents, Tasks } from '../ports/store';
import { callerOf, isTheirs, openTasksOf, personsOf } from './own';

export interface ViewerPorts {
  readonly residents: Residents;
  readonly tasks: Tasks;
  readonly audit: Audit;
  readonly members: Members;
  readonly vault: Vault;
}

const shownViews = 50;

const whatOf: Readonly<Partial<Record<AuditRow['action'], View['what']>>> = {
  reveal: 'nameAndPhone',
  revealAccount: 'account',
  guardianCall: 'phone',
};

export async function viewers(
  ports: ViewerPorts,
  openid: string,
): Promise<Result<OutputOf<typeof listViewers>>> {
  const me = await callerOf(ports, openid);
  return me.ok ? ok({ views: await viewsOf(ports, me.value) }) : me;
}

/** Who has looked at a resident's data, the newest first: a station and a role; a name only of who holds their open task. */
export async function viewsOf(ports: ViewerPorts, resident: Resident): Promise<View[]> {
  const [rows, open] = await Promise.all([
    ports.audit.ofPersons(personsOf(resident), shownViews),
    openTasksOf(ports, resident),
  ]);
  const [staff, found] = await Promise.all([
    ports.members.byIds([...new Set(rows.flatMap(({ staff }) => staff ?? []))]),
    ports.tasks.foundBy([...new Set(rows.flatMap(({ task }) => task ?? []))]),
  ]);
  const known = new Map(staff.map((member) => [member._id, member]));
  // A number changes hands: who looked at its other owner is none of theirs.
  const own = new Set(found.filter((task) => isTheirs(resident, task)).map(({ _id }) => _id));
  const holder = open.find((task) => task.holder !== null)?.holder ?? null;
  const mine = rows.filter(({ task }) => task !== null && own.has(task));
  return mine.flatMap((row) =>
    viewOf(row, row.staff === null ? undefined : known.get(row.staff), row.staff === holder),
  );
}

function viewOf(row: AuditRow, staff: Staff | undefined, isHolder: boolean): View[] {
  const what = whatOf[row.action];
  if (what === undefined) return [];
  return [
    {
      at: row.at,
      what,
      family: row.action === 'guardianCall',
      role: staff?.role ?? null,
      station: staff?.station ?? null,
      officer: isHolder && row.staff !== null ? (staff?.title ?? null) : null,
      reason: revealReasons.find((one) => one === row.reason) ?? null,
    },
  ];
}
