import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { refuse } from './respond';
import { isUnder, type Exchange, type ServerRoute } from './route';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** The file that a URL path means inside `dir`, or undefined when it would lead out of it. */
export const fileFor = (dir: string, urlPath: string): string | undefined => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const file = path.resolve(dir, `.${path.posix.normalize(`/${decoded}`)}`);
  return file === dir || file.startsWith(dir + path.sep) ? file : undefined;
};

/** Undefined when there is nothing. */
export const statOf = (file: string): Promise<Stats | undefined> => stat(file).catch(() => undefined);

const find = async (file: string): Promise<{ file: string; stats: Stats } | undefined> => {
  const stats = await statOf(file);
  if (stats?.isFile() === true) return { file, stats };
  if (stats?.isDirectory() !== true) return undefined;
  const index = path.join(file, 'index.html');
  const indexStats = await statOf(index);
  return indexStats?.isFile() === true ? { file: index, stats: indexStats } : undefined;
};

/** Sends a file as it is, or says that the browser has it already. */
export const sendFile = (
  { request, response }: Exchange,
  { file, stats }: { file: string; stats: Stats },
): void => {
  const etag = `"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`;
  const headers = { etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': stats.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
};

/** Static hosting of one folder under a URL prefix (`/` for the root). */
export const staticRoute = (prefix: string, folder: string): ServerRoute => {
  const base = prefix.replace(/\/+$/, '');
  const dir = path.resolve(folder);
  return {
    matches: (urlPath, method) => (method === 'GET' || method === 'HEAD') && isUnder(urlPath, prefix),
    handle: async (exchange) => {
      const { response, path: urlPath, query } = exchange;
      if (urlPath === base && base !== '') {
        // Without the slash, relative links of the page would point beside the folder.
        const search = query.size > 0 ? `?${query.toString()}` : '';
        response.writeHead(302, { location: `${base}/${search}` }).end();
        return;
      }
      const file = fileFor(dir, urlPath.slice(base.length));
      const found = file === undefined ? undefined : await find(file);
      if (found === undefined) return refuse(response, 404, { code: 'NOT_FOUND', message: 'no such file' });
      sendFile(exchange, found);
    },
  };
};
