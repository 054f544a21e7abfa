import type { SendResult } from '@domain/message/settle';
import { clientConfig, type TencentAccess, verdictOn } from './call';

export interface TencentSms extends TencentAccess {
  /** The approved signature, without 【】. */
  readonly sign: string;
}

/** Loaded when the first SMS is sent: 55 ms of a cold start that most instances never need. */
async function connect(access: TencentSms) {
  const { Client } =
    await import('tencentcloud-sdk-nodejs-sms/tencentcloud/services/sms/v20210111/sms_client');
  return new Client(clientConfig(access));
}

/** Sends one text through Tencent Cloud's own SDK. `phone` has 11 digits. */
export type SendSms = (templateId: string, phone: string, params: readonly string[]) => Promise<SendResult>;

export function createTencentSms(access: TencentSms): SendSms {
  let client: ReturnType<typeof connect> | undefined;
  return (templateId, phone, params) =>
    verdictOn(async () => {
      client ??= connect(access);
      const answer = await (
        await client
      ).SendSms({
        PhoneNumberSet: [`+86${phone}`],
        SmsSdkAppId: access.appId,
        SignName: access.sign,
        TemplateId: templateId,
        TemplateParamSet: [...params],
      });
      return answer.SendStatusSet?.[0]?.Code;
    });
}
