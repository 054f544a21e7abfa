import * as v from 'valibot';
import { EndpointUrl, type Environment, Filled, readVariables } from '../environment';
import type { VoiceSettings } from '../senders';
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

/** Who calls: Tencent Cloud (`JZZ_VOICE_PROVIDER=tencent`), a gateway that takes a text (`http`), or nobody. */
export function voiceSettings(environment: Environment): VoiceSettings | null {
  const choice = { JZZ_VOICE_PROVIDER: v.optional(v.picklist(['none', 'tencent', 'http']), 'none') };
  const provider = readVariables(choice, environment).JZZ_VOICE_PROVIDER;
  if (provider === 'none') return null;
  if (provider === 'http')
    return {
      provider,
      endpoint: readVariables({ JZZ_VOICE_ENDPOINT: EndpointUrl }, environment).JZZ_VOICE_ENDPOINT,
    };
  const read = readVariables(
    {
      ...account,
      JZZ_VOICE_APP_ID: Filled,
      JZZ_VOICE_TEMPLATE: Filled,
      JZZ_VOICE_ENDPOINT: v.optional(EndpointUrl, 'https://vms.tencentcloudapi.com'),
    },
    environment,
  );
  return {
    provider,
    access: {
      secretId: read.JZZ_TENCENT_SECRET_ID,
      secretKey: read.JZZ_TENCENT_SECRET_KEY,
      region: read.JZZ_TENCENT_REGION,
      endpoint: read.JZZ_VOICE_ENDPOINT,
      appId: read.JZZ_VOICE_APP_ID,
      templateId: read.JZZ_VOICE_TEMPLATE,
    },
  };
}
