/** An answer of WeChat's that is not a success: `errcode` and `errmsg` as in its documents. */
export class WeChatError extends Error {
  constructor(
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(errmsg);
  }
}

/** Codes from developers.weixin.qq.com, subscribeMessage.send, phonenumber.getPhoneNumber and the global list. */
export const errors = {
  busy: () => new WeChatError(-1, 'system error'),
  invalidOpenid: () => new WeChatError(40003, 'invalid openid'),
  invalidCode: () => new WeChatError(40029, 'invalid code'),
  invalidTemplate: () => new WeChatError(40037, 'invalid template_id'),
  invalidParameter: (name: string) => new WeChatError(40097, `invalid args: ${name}`),
  refused: () => new WeChatError(43101, 'user refuse to accept the msg'),
  invalidField: (key: string) => new WeChatError(47003, `argument invalid! data.${key}.value invalid`),
  apiNotFound: (api: string) => new WeChatError(-604100, `API not found: ${api}`),
};
