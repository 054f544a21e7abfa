import { randomUUID } from 'node:crypto';
import type { Faults } from '../faults';
import { meetFault } from '../meet-fault';
import { readBody } from '../server/body';
import { sendJson } from '../server/respond';
import { type Exchange, isUnder, type ServerRoute } from '../server/route';
import { type TencentAccount, TencentError } from './account';
import type { Parameters } from './parameters';
import { checkSignature } from './signature';

/** Where Tencent Cloud's API 3.0 listens here: what its endpoints would be, `sms.tencentcloudapi.com` and others. */
export const tencentPath = '/providers/tencent';
const bodyBytes = 10 * 1024 * 1024;

/** One action of the API under its `X-TC-Action`; it throws a `TencentError` to refuse. */
export interface TencentAction {
  readonly version: string;
  /** What a fault names to meet it, e.g. `sms.SendSms`. */
  readonly target: string;
  readonly run: (parameters: Parameters) => object;
}

export interface TencentParts {
  readonly account: TencentAccount;
  readonly actions: Readonly<Record<string, TencentAction>>;
  readonly faults: Faults;
  readonly now: () => number;
}

const parse = (body: Buffer): Parameters => {
  try {
    return JSON.parse(body.toString('utf8')) as Record<string, unknown>;
  } catch {
    throw new TencentError('InvalidParameter', 'the body is no JSON');
  }
};

const answer = async (
  { account, actions, faults, now }: TencentParts,
  exchange: Exchange,
): Promise<object> => {
  const { request, path, query } = exchange;
  const body = await readBody(request, bodyBytes);
  if (body === undefined) throw new TencentError('RequestSizeLimitExceeded');
  const { method = '', headers } = request;
  checkSignature({ method, path, query: query.toString(), headers, body }, account, now());
  const name = String(headers['x-tc-action']);
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) throw new TencentError('InvalidAction');
  if (headers['x-tc-version'] !== action.version) throw new TencentError('NoSuchVersion');
  return meetFault(
    faults.take(action.target),
    () => action.run(parse(body)),
    (code) => new TencentError(String(code ?? 'InternalError'), 'a fault that was asked for'),
  );
};

/** Tencent Cloud's API 3.0 in small, for its own SDK: signed requests in, `Response` with a result or an `Error` out. */
export const tencentRoute = (parts: TencentParts): ServerRoute => ({
  matches: (path, method) => isUnder(path, tencentPath) && method === 'POST',
  handle: async (exchange) => {
    const RequestId = randomUUID();
    try {
      sendJson(exchange.response, 200, { Response: { ...(await answer(parts, exchange)), RequestId } });
    } catch (error) {
      if (!(error instanceof TencentError)) throw error;
      const { code: Code, message: Message } = error;
      sendJson(exchange.response, 200, { Response: { Error: { Code, Message }, RequestId } });
    }
  },
});
