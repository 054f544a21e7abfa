import type { Fault } from '../faults';
import type { PersonDefinition, SubscribeTemplate, WeChatRules } from '../options';
import { CallMeter } from './apis/wxa-code';
import { openIdentities, type Identities } from './identities';
import { Moments } from './moments';
import { openNotifications, type Notifications } from './notifications';
import { PhoneCodes } from './phone-codes';
import { Risks } from './risks';
import { SmsBox } from './sms';
import { openSubscriptions, type Subscriptions } from './subscriptions';

export interface WeChatOptions {
  readonly dataDir: string;
  readonly appId: string;
  readonly people: readonly PersonDefinition[];
  readonly subscribeTemplates: readonly SubscribeTemplate[];
  readonly smsTemplates: Readonly<Record<string, string>>;
  readonly wechat?: WeChatRules;
  /** `http://127.0.0.1:PORT`, for the codes that lead to it. */
  readonly url: string;
  readonly now: () => number;
  /** A fault that was asked for inside an API, e.g. the refusal of one number. */
  readonly faultOfNext: (target: string) => Fault | undefined;
}

/** What stands in for WeChat on this machine. */
export interface WeChat {
  readonly appId: string;
  readonly url: string;
  readonly now: () => number;
  readonly faultOfNext: (target: string) => Fault | undefined;
  /** Pages of the mini-program; undefined when nobody named them. */
  readonly pages: readonly string[] | undefined;
  readonly risks: Risks;
  readonly moments: Moments;
  readonly codeMeter: CallMeter;
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
  const { appId, url, now, faultOfNext, wechat: rules = {} } = options;
  return {
    appId,
    url,
    now,
    faultOfNext,
    pages: rules.pages,
    risks: new Risks(rules.riskyWords ?? {}),
    moments: new Moments(rules.momentMs ?? 0, now),
    codeMeter: new CallMeter(now),
    identities: openIdentities(options.dataDir, options.people),
    subscriptions,
    notifications,
    sms: new SmsBox(),
    phoneCodes: new PhoneCodes(now),
    templates: new Map(options.subscribeTemplates.map((template) => [template.id, template])),
    smsTemplates: options.smsTemplates,
    phoneOf: (person) => phones.get(person),
    close: async () => {
      await Promise.all([subscriptions.flush(), notifications.close()]);
    },
  };
};
