import path from 'node:path';
import type { Backend } from './backend';
import { MiniProgram } from './mini-program';

const dist = path.resolve(__dirname, '../../dist/weapp');

/** No network: what a phone keeps to itself needs none. */
const refuse = (): Promise<never> => Promise.reject(new Error('no network'));
const offline: Backend = { call: refuse, subscribe: refuse, settings: refuse, phoneCode: refuse };

let phone: MiniProgram;
beforeEach(() => {
  phone = new MiniProgram(dist, offline);
});
afterEach(() => phone.close());

test('care mode leaves three buttons on home, and the rest when it is wanted', async () => {
  phone.open('/pages/home/index');
  await phone.shows('反诈提示');
  await phone.press('关怀模式（大字）');
  await phone.shows('是不是真民警？');
  const text = phone.screen().text();
  expect(text).not.toContain('反诈提示');
  for (const button of ['拨打 96110', '我可能被骗了']) expect(text).toContain(button);
  await phone.press('更多');
  await phone.shows('反诈提示');
  await phone.press('退出关怀模式');
  await phone.shows('已转账，快报警');
});

test('care mode holds on the next page, and is left in the settings', async () => {
  phone.open('/pages/home/index');
  await phone.press('关怀模式（大字）');
  phone.open('/pages/settings/index');
  await phone.shows('关怀模式');
  expect(phone.screen().checkedOf('字更大')).toBe(true);
  await phone.press('字更大');
  expect(phone.screen().checkedOf('字更大')).toBe(false);
  phone.open('/pages/home/index');
  await phone.shows('反诈提示');
});

test('English is one tap away, and Chinese one tap back', async () => {
  phone.open('/pages/home/index');
  await phone.press('English');
  await phone.shows('Call 96110');
  expect(phone.screen().text()).not.toContain('拨打');
  await phone.press('中文');
  await phone.shows('拨打 96110');
});
