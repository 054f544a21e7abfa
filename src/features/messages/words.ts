import { say } from '../../platform/language';
import type { Answered } from '../../platform/subscribe';

/** Why it is asked, and why again. */
export const reason = (): string =>
  say(
    '有骗子盯上您，微信马上提醒您。微信规定：允许一次，只能提醒一条，所以过些天会再请您点一次。',
    'When a scammer targets you, WeChat tells you at once. WeChat counts: one "Allow" is one message, so we ask again some days later.',
  );

/** What follows from the answer. */
export function answerText(answered: Answered): string {
  switch (answered) {
    case 'allowed':
      return say('好了，有预警时微信会提醒您。', 'Done. WeChat will tell you when there is a warning.');
    case 'refused':
      return say(
        '好的，不打开。有预警时发短信到您的手机。',
        'All right. When there is a warning we send a text message to your phone.',
      );
    case 'failed':
      return say('微信没有回应，请再点一次。', 'WeChat did not answer. Please tap again.');
  }
}
