import type { WeChatView } from '../localcloud';
import type { Notification } from './notifications';
import type { Sms } from './sms';
import type { WeChat } from './wechat';

/** Hands out each thing once. */
const takeFrom = <T extends object>(taken: WeakSet<T>, list: readonly T[]): T[] => {
  const fresh = list.filter((one) => !taken.has(one));
  for (const one of fresh) taken.add(one);
  return fresh;
};

const takingFrom = (wechat: WeChat): Pick<WeChatView, 'take' | 'takeSms' | 'unexpected'> => {
  const taken = new WeakSet<Notification | Sms>();
  return {
    take: (person) => takeFrom<Notification>(taken, wechat.notifications.of(person)),
    takeSms: (phone) => takeFrom<Sms>(taken, wechat.sms.to(phone)),
    unexpected: () => [...wechat.notifications.all(), ...wechat.sms.all()].filter((one) => !taken.has(one)),
  };
};

export const viewOf = (wechat: WeChat): WeChatView => ({
  ...takingFrom(wechat),
  notifications: (person) => wechat.notifications.of(person),
  allNotifications: () => wechat.notifications.all(),
  onNotification: (listener) => wechat.notifications.on(listener),
  sms: (phone) => wechat.sms.to(phone),
  allSms: () => wechat.sms.all(),
  onSms: (listener) => wechat.sms.on(listener),
  choose: (person, templateId, choice) => wechat.subscriptions.choose(person, templateId, choice),
  credits: (person, templateId) => wechat.subscriptions.credits(person, templateId),
  grantCredits: (person, templateId, credits) => wechat.subscriptions.grant(person, templateId, credits),
  phoneCode: (person) => wechat.phoneCodes.issue(person),
  reset: () => {
    wechat.notifications.reset();
    wechat.sms.reset();
  },
});
