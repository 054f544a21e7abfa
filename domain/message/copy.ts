import { nameMask } from '../resident/mask';

/** The masked text that an officer gets, as the article of 2021 prints it. */
export const offerSentence = (phoneMask: string): string =>
  `您所管辖的辖区有(${nameMask}, 手机号${phoneMask})被诈骗的风险,请及时受理该劝阻任务。`;

/** The same for a revisit, which is no alarm. */
export const revisitSentence = (phoneMask: string): string =>
  `您所管辖的辖区有(${nameMask}, 手机号${phoneMask})到期回访,请及时受理。`;

/** Stands under every message and page: what we never ask for. */
export const promise = '我们从不索要密码、验证码、转账，也不发链接。';
export const promiseInEnglish =
  'We never ask for a password, a verification code or a transfer, and we never send links.';

export const hotline = '96110';
export const emergency = '110';
