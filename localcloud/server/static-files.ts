import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createCompressor, encodingFor } from './compressed';
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

const find = async (file: string): Promise<Found | undefined> => {
  const stats = await statOf(file);
  if (stats?.isFile() === true) return { file, stats };
  if (stats?.isDirectory() !== true) return undefined;
  const index = path.join(file, 'index.html');
  const indexStats = await statOf(index);
  return indexStats?.isFile() === true ? { file: index, stats: indexStats } : undefined;
};

interface Found {
  readonly file: string;
  readonly stats: Stats;
}

const typeOf = (file: string): string =>
  types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

const versionOf = ({ size, mtimeMs }: Stats): string =>
  `${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}`;

/** True when the browser has this version already, and is told so. */
const hasIt = ({ request, response }: Exchange, headers: Readonly<Record<string, string>>): boolean => {
  if (request.headers['if-none-match'] !== headers.etag) return false;
  response.writeHead(304, headers).end();
  return true;
};

/** Sends a file as it is, or says that the browser has it already. */
export const sendFile = (exchange: Exchange, { file, stats }: Found, cache = 'no-cache'): void => {
  const { request, response } = exchange;
  const headers = {
    etag: `"${versionOf(stats)}"`,
    'cache-control': cache,
    'x-content-type-options': 'nosniff',
  };
  if (hasIt(exchange, headers)) return;
  response.writeHead(200, { ...headers, 'content-type': typeOf(file), 'content-length': stats.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
};

/** A bundler's name with the hash of its content: under this name there will never be anything else. */
const hashed = /\.[0-9a-f]{8,}\.(js|css|woff2|svg|png|jpg|webp)$/;

const compressed = createCompressor();

/** Sends a file of a site as a CDN does: compressed where that helps and the client takes it. */
const sendHosted = async (exchange: Exchange, { file, stats }: Found): Promise<void> => {
  const { request, response } = exchange;
  const cache = hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
  const type = typeOf(file);
  const encoding = encodingFor(request.headers['accept-encoding'], { type, size: stats.size });
  response.setHeader('vary', 'accept-encoding');
  // A page from elsewhere must not lay itself around ours and have its buttons pressed.
  response.setHeader('content-security-policy', "frame-ancestors 'self'");
  if (encoding === undefined) return sendFile(exchange, { file, stats }, cache);
  const headers = {
    etag: `"${versionOf(stats)}-${encoding}"`,
    'cache-control': cache,
    'x-content-type-options': 'nosniff',
  };
  if (hasIt(exchange, headers)) return;
  const body = await compressed(file, versionOf(stats), encoding);
  response.writeHead(200, {
    ...headers,
    'content-type': type,
    'content-encoding': encoding,
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
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
      await sendHosted(exchange, found);
    },
  };
};
