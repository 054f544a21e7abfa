import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TencentAccount } from './tencent/account';

/** One index of a collection, as CloudBase knows them. In a unique index a missing field counts as null. */
export interface IndexDefinition {
  readonly name: string;
  /**
   * In order; `1` ascending, `-1` descending, `2dsphere` for places on the earth (GeoJSON). A dotted path reaches into
   * objects and, as in MongoDB, into arrays.
   */
  readonly fields: readonly { readonly path: string; readonly direction: 1 | -1 | '2dsphere' }[];
  readonly unique?: boolean;
}

export interface CollectionDefinition {
  readonly name: string;
  readonly indexes: readonly IndexDefinition[];
}

/** A person with a WeChat account. The phone number is what WeChat knows of them: it stays in memory, never in the store. */
export interface PersonDefinition {
  /** Stable key, `[a-z0-9-]+`, e.g. `resident-1`. The openid is random, made at the first start. */
  readonly key: string;
  /** Shown in the console above the phone. */
  readonly name: string;
  readonly phone: string;
}

/** A subscription template: `content` holds `{{thing1.DATA}}` places, one keyword a line. */
export interface SubscribeTemplate {
  readonly id: string;
  readonly title: string;
  readonly content: string;
}

/** What this small WeChat knows and objects to. All of it may be left out. */
export interface WeChatRules {
  /** Pages of the mini-program (`pages/home/index`). wxacode.getUnlimited refuses others (41030) when they are named. */
  readonly pages?: readonly string[];
  /** Word → label of security.msgSecCheck (20008 is fraud). A message with such a word is refused (45168). */
  readonly riskyWords?: Readonly<Record<string, number>>;
  /** Two notifications to one person within so many milliseconds: the second is refused (43108). 0, or left out: never. */
  readonly momentMs?: number;
}

/** A phone of the console: one person's WeChat, opened at one page of the hosted app. */
export interface PhoneDefinition {
  readonly person: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Hash route of the hosted app, e.g. `/pages/home/index`. */
  readonly page: string;
  /** `phone`: a 390 × 844 frame; `desk`: a wide frame in a tab of its own. */
  readonly shape: 'phone' | 'desk';
}

/** A page of the project's own in the console, e.g. one that plays a source; served by one of `routes`. */
export interface PanelDefinition {
  readonly title: { readonly zh: string; readonly en: string };
  readonly url: string;
}

/** A path prefix that the project serves itself, on the same loopback port. */
export interface Route {
  readonly prefix: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
}

export interface LocalcloudOptions {
  /** 0 picks a free port. Loopback only, always. */
  readonly port: number;
  /** Where documents, identities and logs live. Created (mode 0700) when missing. */
  readonly dataDir: string;
  /** Name of the CloudBase environment, e.g. `local`. */
  readonly env: string;
  readonly appId: string;
  /** Folder with one built function per folder (`index.js`, `package.json`, `config.json`). */
  readonly functionsDir: string;
  /** Environment variables of every function (keys, configuration). `{localcloud}` in a value becomes the URL of this cloud. */
  readonly functionEnv: Readonly<Record<string, string>>;
  readonly collections: readonly CollectionDefinition[];
  /** HTTP access: requests under `path` go to `function`. */
  readonly http: readonly { readonly path: string; readonly function: string }[];
  /** Static hosting: URL prefix → folder. */
  readonly hosting: readonly { readonly path: string; readonly dir: string }[];
  readonly people: readonly PersonDefinition[];
  readonly subscribeTemplates: readonly SubscribeTemplate[];
  /** SMS template id → text with `{1}`, `{2}` … */
  readonly smsTemplates: Readonly<Record<string, string>>;
  /** The same for calls of Tencent Cloud's. */
  readonly voiceTemplates?: Readonly<Record<string, string>>;
  readonly wechat?: WeChatRules;
  /** An account of Tencent Cloud's API, served at `/providers/tencent`; nothing is when it is left out. */
  readonly tencent?: TencentAccount;
  readonly phones: readonly PhoneDefinition[];
  readonly panels: readonly PanelDefinition[];
  readonly routes: readonly Route[];
  /** Clock, faults, snapshots over HTTP for tests and the console. Off unless switched on. */
  readonly control: boolean;
  /** Instances of one function at once; 4 when left out. */
  readonly instances?: number;
}
