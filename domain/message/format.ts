/** How a kind of field takes a text: what may stay, how much of it, and what stands for nothing. */
interface Kind {
  /** Most UTF-16 units: WeChat's own count of characters outside the BMP is not documented, so each counts double. */
  readonly limit: number;
  /** Characters that are taken out. */
  readonly without?: RegExp;
  /** Only a value of this form is let through, whole: half a number would be another number. */
  readonly form?: RegExp;
  /** What stands in the field when nothing is left, in a form that WeChat takes. */
  readonly blank: string;
  /** The end of a text that was cut. */
  readonly cut?: string;
}

const clock = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`;
const day = String.raw`\d{4}(年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2})`;
const moment = `(${day} ${clock}|${clock}|${day})`;

/** By the field's name without its number (WeChat's 'parameter value limits' of subscribeMessage.send). */
const kinds: Readonly<Record<string, Kind>> = {
  thing: { limit: 20, blank: '-', cut: '…' },
  phrase: { limit: 5, without: /[^\u4e00-\u9fff]/gu, blank: '无' },
  name: { limit: 10, blank: '-' },
  number: { limit: 32, form: /^-?\d+(\.\d+)?$/, blank: '0' },
  letter: { limit: 32, without: /[^A-Za-z]/gu, blank: 'N' },
  symbol: { limit: 5, without: /[\p{L}\p{N}\p{M}]/gu, blank: '-' },
  character_string: { limit: 32, without: /[^\x20-\x7e]/gu, blank: '-' },
  time: { limit: 64, form: new RegExp(`^${moment}(~${moment})?$`), blank: '00:00' },
  date: { limit: 32, form: new RegExp(`^${day}( ${clock})?$`), blank: '1970年1月1日' },
  amount: { limit: 16, form: /^[¥$€]?\d{1,10}(\.\d{1,2})?元?$/, blank: '0元' },
  phone_number: { limit: 17, form: /^\+?\d[\d-]*$/, blank: '0' },
  car_number: { limit: 8, form: /^[\p{Script=Han}A-Z\d]+$/u, blank: '-' },
};

const kindOf = (field: string): Kind => kinds[field.replace(/\d+$/, '')] ?? { limit: 20, blank: '-' };

/** Cuts between characters as people see them, so that none is halved. */
function cutAt(text: string, limit: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('zh').segment(text)) {
    if (kept.length + segment.length > limit) return kept;
    kept += segment;
  }
  return kept;
}

/** Fits a value into its field: control characters out, cut at the limit, never empty, never of a form that is refused. */
export function fitField(field: string, value: string): string {
  const { limit, without, form, blank, cut = '' } = kindOf(field);
  const clean = value.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '');
  const text = (without ? clean.replace(without, '') : clean).trim();
  if (form) return form.test(text) && text.length <= limit ? text : blank;
  const fitted = text.length <= limit ? text : `${cutAt(text, limit - cut.length).trim()}${cut}`;
  return fitted === '' ? blank : fitted;
}

/** All fields of a template, fitted, in the shape that `subscribeMessage.send` takes. */
export const templateData = (fields: Readonly<Record<string, string>>): Record<string, { value: string }> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, { value: fitField(field, value) }]),
  );
