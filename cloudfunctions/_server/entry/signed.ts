import { fail, ok, type Result } from '@domain/result';
import type { TrustedSource } from '@domain/source/source';
import { signatureHeaders } from '@domain/warning/signing';
import * as v from 'valibot';
import type { SignedRequest } from '../usecases/source/authenticate';
import type { HttpRequest } from './http';

/** A request that is surely from a registered source. */
export interface Authentic {
  readonly source: TrustedSource;
  readonly nonce: string;
  /** When it was signed, by the source's clock: within five minutes of ours. */
  readonly time: number;
  readonly body: Buffer;
}

const Headers = v.object({
  [signatureHeaders.source]: v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,24}$/)),
  [signatureHeaders.key]: v.pipe(v.string(), v.regex(/^[0-9]{1,4}$/)),
  [signatureHeaders.time]: v.pipe(v.string(), v.regex(/^\d{13}$/)),
  [signatureHeaders.nonce]: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{16,64}$/)),
  [signatureHeaders.signature]: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export type Authenticate = (request: SignedRequest) => Promise<Result<TrustedSource>>;

/** Checks the headers of a signed request and its signature; the first thing wrong is named. */
export async function authenticated(
  authenticate: Authenticate,
  request: HttpRequest,
): Promise<Result<Authentic>> {
  const headers = v.safeParse(Headers, request.headers);
  if (!headers.success) return fail('badInput', v.getDotPath(headers.issues[0]) ?? 'headers');
  const signed = headers.output;
  const nonce = signed[signatureHeaders.nonce];
  const time = signed[signatureHeaders.time];
  const source = await authenticate({
    source: signed[signatureHeaders.source],
    key: signed[signatureHeaders.key],
    signature: signed[signatureHeaders.signature],
    parts: { method: request.method, path: request.path, time, nonce },
    body: request.body,
  });
  return source.ok ? ok({ source: source.value, nonce, time: Number(time), body: request.body }) : source;
}
