import type { Parts } from '../start';
import type { ServerRoute } from '../server/route';
import { tencentRoute, type TencentAction } from './route';
import { sendSms } from './send-sms';
import { sendTtsVoice } from './send-tts-voice';

/** The stand-in for Tencent Cloud's API, when the options name an account. */
export const tencentRoutes = ({ options, wechat, voice, faults, clock }: Parts): ServerRoute[] => {
  const { tencent: account, smsTemplates: templates, voiceTemplates = {} } = options;
  if (account === undefined) return [];
  const now = () => clock.now();
  const sms = { account, box: wechat.sms, templates, now };
  const actions: Record<string, TencentAction> = {
    SendSms: {
      version: '2021-01-11',
      target: 'sms.SendSms',
      run: (parameters) => sendSms(sms, parameters, () => faults.take('sms.status')),
    },
    SendTtsVoice: {
      version: '2020-09-02',
      target: 'vms.SendTtsVoice',
      run: (parameters) => sendTtsVoice({ account, calls: voice, templates: voiceTemplates }, parameters),
    },
  };
  return [tencentRoute({ account, actions, faults, now })];
};
