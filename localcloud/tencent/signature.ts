import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type TencentAccount, TencentError } from './account';

/** What a signature covers, as it came over the wire. */
export interface SignedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const scheme = 'TC3-HMAC-SHA256';
const authorization = new RegExp(
  `^${scheme} Credential=([^/]+)/(\\d{4}-\\d{2}-\\d{2})/([a-z0-9-]+)/tc3_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$`,
);
const mostSkewMs = 5 * 60_000;

const hash = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const mac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

/** The SDK signs the host without its port, which real endpoints don't have. */
const headerValue = (headers: IncomingHttpHeaders, name: string): string => {
  const value = String(headers[name] ?? '').trim();
  return (name === 'host' ? value.replace(/:\d+$/, '') : value).toLowerCase();
};

interface Credential {
  readonly date: string;
  /** The first label of the host that was called: `sms`, and `127` for a stand-in without a name. */
  readonly service: string;
  readonly signedHeaders: string;
}

const expected = (request: SignedRequest, { secretKey }: TencentAccount, credential: Credential): Buffer => {
  const { date, service, signedHeaders } = credential;
  const lines = signedHeaders.split(';').map((name) => `${name}:${headerValue(request.headers, name)}\n`);
  const canonical = [
    request.method,
    request.path,
    request.query,
    lines.join(''),
    signedHeaders,
    hash(request.body),
  ].join('\n');
  const timestamp = String(request.headers['x-tc-timestamp']);
  const text = [scheme, timestamp, `${date}/${service}/tc3_request`, hash(canonical)].join('\n');
  return mac(mac(mac(mac(`TC3${secretKey}`, date), service), 'tc3_request'), text);
};

/** Throws the documented error when a request isn't signed by the account, or five minutes off (TC3-HMAC-SHA256). */
export const checkSignature = (request: SignedRequest, account: TencentAccount, now: number): void => {
  const match = authorization.exec(request.headers.authorization ?? '');
  const [, secretId, date = '', service = '', signedHeaders = '', signature = ''] = match ?? [];
  const named = signedHeaders.split(';');
  if (match === null || !named.includes('host') || !named.includes('content-type'))
    throw new TencentError('AuthFailure.InvalidAuthorization');
  if (secretId !== account.secretId) throw new TencentError('AuthFailure.SecretIdNotFound');
  const sentAt = Number(request.headers['x-tc-timestamp']) * 1000;
  const isToday = new Date(Number.isFinite(sentAt) ? sentAt : 0).toISOString().startsWith(date);
  if (!isToday || Math.abs(now - sentAt) > mostSkewMs) throw new TencentError('AuthFailure.SignatureExpire');
  const right = expected(request, account, { date, service, signedHeaders });
  if (!timingSafeEqual(right, Buffer.from(signature, 'hex')))
    throw new TencentError('AuthFailure.SignatureFailure');
};
