import path from 'node:path';
import type { Backend } from './backend';
import { MiniProgram } from './mini-program';

const dist = path.resolve(__dirname, '../../dist/weapp');

/** No network at all: every call is noted, and fails. */
const asked: string[] = [];
const refuse = (what: string): Promise<never> => {
  asked.push(what);
  return Promise.reject(new Error('no network'));
};
const offline: Backend = {
  call: (name) => refuse(name),
  subscribe: () => refuse('subscribe'),
  settings: () => refuse('settings'),
  phoneCode: () => refuse('phoneCode'),
};

let phone: MiniProgram;
beforeAll(() => {
  phone = new MiniProgram(dist, offline);
});
afterAll(() => phone.close());

test('a newcomer finds every scam in the list, none of them practised', async () => {
  phone.open('/learn/practice/index');
  await phone.shows('跟哪种骗子过过招？');
  expect(
    phone
      .screen()
      .text()
      .match(/还没练过/g),
  ).toHaveLength(13);
});

test('a wrong answer leads deeper, and the conversation goes on where it was left', async () => {
  await phone.press('冒充公检法及政府机关');
  await phone.shows('这是练习，不是真的');
  await phone.press('不是我发的，快帮我转');
  await phone.shows('现在视频做笔录');
  phone.open('/learn/practice/index?type=fakeAuthority');
  await phone.shows('现在视频做笔录');
});

test('it stops at the turning point and says what gave the scammer away, what to do and what never', async () => {
  await phone.press('做笔录我去派出所');
  await phone.press('越不让我去，我越要去');
  await phone.press('听完，再打 110 核实');
  await phone.shows('您看穿了');
  for (const text of ['90 分', '这步险了', '破绽在这里', '马上挂断！警察没有安全账户', '不要共享屏幕'])
    expect(phone.screen().text()).toContain(text);
});

test('the next one follows, and the list knows the score', async () => {
  await phone.press('练下一个');
  await phone.shows('电饭煲');
  phone.open('/learn/practice/index');
  await phone.shows('您看穿了 · 90 分');
  expect(phone.screen().text()).toContain('练过 1 种，共 13 种');
});

test('who practises it again is called by somebody else, and goes on there too', async () => {
  phone.open('/learn/practice/index?type=fakeAuthority');
  await phone.shows('“疾控中心”');
  await phone.press('医保的事我去窗口问，挂了');
  await phone.shows('再挂就按拒捕处理');
  phone.open('/learn/practice/index?type=fakeAuthority');
  await phone.shows('再挂就按拒捕处理');
});

test('nothing of it left the phone, and nothing went wrong', () => {
  expect([asked, phone.faults.seen]).toEqual([[], []]);
});
