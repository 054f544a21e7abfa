import { fail, ok, type Result } from '@domain/result';
import { type SignedParts, signingPrefix, timeToleranceMs } from '@domain/warning/signing';
import { minuteMs } from '@domain/time/shanghai';
import type { Clock, Vault } from '../ports/platform';
import { isKeyValid, type Source, trusted, type TrustedSource } from '@domain/source/source';
import type { Sources } from '../ports/source';

export interface SignedRequest {
  readonly source: string;
  readonly key: string;
  /** Hexadecimal. */
  readonly signature: string;
  readonly parts: SignedParts;
  readonly body: Uint8Array;
}

interface Ports {
  readonly sources: Sources;
  readonly vault: Vault;
  readonly clock: Clock;
}

/** How long an instance believes what it read of a source: a source that is switched off is refused after this at the latest. */
const believedMs = minuteMs;

/**
 * Whether a request comes from a registered source, now. Signature before anything else is believed; the registration is
 * remembered for a minute, so that a busy instance doesn't read it for every warning.
 */
export function createAuthenticate({ sources, vault, clock }: Ports) {
  const known = new Map<string, { readonly source: Source | null; readonly until: number }>();

  async function sourceOf(id: string): Promise<Source | null> {
    const now = clock.now();
    const remembered = known.get(id);
    if (remembered && remembered.source && now < remembered.until && remembered.until <= now + believedMs)
      return remembered.source;
    const source = await sources.byId(id);
    if (source) known.set(id, { source, until: now + believedMs });
    return source;
  }

  return async (request: SignedRequest): Promise<Result<TrustedSource>> => {
    const { key, signature, parts, body } = request;
    if (Math.abs(Number(parts.time) - clock.now()) > timeToleranceMs) return fail('staleTime', 'x-time');
    const check = {
      key: vault.sourceKey(request.source, key),
      prefix: signingPrefix(parts),
      body,
      signature,
    };
    if (!vault.signatureMatches(check)) return fail('badSignature', 'x-signature');
    const source = await sourceOf(request.source);
    if (!source || !isKeyValid(source, key, clock.now())) return fail('unknownSource', 'x-source');
    return ok(trusted(source));
  };
}
