import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import { text, type OpenApi } from './open-api';

const pureNumber = (phone: string) => phone.replace(/^\+?86/, '');

/** `{1}` is the first parameter. */
const fillPlaces = (template: string, values: readonly string[]): string =>
  template.replace(/\{(\d+)\}/g, (_, place: string) => values[Number(place) - 1] ?? '');

/** cloudbase.sendSmsV2: one text to at most 1,000 phones. A fault on `sms.status` is the code that the next one gets. */
export const sendSms: OpenApi = (wechat, parameters) => {
  const templateId = text(parameters, 'template_id');
  const template = Object.hasOwn(wechat.smsTemplates, templateId)
    ? wechat.smsTemplates[templateId]
    : undefined;
  if (template === undefined) throw errors.invalidTemplate();
  const phones = parameters.phone_number_list;
  if (!Array.isArray(phones) || phones.length === 0 || phones.length > 1000)
    throw errors.invalidParameter('phone_number_list');
  const values = Array.isArray(parameters.template_param_list)
    ? (parameters.template_param_list as unknown[])
    : [];
  const filled = fillPlaces(template, values.map(String));
  const sent = phones.map((phone) => {
    const met = wechat.faultOfNext('sms.status');
    const given = { serial_no: randomUUID(), phone_number: String(phone), iso_code: 'CN' };
    if (met !== undefined) return { ...given, code: String(met.code), message: 'refused' };
    wechat.sms.add({ at: wechat.now(), phone: pureNumber(String(phone)), templateId, text: filled });
    return { ...given, code: 'Ok', message: 'send success' };
  });
  return { send_status_list: sent };
};
