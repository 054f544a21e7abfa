import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { limits } from '../functions/limits';
import type {
  LocalcloudOptions,
  PersonDefinition,
  PhoneDefinition,
  SubscribeTemplate,
  WeChatRules,
} from '../options';
import type { TencentAccount } from '../tencent/account';
import { ConfigError, Reader } from './fields';
import { collectionOf } from './read-collections';

const known = [
  'port',
  'dataDir',
  'env',
  'appId',
  'functionsDir',
  'functionEnv',
  'collections',
  'http',
  'hosting',
  'people',
  'subscribeTemplates',
  'smsTemplates',
  'voiceTemplates',
  'wechat',
  'tencent',
  'phones',
  'control',
  'instances',
];

const personOf = (value: unknown, at: string): PersonDefinition => {
  const reader = new Reader(value, at).known(['key', 'name', 'phone']);
  const key = reader.text('key');
  if (!/^[a-z0-9-]+$/.test(key)) throw new ConfigError(`${at}.key: takes a-z, 0-9 and -`);
  return { key, name: reader.text('name', key), phone: reader.text('phone', '13800000000') };
};

const templateOf = (value: unknown, at: string): SubscribeTemplate => {
  const reader = new Reader(value, at).known(['id', 'title', 'content']);
  const id = reader.text('id');
  return { id, title: reader.text('title', id), content: reader.text('content') };
};

const phoneOf = (value: unknown, at: string): PhoneDefinition => {
  const reader = new Reader(value, at).known(['person', 'title', 'page', 'shape']);
  const title = reader.text('title', reader.text('person'));
  const shape = reader.text('shape', 'phone') === 'desk' ? 'desk' : 'phone';
  return {
    person: reader.text('person'),
    title: { zh: title, en: title },
    page: reader.text('page', '/'),
    shape,
  };
};

const rulesOf = (value: unknown): WeChatRules => {
  const reader = new Reader(value ?? {}, 'wechat').known(['pages', 'riskyWords', 'momentMs']);
  const risky = new Reader(reader.raw('riskyWords') ?? {}, 'wechat.riskyWords');
  const words = Object.keys(reader.raw('riskyWords') ?? {});
  return {
    ...(reader.has('pages') ? { pages: reader.list('pages', (page) => String(page)) } : {}),
    riskyWords: Object.fromEntries(words.map((word) => [word, risky.whole(word, 0)])),
    momentMs: reader.whole('momentMs', 0),
  };
};

const accountOf = (value: unknown): TencentAccount => {
  const reader = new Reader(value, 'tencent').known(['secretId', 'secretKey', 'sdkAppId', 'sign']);
  const text = (name: keyof TencentAccount) => reader.text(name);
  return {
    secretId: text('secretId'),
    secretKey: text('secretKey'),
    sdkAppId: text('sdkAppId'),
    sign: text('sign'),
  };
};

/** Where WeChat's developer tools keep the functions: `cloudfunctionRoot` of project.config.json, else `cloudfunctions`. */
const usualFunctionsDir = (dir: string): string => {
  const file = path.join(dir, 'project.config.json');
  if (!existsSync(file)) return 'cloudfunctions';
  const { cloudfunctionRoot } = JSON.parse(readFileSync(file, 'utf8')) as { cloudfunctionRoot?: unknown };
  return typeof cloudfunctionRoot === 'string' && cloudfunctionRoot !== ''
    ? cloudfunctionRoot
    : 'cloudfunctions';
};

const someone: PersonDefinition = { key: 'someone', name: 'Someone', phone: '13800000000' };

const peopleIn = (reader: Reader) => {
  const people = reader.has('people') ? reader.list('people', personOf) : [someone];
  const phones = reader.list('phones', phoneOf);
  const stranger = phones.find(({ person }) => !people.some(({ key }) => key === person));
  if (stranger !== undefined) throw new ConfigError(`phones: nobody has the key "${stranger.person}"`);
  return { people, phones };
};

const atLeastOne = (reader: Reader, name: string): number => {
  const value = reader.whole(name, limits.instances);
  if (value === 0) throw new ConfigError(`${name}: must be at least 1`);
  return value;
};

/**
 * The options of a project from its configuration. Paths in it are relative to `dir`, where the configuration lies.
 * Throws `ConfigError` with the place of the first thing that is wrong.
 */
export const readOptions = (config: unknown, dir: string): LocalcloudOptions => {
  const reader = new Reader(config, '').known(known);
  const inDir = (file: string) => path.resolve(dir, file);
  const functionsDir = inDir(reader.text('functionsDir', usualFunctionsDir(dir)));
  if (!existsSync(functionsDir)) throw new ConfigError(`functionsDir: there is no folder ${functionsDir}`);
  const mount = (value: unknown, at: string) => new Reader(value, at);
  return {
    port: reader.whole('port', 8787),
    dataDir: inDir(reader.text('dataDir', '.localcloud')),
    env: reader.text('env', 'local'),
    appId: reader.text('appId', 'wx0000000000000000'),
    functionsDir,
    functionEnv: reader.texts('functionEnv'),
    collections: reader.list('collections', collectionOf),
    http: reader.list('http', (value, at) => ({
      path: mount(value, at).text('path'),
      function: mount(value, at).text('function'),
    })),
    hosting: reader.list('hosting', (value, at) => ({
      path: mount(value, at).text('path'),
      dir: inDir(mount(value, at).text('dir')),
    })),
    ...peopleIn(reader),
    subscribeTemplates: reader.list('subscribeTemplates', templateOf),
    smsTemplates: reader.texts('smsTemplates'),
    voiceTemplates: reader.texts('voiceTemplates'),
    wechat: rulesOf(reader.raw('wechat')),
    ...(reader.has('tencent') ? { tencent: accountOf(reader.raw('tencent')) } : {}),
    panels: [],
    routes: [],
    control: reader.flag('control', true),
    instances: atLeastOne(reader, 'instances'),
  };
};
