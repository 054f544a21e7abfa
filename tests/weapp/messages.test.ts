import path from 'node:path';
import { register } from '@domain/resident/contract';
import { callAs, newOpId } from '../../demo/call';
import { templateIds } from '../../demo/environment';
import { startSystem, type LocalSystem } from '../support/local-system';
import { localcloudBackend } from './backend';
import { MiniProgram } from './mini-program';

const dist = path.resolve(__dirname, '../../dist/weapp');

let system: LocalSystem;
beforeAll(async () => {
  system = await startSystem();
  const { cloud } = system;
  await callAs(cloud, 'resident-1', {
    action: register,
    input: {
      opId: newOpId(),
      name: '王秀英',
      phone: { by: 'wechat', code: cloud.wechat.phoneCode('resident-1') },
      village: '330784001232',
      consents: [{ purpose: 'protect', textVersion: 1 }],
    },
  });
}, 120_000);
afterAll(() => system.stop());

let app: MiniProgram;
beforeEach(() => {
  const { token } = system.cloud.identity('resident-1');
  app = new MiniProgram(dist, localcloudBackend(`${system.cloud.url}/app`, token));
});
afterEach(() => app.close());

const credits = (): number => system.cloud.wechat.credits('resident-1', templateIds.warning);

test('home says why it asks for messages, and puts one by when WeChat allows', async () => {
  app.open('/pages/home/index');
  await app.shows('有骗子盯上您，微信马上提醒您');
  const before = credits();
  await app.press('打开微信提醒');
  await app.shows('好了，有预警时微信会提醒您');
  expect(credits()).toBe(before + 1);
});

test('a refusal is taken: an SMS will come instead, and home does not ask again the same day', async () => {
  app.open('/pages/home/index');
  await app.press('先不打开');
  await app.shows('有预警时发短信到您的手机');
  app.open('/pages/home/index');
  await app.shows('防护中');
  expect(app.screen().text()).not.toContain('有骗子盯上您，微信马上提醒您');
  app.open('/pages/settings/index');
  await app.shows('没有打开。有预警时发短信');
});

test('the settings ask at any time, and say when WeChat refused', async () => {
  system.cloud.wechat.choose('resident-1', templateIds.warning, 'reject');
  app.open('/pages/settings/index');
  await app.press('打开微信提醒');
  await app.shows('有预警时发短信到您的手机');
  system.cloud.wechat.choose('resident-1', templateIds.warning, 'accept');
  await app.press('打开微信提醒');
  await app.shows('好了，有预警时微信会提醒您');
});
