import path from 'node:path';
import { weeklyTips } from '@domain/tip/weekly';
import { tips as seeded } from '../../demo/tips/tips';
import type { Backend } from './backend';
import { MiniProgram } from './mini-program';

const dist = path.resolve(__dirname, '../../dist/weapp');
const recording = 'cloud://district.6469/tips/this-week.mp3';

const published = seeded.map((tip) => ({ ...tip, publishedAt: Date.now() }));
const thisWeek = weeklyTips(published, Date.now());
const [first, second] = thisWeek;
/** What tests/functions/tips.test.ts gets from the function, with a recording of the week's first tip. */
const answer = {
  ok: true,
  data: { tips: published.map((tip) => (tip.id === first?.id ? { ...tip, audio: recording } : tip)) },
};

let network = true;
const asked: unknown[] = [];
const backend: Backend = {
  call: (_name, event) => {
    asked.push((event as { input?: unknown }).input);
    return network ? Promise.resolve(answer) : Promise.reject(new Error('no network'));
  },
  subscribe: () => Promise.reject(new Error('not asked here')),
  settings: () => Promise.reject(new Error('not asked here')),
  phoneCode: () => Promise.reject(new Error('not asked here')),
};

let phone: MiniProgram;
beforeAll(() => {
  phone = new MiniProgram(dist, backend);
});
afterAll(() => phone.close());

test('a resident reads the first tip of the week and sends it on: the card holds its title and page, and nobody', async () => {
  phone.open('/pages/tips/index');
  await phone.shows('还有 5 条没看');
  await phone.press(first?.title ?? '');
  await phone.shows(first?.paragraphs[1] ?? '');
  expect(phone.screen().text()).toContain(first?.source.title);
  expect(phone.shared()).toEqual({ title: first?.title, path: `/pages/tip/index?id=${first?.id ?? ''}` });
});

test('a tip with a recording can be listened to and stopped; it falls silent when the page is left', async () => {
  await phone.press('读给我听');
  expect(phone.noticed.playing).toBe(recording);
  await phone.press('停下');
  expect(phone.noticed.playing).toBeNull();
  await phone.press('再听一遍');
  expect(phone.noticed.playing).toBe(recording);
  await phone.press('下一条');
  await phone.shows(second?.paragraphs[0] ?? '');
  expect(phone.noticed.playing).toBeNull();
  expect(phone.screen().has('读给我听')).toBe(false);
});

test('without a network the list and every tip still open, and the phone knows what was read', async () => {
  network = false;
  phone.open('/pages/tips/index');
  await phone.shows('还有 3 条没看');
  await phone.shows('现在没有网络');
  phone.open(`/pages/tip/index?id=${thisWeek[2]?.id ?? ''}`);
  await phone.shows(thisWeek[2]?.paragraphs[0] ?? '');
});

test('only what is newer is asked for, and nothing of what was read leaves the phone', () => {
  expect(asked[0]).toEqual({});
  const later = asked.slice(1);
  expect(later.length).toBeGreaterThan(2);
  expect(later.filter((input) => Object.keys(input as object).join() !== 'since')).toEqual([]);
  expect(phone.faults.seen).toEqual([]);
});

test('words find a tip in its text as well as in its title', async () => {
  phone.open('/pages/tips/index');
  await phone.shows('骗子有哪些招');
  await phone.type('找一条提示', '蛋糕');
  await phone.shows('没有找到');
  await phone.type('找一条提示', '金条');
  await phone.shows('金条寄出去，又追了回来');
  expect(phone.screen().text()).not.toContain('骗子有哪些招');
});
