import { type ErrorCode, sentenceOf } from '@domain/error/sentences';
import { fail, ok, type Result } from '@domain/result';
import * as v from 'valibot';

/** The event of CloudBase's HTTP access. */
const HttpEvent = v.object({
  path: v.string(),
  httpMethod: v.string(),
  headers: v.record(v.string(), v.string()),
  body: v.optional(v.string(), ''),
  isBase64Encoded: v.optional(v.boolean(), false),
});

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The raw bytes: signatures are checked over them. */
  readonly body: Buffer;
}

export interface HttpReply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function parseHttpEvent(event: unknown): HttpRequest | null {
  const parsed = v.safeParse(HttpEvent, event);
  if (!parsed.success) return null;
  const { path, httpMethod, headers, body, isBase64Encoded } = parsed.output;
  return {
    method: httpMethod.toUpperCase(),
    path,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}

export const json = (
  statusCode: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): HttpReply => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(body),
});

const statuses: Partial<Record<ErrorCode, number>> = {
  notFound: 404,
  warningUnknown: 404,
  wrongMethod: 405,
  tooLarge: 413,
  replayed: 409,
  unknownSource: 401,
  badSignature: 401,
  staleTime: 401,
  internal: 500,
  busy: 503,
};

export const statusOf = (error: ErrorCode): number => statuses[error] ?? 400;

/** An error with the field that was wrong. `busy` says when to come again; everything else is the caller's to mend. */
export const refusal = (error: ErrorCode, field?: string): HttpReply =>
  json(
    statusOf(error),
    { error, message: sentenceOf(error), ...(field === undefined ? {} : { field }) },
    error === 'busy' ? { 'retry-after': '5' } : {},
  );

/** The body as JSON, from bytes that must be UTF-8. */
export function parseJson(body: Uint8Array): Result<unknown> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown);
  } catch {
    return fail('notJson', 'body');
  }
}
