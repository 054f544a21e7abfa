import type { OutputOf } from '@domain/contract/action';
import { sourceCounterId } from '@domain/measure/count';
import { shareOf } from '@domain/measure/share';
import { ok, type Result } from '@domain/result';
import { builtInSources, type listSources, type SourceView } from '@domain/source/contract';
import type { Source } from '@domain/source/source';
import type { Clock } from '../ports/platform';
import type { Counter, Counters } from '../ports/store';
import type { SourceAlerts, Sources } from '../ports/source';
import { type SessionPorts, staffBehind } from '../staff/session';

interface Ports extends SessionPorts {
  readonly sources: Sources;
  readonly alerts: SourceAlerts;
  readonly counters: Counters;
  readonly clock: Clock;
}

const shownAlerts = 20;

/** Sources without a document: nothing of them can be set. */
const builtIn: readonly Source[] = builtInSources.map(({ id, name }) => ({
  _id: id,
  name,
  kind: 'own',
  active: true,
  keys: [],
}));

/**
 * Every source for the desk: its keys, when it was heard, and its precision with the number that it rests on. Those that
 * are no machines come last.
 */
export async function list(ports: Ports, openid: string): Promise<Result<OutputOf<typeof listSources>>> {
  const [desk, machines, alerts] = await Promise.all([
    staffBehind(ports, openid, ['commandDesk']),
    ports.sources.all(),
    ports.alerts.latest(shownAlerts),
  ]);
  if (!desk.ok) return desk;
  const sources = [...machines, ...builtIn];
  const counters = await ports.counters.byIds(sources.map((source) => sourceCounterId(source._id)));
  const now = ports.clock.now();
  return ok({
    sources: sources.map((source) => viewOf(source, counters.get(sourceCounterId(source._id)))),
    alerts: alerts.map(({ source, kind, since, notedAt, endedAt }) => ({
      source,
      kind,
      since,
      notedAt,
      endedAt,
    })),
    now,
  });
}

function viewOf(source: Source, counter: Counter | undefined): SourceView {
  const { warnings = 0, judged = 0, real = 0 } = counter?.counts ?? {};
  return {
    id: source._id,
    name: source.name,
    kind: source.kind,
    builtIn: builtIn.includes(source),
    active: source.active,
    drill: source.drill === true,
    keys: source.keys.map((keyId) => ({ keyId, endsAt: source.keyEnds?.[keyId] ?? null })),
    heartbeatMs: source.heartbeatMs ?? null,
    heardAt: source.heardAt ?? null,
    silentSince: source.silentSince ?? null,
    webhook: source.webhook ?? null,
    warnings,
    precision: { judged, real, share: shareOf(real, judged) },
  };
}
