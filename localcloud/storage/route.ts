import { send } from '../server/respond';
import type { Exchange, ServerRoute } from '../server/route';
import { sendFile, statOf } from '../server/static-files';
import { TooLarge } from './files';
import { limits } from './limits';
import { isKey, keyOf } from './paths';
import { storagePrefix, type Storage } from './storage';

/** Refusals of COS are XML, and the SDK reads them. */
const refuse = ({ request, response }: Exchange, status: number, error: readonly [string, string]): void => {
  const [code, message] = error;
  request.resume();
  const body = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><Resource/><RequestId/><TraceId/></Error>`;
  send(response, status, { type: 'application/xml', body });
};

const refusals = {
  wrong: ['SignatureDoesNotMatch', 'The URL was not made by this environment.'],
  expired: ['AccessDenied', 'Request has expired'],
} as const;

const upload = async (storage: Storage, exchange: Exchange, key: string): Promise<void> => {
  const path = exchange.query.get('path') ?? '';
  const permission = storage.signer.check(`put ${path}`, exchange.query);
  if (permission !== 'good') return refuse(exchange, 403, refusals[permission]);
  if (keyOf(path) !== key) return refuse(exchange, 403, refusals.wrong);
  try {
    await storage.files.write(path, exchange.request, limits.fileBytes);
    exchange.response.writeHead(200, { 'content-length': 0 }).end();
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    refuse(exchange, 400, ['EntityTooLarge', 'The file is too large for this environment.']);
  }
};

const download = async (storage: Storage, exchange: Exchange, key: string): Promise<void> => {
  const permission = storage.signer.check(`get ${key}`, exchange.query);
  if (permission !== 'good') return refuse(exchange, 403, refusals[permission]);
  const file = storage.files.placeOf(key);
  const stats = await statOf(file);
  if (stats === undefined) return refuse(exchange, 404, ['NoSuchKey', 'The specified key does not exist.']);
  // A page that somebody uploaded must not act in the name of the console, which lives on the same origin.
  exchange.response.setHeader('content-security-policy', 'sandbox');
  exchange.response.setHeader('access-control-allow-origin', '*');
  sendFile(exchange, { file, stats });
};

/** Where the SDK puts files, and where temporary URLs lead. */
export const storageRoute = (storage: Storage): ServerRoute => ({
  open: true,
  matches: (path, method) => path.startsWith(storagePrefix) && ['GET', 'HEAD', 'PUT'].includes(method),
  handle: (exchange) => {
    const key = exchange.path.slice(storagePrefix.length);
    if (!isKey(key)) return refuse(exchange, 404, ['NoSuchKey', 'The specified key does not exist.']);
    const work = exchange.request.method === 'PUT' ? upload : download;
    return work(storage, exchange, key);
  },
});
