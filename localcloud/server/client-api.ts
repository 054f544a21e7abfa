import type { WeChat } from '../wechat/wechat';
import { readBody } from './body';
import { callerOf } from './client-call';
import { refuse, sendJson } from './respond';
import { isUnder, type Exchange, type ServerRoute } from './route';

type ClientApi = (wechat: WeChat, person: string, input: Record<string, unknown>) => Record<string, unknown>;

/** wx.requestSubscribeMessage: at most 5 templates, all of one kind. Codes as in WeChat's documents. */
const requestSubscribeMessage: ClientApi = (wechat, person, { tmplIds }) => {
  const ids = Array.isArray(tmplIds) ? tmplIds.filter((id): id is string => typeof id === 'string') : [];
  if (ids.length === 0)
    return { errCode: 10001, errMsg: "requestSubscribeMessage:fail TmplIds can't be empty" };
  if (ids.length > 5)
    return { errCode: 20003, errMsg: 'requestSubscribeMessage:fail Templates count out of max bounds' };
  if (ids.some((id) => !wechat.templates.has(id)))
    return {
      errCode: 20001,
      errMsg: 'requestSubscribeMessage:fail No template data return, verify the template id exist',
    };
  const choices = ids.map((id) => [id, wechat.subscriptions.prompt(person, id)] as const);
  return { ...Object.fromEntries(choices), errMsg: 'requestSubscribeMessage:ok' };
};

/** wx.getSetting: a choice made in the console holds until it is changed, as after 'always' in WeChat. */
const getSetting: ClientApi = (wechat, person, { withSubscriptions }) => ({
  authSetting: {},
  ...(withSubscriptions === true && {
    subscriptionsSetting: {
      mainSwitch: true,
      itemSettings: Object.fromEntries(
        [...wechat.templates.keys()].map((id) => [id, wechat.subscriptions.choice(person, id)]),
      ),
    },
  }),
  errMsg: 'getSetting:ok',
});

const getPhoneNumber: ClientApi = (wechat, person) => ({
  code: wechat.phoneCodes.issue(person),
  errMsg: 'getPhoneNumber:ok',
});

const apis: Readonly<Record<string, ClientApi>> = { requestSubscribeMessage, getSetting, getPhoneNumber };

const parseInput = (body: Buffer | undefined): Record<string, unknown> | undefined => {
  try {
    const parsed: unknown = JSON.parse(
      body === undefined || body.length === 0 ? '{}' : body.toString('utf8'),
    );
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

const answer = async (wechat: WeChat, exchange: Exchange): Promise<void> => {
  const { request, response, path } = exchange;
  const input = parseInput(await readBody(request, 16_384));
  const person = callerOf(wechat, exchange);
  if (person === undefined) return;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
  if (api === undefined)
    return refuse(response, 404, { code: 'API_NOT_FOUND', message: 'this WeChat API is not simulated' });
  if (input === undefined)
    return refuse(response, 400, { code: 'INVALID_PARAM', message: 'the body is not an object' });
  sendJson(response, 200, api(wechat, person, input));
};

/** `POST <prefix>/wx/NAME`: what a page asks of the WeChat around it. */
export const clientApiRoute = (wechat: WeChat, prefix: string): ServerRoute => ({
  matches: (path, method) => method === 'POST' && isUnder(path, `${prefix}/wx`),
  handle: (exchange) => answer(wechat, exchange),
});
