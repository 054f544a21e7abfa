import type { Answer } from '@domain/check/check';
import type { Doubt } from '@domain/check/judge';
import { checkKindName, checkKindNameInEnglish, type CheckKind } from '@domain/check/kind';
import { say } from '../../platform/language';

export const kindText = (kind: CheckKind): string => say(checkKindName[kind], checkKindNameInEnglish[kind]);

export function titleOf({ verdict }: Answer): string {
  switch (verdict) {
    case 'scamLike':
      return say('很像诈骗', 'This looks like a scam');
    case 'unsure':
      return say('说不准，先当心', 'Not sure. Be careful.');
    default:
      return say('没有看到诈骗的迹象', 'No signs of a scam found');
  }
}

/** How sure the answer is, in words: a percentage would promise more than a model can hold. */
export function sureText({ verdict, sure }: Answer): string | undefined {
  if (verdict !== 'scamLike') return undefined;
  return sure === 'very' ? say('把握：很大', 'Very sure') : say('把握：比较大', 'Rather sure');
}

/** Why it could not be told. */
export function doubtText(doubt: Doubt): string {
  switch (doubt) {
    case 'mixed':
      return say(
        '有些话像骗子说的，但不够确定。',
        'Some words are like a scammer’s, but not enough to tell.',
      );
    case 'short':
      return say('字太少，看不出来。', 'There are too few words to tell.');
    case 'language':
      return say(
        '中文和英文以外的话，我看不准。',
        'I can hardly judge texts that are neither Chinese nor English.',
      );
    case 'link':
      return say('里面的链接有可疑的地方。', 'There is something strange about a link in it.');
    case 'number':
      return say('里面的号码有可疑的地方。', 'There is something strange about a number in it.');
  }
}

/** What 'no signs' does not mean. */
export const notSafe = (): string =>
  say(
    '不等于安全。只要让您转账、报验证码，就先停下，打 96110 问。',
    'That does not mean it is safe. If they want money or a code, stop and ask 96110.',
  );
