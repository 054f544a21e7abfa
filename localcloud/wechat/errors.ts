/** An answer of WeChat's that is not a success: `errcode` and `errmsg` as in its documents. */
export class WeChatError extends Error {
  constructor(
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(errmsg);
  }
}

/**
 * Codes from developers.weixin.qq.com: subscribeMessage.send, phonenumber.getPhoneNumber, wxacode.getUnlimited,
 * security.msgSecCheck and the global list.
 */
export const errors = {
  busy: () => new WeChatError(-1, 'system error'),
  invalidOpenid: () => new WeChatError(40003, 'invalid openid'),
  invalidCode: () => new WeChatError(40029, 'invalid code'),
  invalidTemplate: () => new WeChatError(40037, 'invalid template_id'),
  invalidParameter: (name: string) => new WeChatError(40097, `invalid args: ${name}`),
  refused: () => new WeChatError(43101, 'user refuse to accept the msg'),
  simultaneous: () => new WeChatError(43108, 'concurrent sends to one user'),
  riskyMessage: () => new WeChatError(45168, 'the message has dangerous words'),
  invalidScene: () => new WeChatError(40169, 'invalid length for scene, or the data is not json string'),
  invalidPage: () => new WeChatError(41030, 'invalid page'),
  tooOften: () => new WeChatError(45009, 'reach max api minute quota limit'),
  riskyContent: () => new WeChatError(87014, 'risky content'),
  invalidCheckScene: () => new WeChatError(40129, 'invalid scene'),
  contentTooLong: () => new WeChatError(47001, 'data format error: content has at most 2500 characters'),
  invalidField: (key: string) => new WeChatError(47003, `argument invalid! data.${key}.value invalid`),
  apiNotFound: (api: string) => new WeChatError(-604100, `API not found: ${api}`),
};
