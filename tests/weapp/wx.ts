import { randomBytes } from 'node:crypto';
import { InnerAudio } from './audio';
import type { Backend } from './backend';
import type { Navigation } from './navigation';

export type WxApi = Readonly<Record<string, unknown>>;

interface Callbacks {
  readonly success?: (result: object) => void;
  readonly fail?: (error: object) => void;
  readonly complete?: (result: object) => void;
}
type Options = Callbacks & Record<string, unknown>;

/** What a person would have noticed outside the app's own pages. */
export interface Noticed {
  readonly dialled: string[];
  readonly toasts: string[];
  /** What shared screens and recordings show of the app: `none` changes nothing. */
  capture: string;
  /** What a QR code before the camera says; null: there is none, the person gives up. */
  camera: string | null;
  /** The recording that can be heard now. */
  playing: string | null;
  /** Pictures in the album, in base64: all of them are chosen. */
  album: readonly string[];
}

/** WeChat answers later, through callbacks when there are any and through a promise when there are none. */
const answering =
  (name: string, work: (options: Options) => unknown) =>
  (options: Options = {}): Promise<unknown> | undefined => {
    const result = Promise.resolve()
      .then(() => work(options))
      .then((value) => Object.assign(value ?? {}, { errMsg: `${name}:ok` }));
    if (!options.success && !options.fail && !options.complete) return result;
    result.then(
      (value) => {
        options.success?.(value);
        options.complete?.(value);
      },
      (error: unknown) => {
        const failure = { errMsg: `${name}:fail ${String(error)}` };
        options.fail?.(failure);
        options.complete?.(failure);
      },
    );
    return undefined;
  };

const system = {
  platform: 'android',
  system: 'Android 14',
  SDKVersion: '3.8.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 760,
  statusBarHeight: 44,
  fontSizeSetting: 16,
};

/** What was kept encrypted reads only who asks so, as in WeChat. */
const sealed = (data: unknown, encrypt: unknown): unknown => (encrypt === true ? { encrypted: data } : data);
const unsealed = (kept: unknown, encrypt: unknown): unknown =>
  encrypt === true ? (kept as { encrypted?: unknown } | undefined)?.encrypted : kept;

const storage = (): WxApi => {
  const kept = new Map<string, unknown>();
  return {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
    removeStorageSync: (key: string) => void kept.delete(key),
    clearStorageSync: () => kept.clear(),
    getStorageInfoSync: () => ({ keys: [...kept.keys()] }),
    setStorage: answering(
      'setStorage',
      ({ key, data, encrypt }) => void kept.set(String(key), sealed(data, encrypt)),
    ),
    getStorage: answering('getStorage', ({ key, encrypt }) => {
      const data = unsealed(kept.get(String(key)), encrypt);
      if (data === undefined) throw new Error('data not found');
      return { data };
    }),
  };
};

const cloud = (backend: Backend): WxApi => ({
  init: () => undefined,
  callFunction: answering('cloud.callFunction', async ({ name, data }) => ({
    result: await backend.call(String(name), data),
  })),
});

const navigation = (to: Navigation): WxApi => ({
  navigateTo: answering('navigateTo', ({ url }) => to.push(String(url))),
  redirectTo: answering('redirectTo', ({ url }) => to.replace(String(url))),
  reLaunch: answering('reLaunch', ({ url }) => to.relaunch(String(url))),
  navigateBack: answering('navigateBack', ({ delta }) => to.back(typeof delta === 'number' ? delta : 1)),
});

const ignored = [
  'onNetworkStatusChange',
  'offNetworkStatusChange',
  'onThemeChange',
  'offThemeChange',
  'onNeedPrivacyAuthorization',
  'onError',
  'onUnhandledRejection',
  'hideShareMenu',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'pageScrollTo',
  'vibrateShort',
];

/** `wx` of one phone: storage in memory, the cloud on localcloud, other pages opened by the harness. */
export const makeWx = (backend: Backend, to: Navigation, noticed: Noticed): WxApi => ({
  ...Object.fromEntries(ignored.map((name) => [name, answering(name, () => ({}))])),
  ...storage(),
  ...navigation(to),
  cloud: cloud(backend),
  canIUse: () => true,
  getSystemInfoSync: () => system,
  getWindowInfo: () => system,
  getAppBaseInfo: () => system,
  getDeviceInfo: () => system,
  getSystemSetting: () => system,
  getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
  getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
  nextTick: (task: () => void) => queueMicrotask(task),
  getNetworkType: answering('getNetworkType', () => ({ networkType: 'wifi' })),
  getRandomValues: answering('getRandomValues', ({ length }) => ({
    randomValues: new Uint8Array(randomBytes(Number(length))).buffer,
  })),
  requestSubscribeMessage: answering('requestSubscribeMessage', ({ tmplIds }) =>
    backend.subscribe(Array.isArray(tmplIds) ? tmplIds.map(String) : []),
  ),
  getSetting: answering('getSetting', () => backend.settings()),
  makePhoneCall: answering(
    'makePhoneCall',
    ({ phoneNumber }) => void noticed.dialled.push(String(phoneNumber)),
  ),
  setVisualEffectOnCapture: answering(
    'setVisualEffectOnCapture',
    ({ visualEffect }) => void (noticed.capture = String(visualEffect)),
  ),
  chooseMedia: answering('chooseMedia', () => ({
    tempFiles: noticed.album.map((_, index) => ({ tempFilePath: String(index) })),
  })),
  compressImage: answering('compressImage', ({ src }) => ({ tempFilePath: src })),
  getFileSystemManager: () => ({
    readFile: answering('readFile', ({ filePath }) => ({ data: noticed.album[Number(filePath)] })),
  }),
  scanCode: answering('scanCode', () => {
    if (noticed.camera === null) throw new Error('cancel');
    return { result: noticed.camera };
  }),
  createInnerAudioContext: () => new InnerAudio((playing) => (noticed.playing = playing)),
  showToast: answering('showToast', ({ title }) => void noticed.toasts.push(String(title))),
  setClipboardData: answering('setClipboardData', () => ({})),
});
