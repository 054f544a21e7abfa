import { randomUUID } from 'node:crypto';
import { errors } from './errors';
import { fill, firstInvalidField } from './fields';
import type { WeChat } from './wechat';

/** Parameters of an open API as WeChat's servers see them: snake case, parsed. */
export type Parameters = Readonly<Record<string, unknown>>;
export type OpenApi = (wechat: WeChat, parameters: Parameters) => Record<string, unknown>;

const text = (parameters: Parameters, name: string): string => {
  const value = parameters[name];
  if (typeof value !== 'string' || value === '') throw errors.invalidParameter(name);
  return value;
};

const messageValues = (data: unknown): Record<string, string> => {
  if (typeof data !== 'object' || data === null) throw errors.invalidParameter('data');
  const entries = Object.entries(data as Record<string, { value?: unknown } | null>);
  const given = entries.filter(
    ([, field]) => typeof field?.value === 'string' || typeof field?.value === 'number',
  );
  return Object.fromEntries(given.map(([key, field]) => [key, String(field?.value)]));
};

const sendSubscribeMessage: OpenApi = (wechat, parameters) => {
  const person = wechat.identities.personByOpenid(text(parameters, 'touser'));
  if (person === undefined) throw errors.invalidOpenid();
  const template = wechat.templates.get(text(parameters, 'template_id'));
  if (template === undefined) throw errors.invalidTemplate();
  const values = messageValues(parameters.data);
  const wrong = firstInvalidField(template, values);
  if (wrong !== undefined) throw errors.invalidField(wrong);
  if (!wechat.subscriptions.spend(person, template.id)) throw errors.refused();
  wechat.notifications.add({
    at: wechat.now(),
    person,
    templateId: template.id,
    title: template.title,
    text: fill(template, values),
    data: values,
    page: typeof parameters.page === 'string' ? parameters.page : '',
  });
  return {};
};

const pureNumber = (phone: string) => phone.replace(/^\+?86/, '');

/** `{1}` is the first parameter. */
const fillPlaces = (template: string, values: readonly string[]): string =>
  template.replace(/\{(\d+)\}/g, (_, place: string) => values[Number(place) - 1] ?? '');

const sendSms: OpenApi = (wechat, parameters) => {
  const template = wechat.smsTemplates[text(parameters, 'template_id')];
  if (template === undefined) throw errors.invalidTemplate();
  const phones = parameters.phone_number_list;
  if (!Array.isArray(phones) || phones.length === 0 || phones.length > 1000)
    throw errors.invalidParameter('phone_number_list');
  const values = Array.isArray(parameters.template_param_list)
    ? (parameters.template_param_list as unknown[])
    : [];
  const filled = fillPlaces(template, values.map(String));
  const sent = phones.map((phone) => {
    wechat.sms.add({
      at: wechat.now(),
      phone: pureNumber(String(phone)),
      templateId: text(parameters, 'template_id'),
      text: filled,
    });
    return {
      serial_no: randomUUID(),
      phone_number: String(phone),
      code: 'Ok',
      message: 'send success',
      iso_code: 'CN',
    };
  });
  return { send_status_list: sent };
};

const getPhoneNumber: OpenApi = (wechat, parameters) => {
  const person = wechat.phoneCodes.redeem(text(parameters, 'code'));
  const phone = person === undefined ? undefined : wechat.phoneOf(person);
  if (phone === undefined) throw errors.invalidCode();
  const watermark = { timestamp: Math.floor(wechat.now() / 1000), appid: wechat.appId };
  return { phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark } };
};

/** The open APIs that are simulated, by the name after `cloud.openapi.`. */
export const openApis: Readonly<Record<string, OpenApi>> = {
  'subscribeMessage.send': sendSubscribeMessage,
  'cloudbase.sendSmsV2': sendSms,
  'phonenumber.getPhoneNumber': getPhoneNumber,
};
