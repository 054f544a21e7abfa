import type { ActionTable, AdminRequest } from '../gateway/actions';
import { answerAdmin } from '../gateway/admin';
import type { Faults } from '../faults';
import { servedBy } from '../gateway/database';
import { meetFault } from '../meet-fault';
import type { Store } from '../store/store';
import { answerOpenApi, openApiName } from '../wechat/open-api-action';
import type { WeChat } from '../wechat/wechat';
import { readBody } from './body';
import { refuse, send } from './respond';
import type { Exchange, ServerRoute } from './route';
import type { Trace, TracedCall } from './trace';

/** A batch insert may be large; the cloud's own bound is not documented. */
const bodyBytes = 20 * 1024 * 1024;

export interface AdminOptions {
  readonly actions: ActionTable;
  readonly store: Store;
  readonly wechat: WeChat;
  readonly faults: Faults;
  readonly trace: Trace;
}

/** Only for faults and traces: the gateway parses by itself. */
const peek = (body: Buffer): AdminRequest => {
  try {
    const request = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    return { ...request, action: typeof request.action === 'string' ? request.action : '' };
  } catch {
    return { action: '' };
  }
};

const traced = (store: Store, request: AdminRequest): Omit<TracedCall, 'startedAt' | 'endedAt'> => {
  const { action, collectionName } = request;
  if (typeof collectionName !== 'string') return { action };
  try {
    const served = servedBy(store, request);
    return { action, collection: collectionName, ...(served === undefined ? {} : { servedBy: served }) };
  } catch {
    return { action, collection: collectionName };
  }
};

class FaultAnswer extends Error {
  constructor(readonly code: string) {
    super('a fault that was asked for');
  }
}

const answerJson = async (options: AdminOptions, body: Buffer, contentType: string) => {
  const fault = options.faults.any() ? options.faults.take(peek(body).action) : undefined;
  try {
    return await meetFault(
      fault,
      () => answerAdmin(options.actions, body, contentType),
      (code) => new FaultAnswer(String(code ?? 'SYS_ERR')),
    );
  } catch (error) {
    if (!(error instanceof FaultAnswer)) throw error;
    const answer = { code: error.code, message: error.message, requestId: '' };
    return { status: 200, contentType: 'application/json; charset=utf-8', body: JSON.stringify(answer) };
  }
};

const handle = async (options: AdminOptions, { request, response }: Exchange): Promise<void> => {
  const body = await readBody(request, bodyBytes);
  if (body === undefined)
    return refuse(response, 413, { code: 'EXCEED_REQUEST_LIMIT', message: 'the request is too large' });
  const contentType = request.headers['content-type'] ?? '';
  const startedAt = performance.now();
  const isForm = contentType.startsWith('multipart/');
  if (isForm) {
    const reply = await answerOpenApi(options.wechat, options.faults, { body, contentType });
    send(response, 200, { type: 'application/octet-stream', body: reply });
  } else {
    const reply = await answerJson(options, body, contentType);
    send(response, reply.status, { type: reply.contentType, body: reply.body });
  }
  if (!options.trace.on()) return;
  const what = isForm
    ? { action: `wx.openApi:${openApiName({ body, contentType })}` }
    : traced(options.store, peek(body));
  options.trace.record({ ...what, startedAt, endedAt: performance.now() });
};

/** `POST /admin`: everything that the unchanged SDK sends. */
export const adminRoute = (options: AdminOptions): ServerRoute => ({
  matches: (path, method) => path === '/admin' && method === 'POST',
  handle: (exchange) => handle(options, exchange),
});
