import { Call, minimumClient, type Reply } from '@domain/contract/envelope';
import type { Action, OutputOf, ParsedOf } from '@domain/contract/action';
import { type ErrorCode, sentenceOf } from '@domain/error/sentences';
import type { Result } from '@domain/result';
import * as v from 'valibot';

/** What the platform says of a call: the only source of an identity. */
export interface CallContext {
  readonly openid: string;
  readonly requestId: string;
}

export interface Log {
  (line: {
    readonly code: 'started' | 'completed' | 'failed' | 'crashed';
    readonly requestId: string;
    readonly action: string;
    readonly [detail: string]: string | number | boolean;
  }): void;
}

/** One action with what runs it. */
export interface Handler {
  readonly action: Action;
  readonly run: (openid: string, input: unknown) => Promise<Result<unknown>>;
}

/** Ties a use case to its action: the input arrives parsed, the output is the contract's. */
export const handle = <A extends Action>(
  action: A,
  run: (openid: string, input: ParsedOf<A>) => Promise<Result<OutputOf<A>>>,
): Handler => ({ action, run: (openid, input) => run(openid, input) });

const refused = (error: ErrorCode, field?: string): Reply<never> => ({
  ok: false,
  error,
  message: sentenceOf(error),
  ...(field === undefined ? {} : { field }),
});

export interface Entry {
  readonly handlers: readonly Handler[];
  readonly log: Log;
  readonly now: () => number;
}

/** Identity → parse → run → answer → log. The only place that knows what a call from the app looks like. */
export function createCallEntry({ handlers, log, now }: Entry) {
  const byName = new Map(handlers.map((handler) => [handler.action.name, handler]));

  async function answer(event: unknown, openid: string): Promise<Reply<unknown>> {
    const call = v.safeParse(Call, event);
    if (!call.success) return refused('badInput');
    if (call.output.client < minimumClient) return refused('clientTooOld');
    if (openid === '') return refused('noIdentity');
    const handler = byName.get(call.output.action);
    if (!handler) return refused('unknownAction');
    const input = v.safeParse(handler.action.input, call.output.input);
    if (!input.success) return refused('badInput', v.getDotPath(input.issues[0]) ?? undefined);
    const result = await handler.run(openid, input.output);
    return result.ok ? { ok: true, data: result.value } : refused(result.error, result.field);
  }

  return async (event: unknown, { openid, requestId }: CallContext): Promise<Reply<unknown>> => {
    const parsed = v.safeParse(Call, event);
    const action = parsed.success && byName.has(parsed.output.action) ? parsed.output.action : 'unknown';
    const started = now();
    log({ code: 'started', requestId, action });
    try {
      const reply = await answer(event, openid);
      const outcome = reply.ok ? 'ok' : reply.error;
      log({ code: reply.ok ? 'completed' : 'failed', requestId, action, outcome, ms: now() - started });
      return reply;
    } catch (error) {
      log({
        code: 'crashed',
        requestId,
        action,
        error: error instanceof Error ? error.name : 'unknown',
        ms: now() - started,
      });
      return refused('internal');
    }
  };
}
