import type { Senders } from '../usecases/ports/platform';
import { createHttpVoice } from './http-voice';
import { createTencentSms, type TencentSms } from './tencent/sms';
import { createTencentVoice, type TencentVoice } from './tencent/voice';
import { createWechatSender, sendCloudbaseSms, type Templates } from './wechat/senders';

export type VoiceSettings =
  | { readonly provider: 'tencent'; readonly access: TencentVoice }
  | { readonly provider: 'http'; readonly endpoint: URL };

/** Which provider sends what, as a function's settings say. */
export interface Providers {
  readonly templates: Templates;
  /** Null: CloudBase's own SMS. */
  readonly sms: TencentSms | null;
  /** Null: nobody is called. */
  readonly voice: VoiceSettings | null;
}

function voiceOf(settings: VoiceSettings | null): Senders['voice'] {
  if (settings === null) return () => Promise.resolve({ outcome: 'permanent', error: 'notConfigured' });
  if (settings.provider === 'http') {
    const call = createHttpVoice(settings.endpoint);
    return (phone, { speech }) => call(phone, speech);
  }
  const call = createTencentVoice(settings.access);
  return (phone, { smsParams }) => call(phone, smsParams);
}

export function createSenders({ templates, sms, voice }: Providers): Senders {
  const send = sms === null ? sendCloudbaseSms : createTencentSms(sms);
  return {
    wechat: createWechatSender(templates),
    sms: (phone, content) => send(templates.sms[content.sms], phone, content.smsParams),
    smsCode: (phone, code) => send(templates.sms.code, phone, [code]),
    agreeCode: (phone, { by, code }) => send(templates.sms.agree, phone, [by, code]),
    voice: voiceOf(voice),
  };
}
