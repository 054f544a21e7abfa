import type { VoiceCalls } from '../voice/calls';
import { type TencentAccount, TencentError } from './account';
import { fill, places, type Parameters, required, texts } from './parameters';

export interface VoiceParts {
  readonly account: TencentAccount;
  readonly calls: VoiceCalls;
  /** Template id → text with `{1}`, `{2}` … */
  readonly templates: Readonly<Record<string, string>>;
}

/** SendTtsVoice (2020-09-02): one call that reads a template out. */
export const sendTtsVoice = ({ account, calls, templates }: VoiceParts, parameters: Parameters): object => {
  const templateId = required(parameters, 'TemplateId');
  const phone = required(parameters, 'CalledNumber').replace(/^\+86/, '');
  if (required(parameters, 'VoiceSdkAppid') !== account.sdkAppId)
    throw new TencentError('UnauthorizedOperation.VoiceSdkAppidVerifyFail');
  const template = templates[templateId];
  const values = texts(parameters.TemplateParamSet);
  if (template === undefined || places(template) !== values.length)
    throw new TencentError('FailedOperation.TemplateIncorrectOrUnapproved');
  if (!/^1\d{10}$/.test(phone)) throw new TencentError('InvalidParameterValue.CalledNumberVerifyFail');
  return { SendStatus: { CallId: calls.place(phone, fill(template, values)).id, SessionContext: '' } };
};
