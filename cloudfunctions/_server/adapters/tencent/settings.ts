import * as v from 'valibot';
import { EndpointUrl, type Environment, Filled, readVariables } from '../environment';
import type { TencentSms } from './sms';

/** The keys of a sub-account that may send messages and nothing else. */
const account = {
  JZZ_TENCENT_SECRET_ID: Filled,
  JZZ_TENCENT_SECRET_KEY: Filled,
  JZZ_TENCENT_REGION: v.optional(Filled, 'ap-guangzhou'),
};

/** Tencent Cloud's SMS when it is switched on with `JZZ_SMS_PROVIDER=tencent`, else null: CloudBase's own. */
export function smsSettings(environment: Environment): TencentSms | null {
  const provider = { JZZ_SMS_PROVIDER: v.optional(v.picklist(['cloudbase', 'tencent']), 'cloudbase') };
  if (readVariables(provider, environment).JZZ_SMS_PROVIDER === 'cloudbase') return null;
  const read = readVariables(
    {
      ...account,
      JZZ_SMS_APP_ID: Filled,
      JZZ_SMS_SIGN: Filled,
      JZZ_SMS_ENDPOINT: v.optional(EndpointUrl, 'https://sms.tencentcloudapi.com'),
    },
    environment,
  );
  return {
    secretId: read.JZZ_TENCENT_SECRET_ID,
    secretKey: read.JZZ_TENCENT_SECRET_KEY,
    region: read.JZZ_TENCENT_REGION,
    endpoint: read.JZZ_SMS_ENDPOINT,
    appId: read.JZZ_SMS_APP_ID,
    sign: read.JZZ_SMS_SIGN,
  };
}
