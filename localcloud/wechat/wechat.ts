import type { PersonDefinition, SubscribeTemplate } from '../options';
import { openIdentities, type Identities } from './identities';
import { openNotifications, type Notifications } from './notifications';
import { PhoneCodes } from './phone-codes';
import { SmsBox } from './sms';
import { openSubscriptions, type Subscriptions } from './subscriptions';

export interface WeChatOptions {
  readonly dataDir: string;
  readonly appId: string;
  readonly people: readonly PersonDefinition[];
  readonly subscribeTemplates: readonly SubscribeTemplate[];
  readonly smsTemplates: Readonly<Record<string, string>>;
  readonly now: () => number;
}

/** What stands in for WeChat on this machine. */
export interface WeChat {
  readonly appId: string;
  readonly now: () => number;
  readonly identities: Identities;
  readonly subscriptions: Subscriptions;
  readonly notifications: Notifications;
  readonly sms: SmsBox;
  readonly phoneCodes: PhoneCodes;
  readonly templates: ReadonlyMap<string, SubscribeTemplate>;
  readonly smsTemplates: Readonly<Record<string, string>>;
  /** The number that WeChat knows of a person. */
  phoneOf(person: string): string | undefined;
  close(): Promise<void>;
}

export const openWeChat = (options: WeChatOptions): WeChat => {
  const phones = new Map(options.people.map(({ key, phone }) => [key, phone]));
  const subscriptions = openSubscriptions(options.dataDir);
  const notifications = openNotifications(options.dataDir);
  return {
    appId: options.appId,
    now: options.now,
    identities: openIdentities(options.dataDir, options.people),
    subscriptions,
    notifications,
    sms: new SmsBox(),
    phoneCodes: new PhoneCodes(options.now),
    templates: new Map(options.subscribeTemplates.map((template) => [template.id, template])),
    smsTemplates: options.smsTemplates,
    phoneOf: (person) => phones.get(person),
    close: async () => {
      await Promise.all([subscriptions.flush(), notifications.close()]);
    },
  };
};
