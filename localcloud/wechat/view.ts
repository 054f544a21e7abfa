import type { WeChatView } from '../localcloud';
import type { WeChat } from './wechat';

export const viewOf = (wechat: WeChat): WeChatView => ({
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
