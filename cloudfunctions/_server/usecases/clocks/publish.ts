import type { publishClocks } from '@domain/clocks/contract';
import { mistakesIn } from '@domain/clocks/rules';
import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import { builtInClocks, clocksOf } from '@domain/task/clocks';
import type { Clock } from '../ports/platform';
import type { ClockTables } from '../ports/store';
import { type SessionPorts, staffBehind } from '../staff/session';

interface Ports extends SessionPorts {
  readonly clockTables: ClockTables;
  readonly clock: Clock;
}

/**
 * Publishes the version after `from`. Its `add` is the comparison: of two who edited the same version one is told that it
 * is stale. The same `opId` again is the same publication.
 */
export async function publish(
  ports: Ports,
  openid: string,
  { opId, from, table, note }: ParsedOf<typeof publishClocks>,
): Promise<Result<OutputOf<typeof publishClocks>>> {
  const [desk, base] = await Promise.all([
    staffBehind(ports, openid, ['commandDesk']),
    from === builtInClocks.version ? builtInClocks : ports.clockTables.byVersion(from),
  ]);
  if (!desk.ok) return desk;
  const [mistake] = mistakesIn(table);
  if (mistake) return fail('badInput', `table.${mistake.field}`);
  if (base === null) return fail('clocksStale', 'from');
  const version = from + 1;
  const by = { id: desk.value._id, title: desk.value.title };
  const at = ports.clock.now();
  const revisit = table.revisit ?? clocksOf(base, 'revisit');
  const whole = { ...table, revisit };
  const added = await ports.clockTables.add({ _id: String(version), version, ...whole, at, by, note, opId });
  if (added === 'added') return ok({ version });
  const stored = await ports.clockTables.byVersion(version);
  if (stored?.opId === opId) return ok({ version });
  return stored ? fail('clocksStale', 'from') : fail('busy');
}
