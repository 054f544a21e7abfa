import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import type { configureSource, revokeSourceKey, rotateSource } from '@domain/source/contract';
import { rotate, silentAfter, type Source } from '@domain/source/source';
import type { Clock } from '../ports/platform';
import type { SourceChange, Sources } from '../ports/source';
import { type SessionPorts, staffBehind } from '../staff/session';

interface Ports extends SessionPorts {
  readonly sources: Sources;
  readonly clock: Clock;
}

/** The source, for a member of the desk. */
async function sourceFor(ports: Ports, openid: string, id: string): Promise<Result<Source>> {
  const [desk, source] = await Promise.all([
    staffBehind(ports, openid, ['commandDesk']),
    ports.sources.byId(id),
  ]);
  if (!desk.ok) return desk;
  return source ? ok(source) : fail('sourceUnknown', 'id');
}

/** Gives out the next key and ends the older ones later. The same `opId` again shows the same key. */
export async function rotateKey(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof rotateSource>,
): Promise<Result<OutputOf<typeof rotateSource>>> {
  const found = await sourceFor(ports, openid, input.id);
  if (!found.ok) return found;
  const source = found.value;
  const shown = (key: string, oldUntil: number) =>
    ok({ id: source._id, keyId: key, key: ports.vault.sourceKey(source._id, key), oldUntil });
  const oldUntil = ports.clock.now() + input.oldForMs;
  if (source.rotation?.opId === input.opId) {
    const ends = Object.values(source.keyEnds ?? {});
    return shown(source.rotation.key, Math.max(0, ...ends));
  }
  const { key, set } = rotate(source, input.opId, oldUntil);
  const outcome = await ports.sources.change(source._id, { keys: source.keys }, set);
  return outcome === 'changed'
    ? shown(key, oldUntil)
    : fail(outcome === 'uncertain' ? 'busy' : 'sourceStale');
}

/** Ends one key; a number that isn't there any more is ended already. */
export async function revokeKey(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof revokeSourceKey>,
): Promise<Result<OutputOf<typeof revokeSourceKey>>> {
  const found = await sourceFor(ports, openid, input.id);
  if (!found.ok) return found;
  const source = found.value;
  const keys = source.keys.filter((key) => key !== input.keyId);
  if (keys.length === source.keys.length) return ok({ keys });
  const lastKey = source.lastKey ?? Math.max(...source.keys.map(Number));
  const outcome = await ports.sources.change(source._id, { keys: source.keys }, { keys, lastKey });
  return outcome === 'changed' ? ok({ keys }) : fail(outcome === 'uncertain' ? 'busy' : 'sourceStale');
}

/** Sets what is named; the promise of a heartbeat starts to run now. Setting it again sets the same. */
export async function configure(
  ports: Ports,
  openid: string,
  { id, active, drill, heartbeatMs, webhook }: ParsedOf<typeof configureSource>,
): Promise<Result<OutputOf<typeof configureSource>>> {
  const found = await sourceFor(ports, openid, id);
  if (!found.ok) return found;
  const set: SourceChange = {
    ...(active === undefined ? {} : { active }),
    ...(drill === undefined ? {} : { drill }),
    ...(webhook === undefined ? {} : { webhook }),
    ...(heartbeatMs === undefined
      ? {}
      : { heartbeatMs, silentAt: silentAfter(heartbeatMs, ports.clock.now()), silentSince: null }),
  };
  if (Object.keys(set).length === 0) return ok({ id });
  const outcome = await ports.sources.change(id, {}, set);
  return outcome === 'uncertain' ? fail('busy') : ok({ id });
}
