import { limits } from '../functions/limits';
import { readBody } from '../server/body';
import { callAs } from '../server/client-call';
import { refuse, sendJson } from '../server/respond';
import type { Exchange, ServerRoute } from '../server/route';
import type { Parts } from '../start';

export interface CallAnswer {
  readonly ok: boolean;
  /** What the function returned. */
  readonly result?: unknown;
  readonly code?: string;
  readonly message?: string;
  readonly requestId: string;
  readonly ms: number;
}

interface Wish {
  readonly person: string;
  readonly fn: string;
  readonly event: object;
}

const wishOf = (parts: Parts, body: Buffer | undefined): Wish | string => {
  let input: Readonly<Record<string, unknown>> | null;
  try {
    input = JSON.parse(body?.toString('utf8') ?? '') as typeof input;
  } catch {
    return 'the body must be JSON of at most 100 KB';
  }
  const { person, fn, event } = input ?? {};
  if (typeof person !== 'string' || !parts.options.people.some(({ key }) => key === person))
    return '"person" must be the key of a person';
  if (typeof fn !== 'string') return '"fn" must be the name of a function';
  if (typeof event !== 'object' || event === null) return '"event" must be an object';
  return { person, fn, event };
};

const call = async (parts: Parts, { request, response }: Exchange): Promise<void> => {
  const wish = wishOf(parts, await readBody(request, limits.eventBytes));
  if (typeof wish === 'string') return refuse(response, 400, { code: 'INVALID_PARAM', message: wish });
  const startedAt = performance.now();
  const invoked = await callAs(parts, wish.person, wish.fn)(JSON.stringify(wish.event));
  const ms = Math.round(performance.now() - startedAt);
  const { requestId } = invoked;
  const answer: CallAnswer = invoked.ok
    ? { ok: true, result: JSON.parse(invoked.result) as unknown, requestId, ms }
    : { ok: false, code: invoked.code, message: invoked.message, requestId, ms };
  sendJson(response, 200, answer);
};

/** `POST /console/call`: a function called by hand, as `wx.cloud.callFunction` of a person would. */
export const callRoute = (parts: Parts): ServerRoute => ({
  matches: (path, method) => path === '/console/call' && method === 'POST',
  handle: (exchange) => call(parts, exchange),
});
