import { scamTypeName, scamTypeNameInEnglish, scamTypes, type ScamType } from '../scam/type';

/** What a check can name: the police's types, and the two kinds of SMS that fit none of them. */
export const checkKinds = [...scamTypes, 'phishing', 'trojan'] as const;
export type CheckKind = (typeof checkKinds)[number];

export const checkKindName: Record<CheckKind, string> = {
  ...scamTypeName,
  phishing: '钓鱼短信',
  trojan: '木马链接短信',
};

export const checkKindNameInEnglish: Record<CheckKind, string> = {
  ...scamTypeNameInEnglish,
  phishing: 'Phishing message',
  trojan: 'Message with a harmful link',
};

/** The script that tells what comes next. */
export const scamTypeOf = (kind: CheckKind): ScamType =>
  kind === 'phishing' || kind === 'trojan' ? 'other' : kind;
