import type { Functions } from '../functions/functions';
import { limits } from '../functions/limits';
import type { Invoked } from '../functions/functions';
import type { WeChat } from '../wechat/wechat';
import { readBody } from './body';
import { refuse, send, sendJson } from './respond';
import { isUnder, type Exchange, type ServerRoute } from './route';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The person behind `x-identity`; answers 401 itself when there is none. */
export const callerOf = (wechat: WeChat, { request, response }: Exchange): string | undefined => {
  const token = request.headers['x-identity'];
  const person = typeof token === 'string' ? wechat.identities.personByToken(token) : undefined;
  if (person === undefined)
    refuse(response, 401, { code: 'UNKNOWN_IDENTITY', message: 'x-identity holds no token of this cloud' });
  return person;
};

/** A call as `wx.cloud.callFunction` makes it: with the person's identity. */
export const callAs = (cloud: { functions: Functions; wechat: WeChat }, person: string, name: string) => {
  const { openid } = cloud.wechat.identities.of(person);
  return (event: string): Promise<Invoked> =>
    cloud.functions.invoke(name, { event, caller: { source: 'wx_client', openid, clientIp: '127.0.0.1' } });
};

const statusOf = (code: string): number =>
  ({ FUNCTION_NOT_FOUND: 404, FUNCTIONS_TIME_LIMIT_EXCEEDED: 504, EXCEED_CONCURRENT_REQUEST_LIMIT: 503 })[
    code
  ] ?? 500;

const answer = async (cloud: { functions: Functions; wechat: WeChat }, exchange: Exchange): Promise<void> => {
  const { request, response, path } = exchange;
  const body = await readBody(request, limits.eventBytes);
  const person = callerOf(cloud.wechat, exchange);
  if (person === undefined) return;
  if (body === undefined)
    return refuse(response, 413, {
      code: 'EXCEED_REQUEST_SIZE_LIMIT',
      message: 'an event has at most 100 KB',
    });
  const event = body.length === 0 ? '{}' : body.toString('utf8');
  if (!isJson(event))
    return refuse(response, 400, { code: 'INVALID_PARAM', message: 'the body is not JSON' });
  const name = path.slice(path.lastIndexOf('/') + 1);
  const invoked = await callAs(cloud, person, name)(event);
  if (!invoked.ok) {
    const { code, message, requestId } = invoked;
    return sendJson(response, statusOf(code), { code, message, requestId });
  }
  const text = `{"result":${invoked.result},"requestId":"${invoked.requestId}"}`;
  send(response, 200, { type: 'application/json; charset=utf-8', body: text });
};

/** `POST <prefix>/call/NAME`: the way of the app in a browser, in place of `wx.cloud.callFunction`. */
export const clientCallRoute = (
  cloud: { functions: Functions; wechat: WeChat },
  prefix: string,
): ServerRoute => ({
  matches: (path, method) => method === 'POST' && isUnder(path, `${prefix}/call`),
  handle: (exchange) => answer(cloud, exchange),
});
