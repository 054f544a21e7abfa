import type { Faults } from '../faults';
import { meetFault } from '../meet-fault';
import { errors, WeChatError } from './errors';
import { Picture, type ApiAnswer, type Parameters } from './apis/open-api';
import { openApis } from './apis/open-apis';
import { parseMultipart } from './multipart';
import { decodeApiData, encodeApiResponse } from './protobuf';
import type { WeChat } from './wechat';

const parseValue = (bytes: Buffer): unknown => {
  const value = bytes.toString('utf8');
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

const parametersOf = (requestData: Buffer): Parameters =>
  Object.fromEntries([...decodeApiData(requestData)].map(([key, bytes]) => [key, parseValue(bytes)]));

const callApi = async (wechat: WeChat, name: string, requestData: Buffer): Promise<ApiAnswer> => {
  const api = Object.hasOwn(openApis, name) ? openApis[name] : undefined;
  if (api === undefined) throw errors.apiNotFound(name);
  return api(wechat, parametersOf(requestData));
};

export interface OpenApiRequest {
  readonly body: Buffer;
  readonly contentType: string;
}

/** Name of the API in an `wx.openApi` request, for faults and traces. */
export const openApiName = (request: OpenApiRequest): string =>
  parseMultipart(request.body, request.contentType).get('apiName')?.toString('utf8') ?? '';

/** Answers the SDK action `wx.openApi`: a multipart form in, a protobuf message out. */
export const answerOpenApi = async (
  wechat: WeChat,
  faults: Faults,
  request: OpenApiRequest,
): Promise<Buffer> => {
  const parts = parseMultipart(request.body, request.contentType);
  const name = parts.get('apiName')?.toString('utf8') ?? '';
  const work = () => callApi(wechat, name, parts.get('requestData') ?? Buffer.alloc(0));
  try {
    const answer = await meetFault(faults.take(name), work, faultError);
    if (answer instanceof Picture) return encodeApiResponse(answer.bytes, answer.contentType);
    return jsonResponse({ errcode: 0, errmsg: 'ok', ...answer });
  } catch (error) {
    if (!(error instanceof WeChatError)) throw error;
    return jsonResponse({ errcode: error.errcode, errmsg: error.errmsg });
  }
};

const jsonResponse = (answer: object): Buffer =>
  encodeApiResponse(Buffer.from(JSON.stringify(answer)), 'application/json; charset=utf-8');

const faultError = (code: string | number | undefined): WeChatError =>
  new WeChatError(typeof code === 'number' ? code : errors.busy().errcode, 'a fault that was asked for');
