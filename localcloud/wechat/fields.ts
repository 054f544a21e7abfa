import type { SubscribeTemplate } from '../options';

const length = (text: string) => Array.from(text).length;
const chinese = /^\p{Script=Han}+$/u;
const clock = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`;
const day = String.raw`\d{4}(年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2})`;
const moment = `(${day} ${clock}|${clock}|${day})`;
const timeFormat = new RegExp(`^${moment}(~${moment})?$`);
const dateFormat = new RegExp(`^${day}( ${clock})?$`);

/** What each type of keyword takes (developers.weixin.qq.com, subscribeMessage.send, '订阅消息参数值内容限制说明'). */
const rules: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => length(value) <= 20,
  number: (value) => /^-?[\d.]{1,32}$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => length(value) <= 5 && !/[\p{L}\p{N}]/u.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => timeFormat.test(value),
  date: (value) => dateFormat.test(value),
  amount: (value) => /^[¥$€]?\d{1,10}(\.\d{1,2})?元?$/.test(value),
  phone_number: (value) => /^[\d+\- ]{1,17}$/.test(value),
  car_number: (value) => length(value) <= 8,
  name: (value) => (/[^\x20-\x7e]/.test(value) ? length(value) <= 10 : value.length <= 20),
  phrase: (value) => length(value) <= 5 && chinese.test(value),
  const: (value) => length(value) <= 20,
};

/** Keywords of a template in the order of its text: `thing1`, `time2` … */
export const keysOf = (template: SubscribeTemplate): string[] =>
  [...template.content.matchAll(/\{\{(\w+)\.DATA\}\}/g)].map((match) => match[1] ?? '');

/** The first keyword whose value WeChat would refuse (47003), or undefined when all are right. */
export const firstInvalidField = (
  template: SubscribeTemplate,
  values: Readonly<Record<string, string>>,
): string | undefined =>
  keysOf(template).find((key) => {
    const value = values[key];
    const rule = rules[key.replace(/\d+$/, '')];
    return value === undefined || value.trim() === '' || rule === undefined || !rule(value);
  });

/** The text as WeChat shows it, one keyword a line. */
export const fill = (template: SubscribeTemplate, values: Readonly<Record<string, string>>): string =>
  template.content.replace(/\{\{(\w+)\.DATA\}\}/g, (_, key: string) => values[key] ?? '');
