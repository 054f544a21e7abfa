import { fail, type Result } from '@domain/result';
import type { Clock } from '../usecases/ports/platform';
import type { Log } from './call';
import { type HttpReply, type HttpRequest, json, parseHttpEvent, refusal } from './http';
import { type Authentic, type Authenticate, authenticated } from './signed';

/** One thing that a source may ask, signed. */
export interface DoorRoute {
  /** For the log. */
  readonly action: string;
  readonly method: 'GET' | 'POST';
  readonly matches: (path: string) => boolean;
  readonly maxBytes: number;
  readonly run: (request: Authentic, path: string) => Promise<Result<object>>;
}

export interface Door {
  readonly routes: readonly DoorRoute[];
  readonly authenticate: Authenticate;
  readonly clock: Clock;
  readonly log: Log;
}

/** The signed door for sources. A 200 to a warning means: it is in exactly one task, merged, or listed. */
export function createDoor({ routes, authenticate, clock, log }: Door) {
  /** Path, method, size, signature: in this order, before anything is read from the store or the body. */
  async function run(request: HttpRequest, route: DoorRoute | undefined): Promise<Result<object>> {
    if (!route) {
      const known = routes.some(({ matches }) => matches(request.path));
      return known ? fail('wrongMethod', 'method') : fail('notFound', 'path');
    }
    if (request.body.length > route.maxBytes) return fail('tooLarge', 'body');
    const authentic = await authenticated(authenticate, request);
    return authentic.ok ? route.run(authentic.value, request.path) : authentic;
  }

  return async (event: unknown, { requestId }: { readonly requestId: string }): Promise<HttpReply> => {
    const started = clock.now();
    const request = parseHttpEvent(event);
    if (request === null) return refusal('badInput', 'headers');
    const route = routes.find(({ method, matches }) => method === request.method && matches(request.path));
    const action = route?.action ?? 'unknown';
    log({ code: 'started', requestId, action });
    try {
      const result = await run(request, route);
      const reply = result.ok ? json(200, result.value) : refusal(result.error, result.field);
      const code = result.ok ? 'completed' : 'failed';
      log({ code, requestId, action, status: reply.statusCode, ms: clock.now() - started });
      return reply;
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      log({ code: 'crashed', requestId, action, error: name, ms: clock.now() - started });
      return refusal('internal');
    }
  };
}
