import type { ClockVersion, listClocks } from '@domain/clocks/contract';
import { type PublishedClocks, tableOf } from '@domain/clocks/published';
import type { OutputOf } from '@domain/contract/action';
import { ok, type Result } from '@domain/result';
import { builtInClocks, type Clocks, clocksOf, type ClockTable } from '@domain/task/clocks';
import type { Clock } from '../ports/platform';
import type { ClockTables } from '../ports/store';
import { type SessionPorts, staffBehind } from '../staff/session';

interface Ports extends SessionPorts {
  readonly clockTables: ClockTables;
  readonly clock: Clock;
}

const shownVersions = 100;

const viewOf = (table: ClockTable, published: ClockVersion['published']): ClockVersion => ({
  version: table.version,
  risks: {
    critical: rowOf(table, 'critical'),
    high: rowOf(table, 'high'),
    medium: rowOf(table, 'medium'),
  },
  revisit: copied(clocksOf(table, 'revisit')),
  quiet: { ...table.quiet, risks: [...table.quiet.risks] },
  published,
});

const rowOf = (table: ClockTable, risk: keyof ClockTable['risks']) => copied(table.risks[risk]);

function copied({ rungs, ...waits }: Clocks): ClockVersion['revisit'] {
  return { ...waits, rungs: rungs.map(({ roles, waitMs }) => ({ roles: [...roles], waitMs })) };
}

const versionOf = (table: PublishedClocks): ClockVersion =>
  viewOf(tableOf(table), { at: table.at, by: table.by.title, note: table.note });

/** Every version for the desk, the newest first, the built-in one last. */
export async function history(ports: Ports, openid: string): Promise<Result<OutputOf<typeof listClocks>>> {
  const [desk, tables] = await Promise.all([
    staffBehind(ports, openid, ['commandDesk']),
    ports.clockTables.latest(shownVersions),
  ]);
  if (!desk.ok) return desk;
  const versions = [...tables.map(versionOf), viewOf(builtInClocks, null)];
  return ok({ versions, now: ports.clock.now() });
}
