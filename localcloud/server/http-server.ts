import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ReplyLost } from '../meet-fault';
import { isForeignPage, isLoopbackHost } from './guard';
import { refuse } from './respond';
import type { ServerRoute } from './route';

export interface HttpServer {
  readonly port: number;
  /** Routes can only be made when the port is known. */
  serve(routes: readonly ServerRoute[]): void;
  stop(): Promise<void>;
}

const changes = (method: string) => method !== 'GET' && method !== 'HEAD';

const dispatch = async (
  routes: readonly ServerRoute[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (!isLoopbackHost(request))
    return refuse(response, 403, { code: 'FOREIGN_HOST', message: 'only loopback addresses are served' });
  const method = request.method ?? 'GET';
  const url = request.url ?? '/';
  const queryAt = url.indexOf('?');
  const path = queryAt < 0 ? url : url.slice(0, queryAt);
  const route = routes.find(({ matches }) => matches(path, method));
  if (route === undefined)
    return refuse(response, 404, { code: 'NOT_FOUND', message: 'nothing is served here' });
  if (route.open !== true && changes(method) && isForeignPage(request))
    return refuse(response, 403, {
      code: 'FOREIGN_ORIGIN',
      message: 'pages of other origins may not send here',
    });
  const query = new URLSearchParams(queryAt < 0 ? '' : url.slice(queryAt + 1));
  await route.handle({ request, response, path, query });
};

const fail = (response: ServerResponse, error: unknown): void => {
  if (error instanceof ReplyLost || response.headersSent) response.destroy();
  else
    refuse(response, 500, { code: 'SYS_ERR', message: error instanceof Error ? error.message : 'unknown' });
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Listens on 127.0.0.1 only. Port 0 picks a free one. Rejects with `EADDRINUSE` when the port is taken. */
export const startHttpServer = async (port: number): Promise<HttpServer> => {
  let routes: readonly ServerRoute[] = [];
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    dispatch(routes, request, response).catch((error: unknown) => fail(response, error));
  });
  return {
    port: await listen(server, port),
    serve: (next) => {
      routes = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
