import { readBody } from '../server/body';
import { refuse, sendJson } from '../server/respond';
import type { Exchange, ServerRoute } from '../server/route';
import { staticRoute } from '../server/static-files';
import type { Parts } from '../start';
import { callRoute } from './call-route';
import { consolePath } from './console-path';
import { queryDocuments } from './documents';
import { scanRoute } from './scan-route';
import { clockState, consoleState, type ConsoleEvent } from './state';

const stream = (parts: Parts, { request, response }: Exchange): void => {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  const write = (event: ConsoleEvent) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  response.write(': hello\n\n');
  const stops = [
    parts.wechat.notifications.on((value) => write({ kind: 'notification', value })),
    parts.wechat.sms.on((value) => write({ kind: 'sms', value })),
    parts.voice.on((value) => write({ kind: 'call', value })),
    parts.logs.onLine((value) => write({ kind: 'log', value })),
    parts.clock.onMove(() => write({ kind: 'clock', value: clockState(parts) })),
  ];
  request.on('close', () => {
    for (const stop of stops) stop();
  });
};

const documents = async (parts: Parts, { request, response }: Exchange): Promise<void> => {
  const body = await readBody(request, 65_536);
  try {
    const input = JSON.parse(body?.toString('utf8') ?? '') as Record<string, unknown>;
    sendJson(response, 200, queryDocuments(parts.store, input));
  } catch (error) {
    const message = error instanceof Error ? error.message : 'the query failed';
    refuse(response, 400, { code: 'INVALID_PARAM', message });
  }
};

const at = (
  method: string,
  path: string,
  handle: (exchange: Exchange) => Promise<void> | void,
): ServerRoute => ({ matches: (asked, by) => asked === path && by === method, handle });

const notBuilt: ServerRoute = at('GET', '/', ({ response }) =>
  refuse(response, 503, { code: 'NOT_BUILT', message: 'the console is not built: run "npm run build"' }),
);

/** The console: its page at the root, its data under /console/. */
export const consoleRoutes = (parts: Parts): ServerRoute[] => {
  const dir = consolePath();
  return [
    at('GET', '/console/state', ({ response }) => sendJson(response, 200, consoleState(parts))),
    at('GET', '/console/events', (exchange) => stream(parts, exchange)),
    scanRoute(parts),
    callRoute(parts),
    at('POST', '/console/documents', (exchange) => documents(parts, exchange)),
    dir === undefined ? notBuilt : staticRoute('/', dir),
  ];
};
