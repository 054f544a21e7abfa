import { fail, ok, type Result } from '@domain/result';
import { PostedWarning, type WarningAnswer } from '@domain/warning/contract';
import { maxBodyBytes, signatureHeaders, timeToleranceMs, warningsPath } from '@domain/warning/signing';
import * as v from 'valibot';
import type { Clock } from '../usecases/ports/platform';
import type { SignedRequest } from '../usecases/source/authenticate';
import type { Received } from '../usecases/warning/receive';
import type { Log } from './call';
import { type HttpReply, type HttpRequest, json, parseHttpEvent, parseJson, refusal } from './http';

export interface WarningEntry {
  readonly authenticate: (request: SignedRequest) => Promise<Result<string>>;
  readonly receive: (received: Received) => Promise<Result<WarningAnswer>>;
  readonly clock: Clock;
  readonly log: Log;
}

const Headers = v.object({
  [signatureHeaders.source]: v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,24}$/)),
  [signatureHeaders.key]: v.pipe(v.string(), v.regex(/^[0-9]{1,4}$/)),
  [signatureHeaders.time]: v.pipe(v.string(), v.regex(/^\d{13}$/)),
  [signatureHeaders.nonce]: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{16,64}$/)),
  [signatureHeaders.signature]: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Everything about a request that can be refused before anything is stored; the first thing wrong is named. */
async function check(entry: WarningEntry, request: HttpRequest): Promise<Result<Received>> {
  if (request.path !== warningsPath) return fail('notFound', 'path');
  if (request.method !== 'POST') return fail('wrongMethod', 'method');
  if (request.body.length > maxBodyBytes) return fail('tooLarge', 'body');
  const headers = v.safeParse(Headers, request.headers);
  if (!headers.success) return fail('badInput', v.getDotPath(headers.issues[0]) ?? 'headers');
  const signed = headers.output;
  const source = signed[signatureHeaders.source];
  const nonce = signed[signatureHeaders.nonce];
  const authentic = await entry.authenticate({
    source,
    key: signed[signatureHeaders.key],
    signature: signed[signatureHeaders.signature],
    parts: { method: request.method, path: request.path, time: signed[signatureHeaders.time], nonce },
    body: request.body,
  });
  if (!authentic.ok) return authentic;
  const body = parseJson(request.body);
  if (!body.ok) return body;
  const warning = v.safeParse(PostedWarning, body.value);
  if (!warning.success) return fail('badInput', v.getDotPath(warning.issues[0]) ?? 'body');
  if (warning.output.at > entry.clock.now() + timeToleranceMs) return fail('badInput', 'at');
  return ok({ source, nonce, rawBody: request.body, warning: warning.output });
}

/** The signed door for sources. A 200 means: this warning is in exactly one task, merged, or listed. */
export function createWarningEntry(entry: WarningEntry) {
  async function answer(event: unknown): Promise<HttpReply> {
    const request = parseHttpEvent(event);
    if (request === null) return refusal('badInput', 'headers');
    const received = await check(entry, request);
    if (!received.ok) return refusal(received.error, received.field);
    const result = await entry.receive(received.value);
    return result.ok ? json(200, result.value) : refusal(result.error, result.field);
  }

  return async (event: unknown, { requestId }: { readonly requestId: string }): Promise<HttpReply> => {
    const { clock, log } = entry;
    const action = 'warning.post';
    const started = clock.now();
    log({ code: 'started', requestId, action });
    try {
      const reply = await answer(event);
      const code = reply.statusCode === 200 ? 'completed' : 'failed';
      log({ code, requestId, action, status: reply.statusCode, ms: clock.now() - started });
      return reply;
    } catch (error) {
      log({
        code: 'crashed',
        requestId,
        action,
        error: error instanceof Error ? error.name : 'unknown',
        ms: clock.now() - started,
      });
      return refusal('internal');
    }
  };
}
