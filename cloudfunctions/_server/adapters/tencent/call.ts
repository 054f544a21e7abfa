import type { SendResult } from '@domain/message/settle';
import type { ClientConfig } from 'tencentcloud-sdk-nodejs-common';
import { verdictOf } from './verdict';

/** One product of Tencent Cloud, as a district has it. */
export interface TencentAccess {
  readonly secretId: string;
  readonly secretKey: string;
  readonly region: string;
  /** `https://sms.tencentcloudapi.com`, or a private endpoint. */
  readonly endpoint: URL;
  /** The application in the product's console. */
  readonly appId: string;
}

const timeoutSeconds = 5;

export const clientConfig = ({ secretId, secretKey, region, endpoint }: TencentAccess): ClientConfig => ({
  credential: { secretId, secretKey },
  region,
  profile: {
    httpProfile: {
      protocol: `${endpoint.protocol}//`,
      endpoint: `${endpoint.host}${endpoint.pathname.replace(/\/$/, '')}`,
      reqTimeout: timeoutSeconds,
    },
  },
});

const codeOf = (error: unknown): string | null => {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
};

/**
 * Runs one call of the SDK. Without a code of Tencent's in the answer (a timeout, a broken connection, a gateway's page)
 * nobody knows what happened. Messages of the SDK's errors may hold a number: they are dropped.
 */
export async function verdictOn(call: () => Promise<string | undefined>): Promise<SendResult> {
  try {
    const code = await call();
    return code === undefined ? { outcome: 'unknown', error: 'noAnswer' } : verdictOf(code);
  } catch (error) {
    const code = codeOf(error);
    return code === null ? { outcome: 'unknown', error: 'noAnswer' } : verdictOf(code);
  }
}
