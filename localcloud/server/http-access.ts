import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { Functions } from '../functions/functions';
import { limits } from '../functions/limits';
import { readBody } from './body';
import { refuse, send, sendJson } from './respond';
import { isUnder, type Exchange, type ServerRoute } from './route';

const flatHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );

/** The event of HTTP access. `path` is what follows the prefix that the function is mounted at. */
export const httpEvent = (exchange: Exchange, prefix: string, body: Buffer): string => {
  const isText = isUtf8(body);
  return JSON.stringify({
    path: exchange.path.slice(prefix.replace(/\/+$/, '').length) || '/',
    httpMethod: exchange.request.method,
    headers: flatHeaders(exchange.request.headers),
    queryStringParameters: Object.fromEntries(exchange.query),
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  });
};

interface Integration {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
  readonly isBase64Encoded?: boolean;
}

const isIntegration = (value: unknown): value is Integration => {
  if (typeof value !== 'object' || value === null) return false;
  const { statusCode } = value as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 200 && statusCode <= 599;
};

const writeResult = ({ response }: Exchange, result: string): void => {
  const value: unknown = JSON.parse(result);
  if (!isIntegration(value)) {
    if (typeof value === 'string')
      return send(response, 200, { type: 'text/plain; charset=utf-8', body: value });
    return sendJson(response, 200, value);
  }
  const text =
    typeof value.body === 'string' ? value.body : value.body === undefined ? '' : JSON.stringify(value.body);
  const body = Buffer.from(text, value.isBase64Encoded === true ? 'base64' : 'utf8');
  response.statusCode = value.statusCode;
  for (const [name, header] of Object.entries(value.headers ?? {})) response.setHeader(name, header);
  if (!response.hasHeader('content-type'))
    response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', body.length);
  response.end(body);
};

const statusOf = (code: string): number =>
  ({ FUNCTIONS_TIME_LIMIT_EXCEEDED: 504, EXCEED_CONCURRENT_REQUEST_LIMIT: 503 })[code] ?? 502;

/** HTTP access: everything under `prefix` goes to one function, without a WeChat identity. */
export const httpAccessRoute = (
  functions: Functions,
  mount: { readonly path: string; readonly function: string },
): ServerRoute => ({
  open: true,
  matches: (path) => isUnder(path, mount.path),
  handle: async (exchange) => {
    const { request, response } = exchange;
    const body = await readBody(request, limits.httpBodyBytes);
    if (body === undefined)
      return refuse(response, 413, { code: 'EXCEED_REQUEST_SIZE_LIMIT', message: 'a body has at most 1 MB' });
    const event = httpEvent(exchange, mount.path, body);
    const invoked = await functions.invoke(mount.function, {
      event,
      caller: { source: 'http', clientIp: '127.0.0.1' },
    });
    response.setHeader('x-cloudbase-request-id', invoked.requestId);
    if (invoked.ok) return writeResult(exchange, invoked.result);
    const { code, requestId } = invoked;
    // The message of a crash may hold what was being worked on; the code says enough to a stranger.
    sendJson(response, statusOf(code), { code, message: 'the function gave no answer', requestId });
  },
});
