import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readBody } from '../server/body';
import { refuse, sendJson } from '../server/respond';
import type { Exchange, ServerRoute } from '../server/route';
import { StoreError } from '../store/errors';
import type { Controlled } from './input';

/** An import is read as a whole, as it is taken in as a whole. */
const importBytes = 512 * 1024 * 1024;

function* withBreaks(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

const exportAll = async ({ control }: Controlled, { response }: Exchange): Promise<void> => {
  response.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'content-disposition': 'attachment; filename="documents.jsonl"',
  });
  await pipeline(Readable.from(withBreaks(control.exportLines())), response);
};

const importAll = async ({ control }: Controlled, { request, response, query }: Exchange): Promise<void> => {
  const body = await readBody(request, importBytes);
  const conflict = query.get('conflict') ?? 'insert';
  if (body === undefined)
    return refuse(response, 413, { code: 'EXCEED_REQUEST_LIMIT', message: 'an import has at most 512 MB' });
  if (conflict !== 'insert' && conflict !== 'upsert')
    return refuse(response, 400, { code: 'INVALID_PARAM', message: '"conflict" must be insert or upsert' });
  try {
    sendJson(response, 200, { imported: control.importLines(body.toString('utf8').split('\n'), conflict) });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    refuse(response, 400, { code: error.code, message: error.message });
  }
};

/** `GET /control/export` and `POST /control/import`: all documents, one line of JSON each. */
export const transferRoutes = (cloud: Controlled): ServerRoute[] => [
  {
    matches: (path, method) => method === 'GET' && path === '/control/export',
    handle: (exchange) => exportAll(cloud, exchange),
  },
  {
    matches: (path, method) => method === 'POST' && path === '/control/import',
    handle: (exchange) => importAll(cloud, exchange),
  },
];
