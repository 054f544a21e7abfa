import { shanghai } from '../time/shanghai';
import type { Message, MessageChannel } from './message';

type Reasons = readonly (readonly [code: RegExp, said: string])[];

/** What a provider's last word means to somebody who has never heard of codes; the first that fits. */
const wechatReasons = (noReminder: string): Reasons => [
  [/^43101$/, noReminder],
  [/^(40003|unreadable)$/, '的微信认不出来'],
  [/^(47003|45168|40037|41030|43107)$/, '的这条微信没被收下'],
  [/./, '的微信一直发不出去'],
];
const smsReasons: Reasons = [
  [/IncorrectPhoneNumber/, '号码不对'],
  [/PhoneNumberInBlacklist/, '这个号码退订了短信'],
  [/^LimitExceeded\.PhoneNumber/, '这个号码收的短信太多了'],
  [/./, '短信发不出去'],
];

const reasonOf = (reasons: Reasons, { lastError }: Message): string =>
  reasons.find(([code]) => code.test(lastError ?? '-'))?.[1] ?? '';

const triedAgain = (message: Message | undefined): Message | null =>
  message?.state === 'pending' && message.lastError !== null ? message : null;

const again = (name: string, message: Message): string =>
  `给${name}的${message.channel === 'sms' ? '短信' : '微信'}暂时发不出去，${shanghai(message.dueAt).format('HH:mm:ss')} 再发`;

/** Who a message is for, and what it means that WeChat has no reminder left for them. */
export interface Addressee {
  readonly name: string;
  readonly noReminder: string;
}

/**
 * What is wrong with the messages to one person, in one sentence; null when nothing is. An SMS that went out in WeChat's
 * place is said too: it may lie unread.
 */
export function troubleOf(
  { name, noReminder }: Addressee,
  ways: Partial<Record<MessageChannel, Message>>,
): string | null {
  const { wechat, sms, voice } = ways;
  if (sms?.state === 'dead') return `${name}没收到通知，${reasonOf(smsReasons, sms)}，请直接打电话`;
  if (sms?.state === 'unknown') return `给${name}的短信不知道到没到，请直接打电话`;
  const waiting = triedAgain(sms) ?? triedAgain(wechat);
  if (waiting) return again(name, waiting);
  if (wechat?.state === 'dead' && sms?.state === 'sent')
    return `${name}${reasonOf(wechatReasons(noReminder), wechat)}，已改发短信`;
  if (voice?.state === 'dead' && voice.lastError === 'notConfigured')
    return `本区没有开通语音电话，请直接给${name}打电话`;
  return null;
}
