import { checkDigitFits } from '../../stop-payment/check-digit';
import { fold } from '../fold';
import type { Span } from '../normalise';

/** What a number in a text is, as far as its digits tell. */
export const numberKinds = [
  'fakePrefix',
  'foreign',
  'virtualOperator',
  'only400',
  'antiFraudLine',
  'emergency',
  'service',
  'mobile',
  'bankCard',
  'account',
] as const;
export type NumberKind = (typeof numberKinds)[number];

export interface NumberFinding extends Span {
  readonly kind: NumberKind;
  /** Digits only, with a leading + where one was written. */
  readonly digits: string;
}

const written = /(?:\+|\b)\d(?:[ -]?\d){2,24}/g;
const accountWords = /(?:卡号|账号|帐号|账户|帐户|户名|收款|开户行|对公)[^\d]{0,12}$/;

function prefixed(digits: string): NumberKind | undefined {
  const abroad = /^(?:\+|00)(\d+)$/.exec(digits)?.[1];
  if (abroad === undefined || abroad.length < 5) return undefined;
  if (/^0/.test(abroad)) return 'fakePrefix';
  const home = /^86(\d+)$/.exec(abroad)?.[1];
  if (home === undefined) return abroad.length >= 8 ? 'foreign' : undefined;
  // 110 and 96110 never come with a country code: somebody has written that number himself.
  if (/^0?\d{0,3}(?:110|96110)$/.test(home)) return 'fakePrefix';
  return /^1[3-9]\d{9}$/.test(home) ? mobile(home) : undefined;
}

const mobile = (digits: string): NumberKind =>
  /^1(?:6[257]|70|71)/.test(digits) ? 'virtualOperator' : 'mobile';

const domestic: ReadonlyArray<readonly [RegExp, (digits: string) => NumberKind]> = [
  [/^96110$/, () => 'antiFraudLine'],
  [/^(?:110|119|120|122)$/, () => 'emergency'],
  [/^(?:95\d{3}|100(?:86|10|00)|123\d{2})$/, () => 'service'],
  [/^400\d{7}$/, () => 'only400'],
  [/^1[3-9]\d{9}$/, mobile],
];

function kindOf(digits: string, before: string): NumberKind | undefined {
  const phone = prefixed(digits) ?? domestic.find(([pattern]) => pattern.test(digits))?.[1](digits);
  if (phone !== undefined) return phone;
  if (/^[3-6]\d{15,18}$/.test(digits) && digits.length !== 18 && checkDigitFits(digits)) return 'bankCard';
  return /^\d{9,25}$/.test(digits) && accountWords.test(before) ? 'account' : undefined;
}

/** The phone numbers, cards and accounts in a text that can be told by their digits; `links` are left out. */
export function findNumbers(pasted: string, links: readonly Span[] = []): NumberFinding[] {
  const folded = fold(pasted);
  const found: NumberFinding[] = [];
  for (const match of folded.text.matchAll(written)) {
    const span = folded.spanOf(match.index, match.index + match[0].length);
    if (links.some((link) => span.start < link.end && span.end > link.start)) continue;
    const digits = match[0].replace(/[ -]/g, '');
    const kind = kindOf(digits, folded.text.slice(Math.max(0, match.index - 20), match.index));
    if (kind !== undefined) found.push({ ...span, kind, digits });
  }
  return found;
}
