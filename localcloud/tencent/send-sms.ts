import { randomUUID } from 'node:crypto';
import type { Fault } from '../faults';
import type { SmsBox } from '../wechat/sms';
import { type TencentAccount, TencentError } from './account';
import { fill, places, type Parameters, required, texts } from './parameters';

export interface SmsParts {
  readonly account: TencentAccount;
  readonly box: SmsBox;
  /** Template id → text with `{1}`, `{2}` … */
  readonly templates: Readonly<Record<string, string>>;
  readonly now: () => number;
}

const mostPhones = 200;

/** Why one number doesn't get the text, by the codes of `SendStatusSet`, or `Ok`. */
const statusOf = ({ account, templates }: SmsParts, parameters: Parameters, phone: string): string => {
  if (parameters.SignName !== account.sign) return 'FailedOperation.SignatureIncorrectOrUnapproved';
  const template = templates[String(parameters.TemplateId)];
  const values = texts(parameters.TemplateParamSet);
  if (template === undefined || places(template) !== values.length)
    return 'FailedOperation.TemplateIncorrectOrUnapproved';
  if (values.some((value) => /https?:\/\//i.test(value)))
    return 'InvalidParameterValue.ProhibitedUseUrlInTemplateParameter';
  return /^1\d{10}$/.test(phone) ? 'Ok' : 'InvalidParameterValue.IncorrectPhoneNumber';
};

/**
 * SendSms (2021-01-11): one text to at most 200 numbers, each with a status of its own. A fault on `sms.status` is the
 * code that the next number gets.
 */
export const sendSms = (parts: SmsParts, parameters: Parameters, fault: () => Fault | undefined): object => {
  const phones = texts(parameters.PhoneNumberSet);
  if (phones.length === 0) throw new TencentError('MissingParameter.EmptyPhoneNumberSet');
  if (phones.length > mostPhones) throw new TencentError('LimitExceeded.PhoneNumberCountLimit');
  if (required(parameters, 'SmsSdkAppId') !== parts.account.sdkAppId)
    throw new TencentError('UnauthorizedOperation.SmsSdkAppIdVerifyFail');
  const templateId = required(parameters, 'TemplateId');
  const SendStatusSet = phones.map((PhoneNumber) => {
    const phone = PhoneNumber.replace(/^(\+|00)?86/, '');
    const met = fault();
    const Code = met === undefined ? statusOf(parts, parameters, phone) : String(met.code);
    if (Code === 'Ok') {
      const text = fill(parts.templates[templateId] ?? '', texts(parameters.TemplateParamSet));
      parts.box.add({ at: parts.now(), phone, templateId, text });
    }
    const ok = Code === 'Ok';
    const what = { SerialNo: ok ? randomUUID() : '', PhoneNumber, Fee: ok ? 1 : 0, SessionContext: '' };
    return { ...what, Code, Message: ok ? 'send success' : 'refused', IsoCode: 'CN' };
  });
  return { SendStatusSet };
};
