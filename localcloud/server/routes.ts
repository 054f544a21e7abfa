import { consoleRoutes } from '../console/console-routes';
import { controlRoute } from '../control/control-routes';
import type { Controlled } from '../control/input';
import { transferRoutes } from '../control/transfer-routes';
import { databaseActions } from '../gateway/database';
import { invokeFunction } from '../functions/invoke-action';
import type { Parts } from '../start';
import { storageActions } from '../storage/actions';
import { storageRoute } from '../storage/route';
import { tencentRoutes } from '../tencent/actions';
import { voiceRoutes } from '../voice/route';
import { adminRoute } from './admin-route';
import { clientApiRoute } from './client-api';
import { clientCallRoute } from './client-call';
import { httpAccessRoute } from './http-access';
import { isUnder, type ServerRoute } from './route';
import { staticRoute } from './static-files';

const longestFirst = <T extends { readonly path: string }>(mounts: readonly T[]): T[] =>
  [...mounts].sort((a, b) => b.path.length - a.path.length);

const hostingRoutes = (parts: Parts): ServerRoute[] =>
  longestFirst(parts.options.hosting).flatMap(({ path, dir }) => [
    clientCallRoute(parts, path.replace(/\/+$/, '')),
    clientApiRoute(parts.wechat, path.replace(/\/+$/, '')),
    staticRoute(path, dir),
  ]);

const ownRoutes = ({ options }: Parts): ServerRoute[] =>
  options.routes.map(({ prefix, handle }) => ({
    matches: (path) => isUnder(path, prefix),
    handle: ({ request, response }) => handle(request, response),
  }));

/** Everything that is served, the first match wins. The console has the root and comes last. */
export const routesOf = (parts: Parts, controlled: Controlled): ServerRoute[] => [
  adminRoute({
    ...parts,
    actions: {
      ...databaseActions(parts.store),
      ...storageActions(parts.storage),
      'functions.invokeFunction': (request) => invokeFunction(parts.functions, request),
    },
  }),
  storageRoute(parts.storage),
  ...voiceRoutes(parts),
  ...tencentRoutes(parts),
  ...longestFirst(parts.options.http).map((mount) => httpAccessRoute(parts.functions, mount)),
  ...ownRoutes(parts),
  ...hostingRoutes(parts),
  ...(parts.options.control ? [...transferRoutes(controlled), controlRoute(controlled)] : []),
  ...consoleRoutes(parts),
];
