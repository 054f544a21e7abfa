import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { signatureHeaders, signingPrefix, warningsPath } from '@domain/warning/signing';

/** A source's credentials, as the desk hands them over. */
export interface SourceKey {
  readonly source: string;
  readonly keyId: string;
  /** 64 hexadecimal digits. */
  readonly key: string;
}

export interface SignedRequest<Body extends string | Uint8Array = string> {
  readonly method: 'GET' | 'POST';
  /** Under the HTTP access of the environment, e.g. `<base>/api`. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Body;
}

interface Overrides {
  /** ms since 1970 UTC. */
  readonly time?: number;
  readonly nonce?: string;
  /** Of the door; `POST` to `/v1/warnings` unless said otherwise. */
  readonly method?: 'GET' | 'POST';
  readonly path?: string;
}

/** A signed request as a bank's machine makes it: HMAC-SM3 over method, path, time, nonce and the raw body. */
export function signedRequest<Body extends string | Uint8Array>(
  { source, keyId, key }: SourceKey,
  body: Body,
  overrides: Overrides = {},
): SignedRequest<Body> {
  const time = String(overrides.time ?? Date.now());
  const nonce = overrides.nonce ?? randomBytes(16).toString('hex');
  const { method = 'POST', path = warningsPath } = overrides;
  const prefix = signingPrefix({ method, path, time, nonce });
  const signature = createHmac('sm3', Buffer.from(key, 'hex')).update(prefix).update(body).digest('hex');
  return {
    method,
    path,
    headers: {
      'content-type': 'application/json',
      [signatureHeaders.source]: source,
      [signatureHeaders.key]: keyId,
      [signatureHeaders.time]: time,
      [signatureHeaders.nonce]: nonce,
      [signatureHeaders.signature]: signature,
    },
    body,
  };
}

/** The key of a source of this machine, derived from the master key of its data folder as the function derives it. */
export const localSourceKey = (masterKey: string, source: string, keyId = '1'): SourceKey => ({
  source,
  keyId,
  key: Buffer.from(
    hkdfSync('sm3', Buffer.from(masterKey, 'hex'), Buffer.alloc(0), `source:${source}:${keyId}`, 32),
  ).toString('hex'),
});

export const demoSource = 'demo-bank';
