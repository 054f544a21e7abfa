import type { StoredLine } from '../logs/logs';
import type { Parts } from '../start';
import type { VoiceCall } from '../voice/calls';
import type { Notification } from '../wechat/notifications';
import type { Sms } from '../wechat/sms';

// What the console's page and the server say to each other. The page imports the types only.

export interface Title {
  readonly zh: string;
  readonly en: string;
}

export interface ConsolePhone {
  readonly person: string;
  readonly name: string;
  readonly number: string;
  readonly title: Title;
  readonly shape: 'phone' | 'desk';
  /** With the identity token of the person: whoever opens it is that person. */
  readonly url: string;
}

export interface ClockState {
  readonly now: number;
  readonly offsetMs: number;
}

export interface ConsoleState {
  readonly env: string;
  readonly sdkUrl: string;
  readonly phones: readonly ConsolePhone[];
  readonly panels: readonly { readonly title: Title; readonly url: string }[];
  readonly functions: readonly string[];
  readonly timers: readonly string[];
  readonly collections: readonly { readonly name: string; readonly count: number }[];
  readonly control: boolean;
  readonly clock: ClockState;
  readonly notifications: readonly Notification[];
  readonly sms: readonly Sms[];
  readonly calls: readonly VoiceCall[];
  readonly people: readonly { readonly key: string; readonly name: string }[];
  readonly logs: readonly StoredLine[];
}

/** One message of the event stream. */
export type ConsoleEvent =
  | { readonly kind: 'notification'; readonly value: Notification }
  | { readonly kind: 'sms'; readonly value: Sms }
  | { readonly kind: 'call'; readonly value: VoiceCall }
  | { readonly kind: 'log'; readonly value: StoredLine }
  | { readonly kind: 'clock'; readonly value: ClockState };

const shownMessages = 200;
const shownLogs = 300;

const phonesOf = ({ options, wechat }: Parts): ConsolePhone[] => {
  const host = (options.hosting[0]?.path ?? '').replace(/\/+$/, '');
  return options.phones.map(({ person, title, page, shape }) => ({
    person,
    title,
    shape,
    name: options.people.find(({ key }) => key === person)?.name ?? person,
    number: wechat.phoneOf(person) ?? '',
    url: `${host}/?identity=${wechat.identities.of(person).token}#${page}`,
  }));
};

export const clockState = ({ clock }: Parts): ClockState => ({
  now: clock.now(),
  offsetMs: clock.offsetMs(),
});

export const consoleState = (parts: Parts): ConsoleState => ({
  env: parts.options.env,
  sdkUrl: parts.sdkUrl,
  phones: phonesOf(parts),
  panels: parts.options.panels,
  functions: parts.functions.names(),
  timers: parts.timers.names(),
  collections: parts.store.collectionNames().map((name) => ({ name, count: parts.store.count(name, {}) })),
  control: parts.options.control,
  clock: clockState(parts),
  notifications: parts.wechat.notifications.all().slice(-shownMessages),
  sms: parts.wechat.sms.all().slice(-shownMessages),
  calls: parts.voice.all().slice(-shownMessages),
  people: parts.options.people.map(({ key, name }) => ({ key, name })),
  logs: parts.logs.recent().slice(-shownLogs),
});
