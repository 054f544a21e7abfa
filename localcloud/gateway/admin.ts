import { randomUUID } from 'node:crypto';
import type { ActionTable, AdminReply, AdminRequest } from './actions';

export interface AdminAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer | string;
}

/** A refusal that the cloud's client understands: `StoreError` and its like. */
interface Refusal extends Error {
  readonly code: string;
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && typeof (error as { code?: unknown }).code === 'string';
}

/**
 * Answers the body of one `POST /admin`. Everything that the protocol can say is HTTP 200: the reply, or
 * `{code, message}` for a refusal. JSON only: `wx.openApi` comes as multipart and is answered elsewhere.
 */
export async function answerAdmin(
  actions: ActionTable,
  body: Buffer,
  contentType: string,
): Promise<AdminAnswer> {
  const requestId = randomUUID();
  const reply = await answer(actions, body, contentType).catch(refusal);
  return {
    status: 200,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({ ...reply, requestId }),
  };
}

async function answer(actions: ActionTable, body: Buffer, contentType: string): Promise<AdminReply> {
  if (!contentType.startsWith('application/json'))
    return refuse(`unexpected content type ${contentType.slice(0, 64)}`);
  const request = parse(body);
  if (!request) return refuse('the body is not a JSON object with an action');
  const handler = Object.hasOwn(actions, request.action) ? actions[request.action] : undefined;
  return handler ? handler(request) : refuse(`unknown action ${request.action.slice(0, 64)}`);
}

function parse(body: Buffer): AdminRequest | undefined {
  try {
    const json: unknown = JSON.parse(body.toString('utf8'));
    const isRequest =
      typeof json === 'object' && json !== null && typeof (json as AdminRequest).action === 'string';
    return isRequest ? (json as AdminRequest) : undefined;
  } catch {
    return undefined;
  }
}

function refuse(message: string): AdminReply {
  return { code: 'INVALID_PARAM', message: `[INVALID_PARAM] ${message}` };
}

/** A refusal keeps its code and message. Anything else is a bug of ours: the cloud would say `SYS_ERR`. */
function refusal(error: unknown): AdminReply {
  if (isRefusal(error)) return { code: error.code, message: error.message };
  return {
    code: 'SYS_ERR',
    message: `[SYS_ERR] ${error instanceof Error ? error.message : 'internal error'}`,
  };
}
