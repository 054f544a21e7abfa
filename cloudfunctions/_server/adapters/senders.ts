import type { Senders } from '../usecases/ports/platform';
import { createTencentSms, type TencentSms } from './tencent/sms';
import { createWechatSender, sendCloudbaseSms, type Templates } from './wechat/senders';

/** Which provider sends what, as a function's settings say. */
export interface Providers {
  readonly templates: Templates;
  /** Null: CloudBase's own SMS. */
  readonly sms: TencentSms | null;
}

export function createSenders({ templates, sms }: Providers): Senders {
  const send = sms === null ? sendCloudbaseSms : createTencentSms(sms);
  return {
    wechat: createWechatSender(templates),
    sms: (phone, content) => send(templates.sms[content.template], phone, content.smsParams),
    smsCode: (phone, code) => send(templates.sms.code, phone, [code]),
  };
}
