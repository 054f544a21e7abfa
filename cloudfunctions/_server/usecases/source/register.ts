import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import type { registerSource } from '@domain/source/contract';
import type { Sources } from '../ports/source';
import { type SessionPorts, staffBehind } from '../staff/session';

interface Ports extends SessionPorts {
  readonly sources: Sources;
}

const firstKey = '1';

/** Registers a source, or shows the key of one that is registered: it is derived, so it need not be stored. */
export async function registerOne(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof registerSource>,
): Promise<Result<OutputOf<typeof registerSource>>> {
  const desk = await staffBehind(ports, openid, ['commandDesk']);
  if (!desk.ok) return desk;
  const { id, name, kind } = input;
  const added = await ports.sources.add({ _id: id, name, kind, active: true, keys: [firstKey], lastKey: 1 });
  if (added === 'uncertain') return fail('busy');
  return ok({ id, keyId: firstKey, key: ports.vault.sourceKey(id, firstKey) });
}
