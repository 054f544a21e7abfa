/** An account of Tencent Cloud's API 3.0 as its stand-in knows it. Random keys do: they open nothing. */
export interface TencentAccount {
  readonly secretId: string;
  readonly secretKey: string;
  /** The application that sends (SmsSdkAppId). */
  readonly sdkAppId: string;
  /** The approved signature of text messages, without 【】. */
  readonly sign: string;
}

/** A refusal of the API: `Code` and `Message` as in its documents. */
export class TencentError extends Error {
  constructor(
    readonly code: string,
    message = 'refused',
  ) {
    super(message);
  }
}
