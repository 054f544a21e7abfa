import { fail, ok, type Result } from '@domain/result';
import type { HeartbeatAnswer } from '@domain/source/contract';
import { silentAfter, type Source } from '@domain/source/source';
import { workThrough, type JobReport } from '../job/batch';
import type { Clock } from '../ports/platform';
import type { SourceAlerts, Sources } from '../ports/source';

interface Ports {
  readonly sources: Sources;
  readonly alerts: SourceAlerts;
  readonly clock: Clock;
}

const maxRounds = 3;
const alertId = (source: string, since: number): string => `silent|${source}|${since}`;

/**
 * A source is alive, as of the time that it signed. Only a newer time counts, so that a repeated heartbeat keeps no dead
 * source alive and needs no stored nonce.
 */
export async function hear(
  { sources, alerts, clock }: Ports,
  id: string,
  signedAt: number,
): Promise<Result<HeartbeatAnswer>> {
  for (let round = 0; round < maxRounds; round += 1) {
    const source = await sources.byId(id);
    if (source === null) return fail('unknownSource', 'x-source');
    if ((source.heardAt ?? 0) >= signedAt) return fail('replayed', 'x-nonce');
    const nextBy = silentAfter(source.heartbeatMs ?? null, Math.max(signedAt, clock.now()));
    const set = { heardAt: signedAt, silentAt: nextBy, silentSince: null };
    const heard = await sources.change(id, { heardAt: source.heardAt ?? null }, set);
    if (heard !== 'changed') continue;
    if (source.silentSince != null) await alerts.end(alertId(id, source.silentSince), clock.now());
    return ok({ heardAt: signedAt, nextBy });
  }
  return fail('busy');
}

/** Notes each source that is silent for longer than it promised: once, shown at the desk until it is heard again. */
export const noteSilence = (ports: Ports, hasTime: () => boolean): Promise<JobReport> =>
  workThrough({
    hasTime,
    next: (limit) => ports.sources.overdue(ports.clock.now(), limit),
    work: (source) => noteOne(ports, source),
  });

/** The alert first: noted twice it is the same row, and a source marked silent without one would show nowhere. */
async function noteOne({ sources, alerts, clock }: Ports, source: Source): Promise<number> {
  const since = source.silentAt;
  if (since == null) return 0;
  const noted = await alerts.add({
    _id: alertId(source._id, since),
    source: source._id,
    kind: 'silent',
    since,
    notedAt: clock.now(),
    endedAt: null,
  });
  if (noted === 'uncertain') return 0;
  const marked = await sources.change(
    source._id,
    { silentAt: since },
    { silentAt: null, silentSince: since },
  );
  return marked === 'changed' ? 1 : 0;
}
