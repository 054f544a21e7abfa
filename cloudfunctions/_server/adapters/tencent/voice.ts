import type { SendResult } from '@domain/message/settle';
import * as v from 'valibot';
import { clientConfig, type TencentAccess, verdictOn } from './call';

export interface TencentVoice extends TencentAccess {
  /** The approved template; `{1}` is the name of the scam. */
  readonly templateId: string;
}

const Placed = v.object({ SendStatus: v.object({ CallId: v.string() }) });

/** Voice has no client of its own in the SDK's small packages: the common one signs and sends for any product. */
async function connect(access: TencentVoice) {
  const { CommonClient } = await import('tencentcloud-sdk-nodejs-common/tencentcloud/common/common_client');
  return new CommonClient('vms.tencentcloudapi.com', '2020-09-02', clientConfig(access));
}

/** Calls through Tencent Cloud's own SDK (SendTtsVoice). `phone` has 11 digits. */
export function createTencentVoice(
  access: TencentVoice,
): (phone: string, params: readonly string[]) => Promise<SendResult> {
  let client: ReturnType<typeof connect> | undefined;
  return (phone, params) =>
    verdictOn(async () => {
      client ??= connect(access);
      const answer: unknown = await (
        await client
      ).request('SendTtsVoice', {
        TemplateId: access.templateId,
        CalledNumber: `+86${phone}`,
        VoiceSdkAppid: access.appId,
        TemplateParamSet: [...params],
      });
      return v.is(Placed, answer) ? 'Ok' : undefined;
    });
}
