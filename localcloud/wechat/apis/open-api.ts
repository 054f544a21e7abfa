import { errors } from '../errors';
import type { WeChat } from '../wechat';

/** Parameters of an open API as WeChat's servers see them: snake case, parsed. */
export type Parameters = Readonly<Record<string, unknown>>;

/** An answer that is no JSON. The SDK hands it out as `{contentType, buffer}`. */
export class Picture {
  constructor(
    readonly contentType: string,
    readonly bytes: Buffer,
  ) {}
}

export type ApiAnswer = Record<string, unknown> | Picture;

/** One simulated API. A refusal is thrown, as a `WeChatError`. */
export type OpenApi = (wechat: WeChat, parameters: Parameters) => ApiAnswer | Promise<ApiAnswer>;

/** Throws 40097 when the parameter is not a text with something in it. */
export const text = (parameters: Parameters, name: string): string => {
  const value = parameters[name];
  if (typeof value !== 'string' || value === '') throw errors.invalidParameter(name);
  return value;
};
