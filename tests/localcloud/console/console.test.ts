import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ConsoleEvent, ConsoleState } from '../../../localcloud/console/state';
import type { CallAnswer } from '../../../localcloud/console/call-route';
import type { DocumentsAnswer } from '../../../localcloud/console/documents';
import { startTestCloud, type TestCloud } from '../test-cloud';

const dataDir = mkdtempSync(path.join(tmpdir(), 'console-'));
const start = () =>
  startTestCloud(
    { messenger: {}, keeper: {} },
    {
      dataDir,
      hosting: [{ path: '/app', dir: __dirname }],
      collections: [
        { name: 'notes', indexes: [{ name: 'byText', fields: [{ path: 'text', direction: 1 }] }] },
      ],
      phones: [{ person: 'ann', title: { zh: '安', en: 'Ann' }, page: '/pages/home/index', shape: 'phone' }],
    },
  );

let test1: TestCloud;
beforeAll(async () => {
  test1 = await start();
});
afterAll(async () => {
  await test1.stop();
  rmSync(dataDir, { recursive: true });
});

const state = async () => (await (await fetch(`${test1.cloud.url}/console/state`)).json()) as ConsoleState;
const documents = async (query: object) => {
  const response = await fetch(`${test1.cloud.url}/console/documents`, {
    method: 'POST',
    body: JSON.stringify(query),
  });
  return { status: response.status, body: (await response.json()) as DocumentsAnswer & { message: string } };
};
const notify = () => {
  test1.cloud.wechat.grantCredits('ann', 'news', 1);
  const data = {
    touser: test1.cloud.identity('ann').openid,
    templateId: 'news',
    page: 'p',
    data: { thing1: { value: '新' } },
  };
  return test1.cloud.call('bob', 'messenger', { api: 'subscribe', data });
};
const text = () =>
  test1.cloud.call('bob', 'messenger', {
    api: 'sms',
    data: { templateId: 'code', templateParamList: ['1', '2'], phoneNumberList: ['13900000002'] },
  });

/** Events of the stream until one of the kind comes. */
const eventsUntil = async (
  kind: ConsoleEvent['kind'],
  act: () => Promise<unknown>,
): Promise<ConsoleEvent[]> => {
  const response = await fetch(`${test1.cloud.url}/console/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const events: ConsoleEvent[] = [];
  await act();
  let buffer = '';
  while (!events.some((event) => event.kind === kind)) {
    const chunk = await reader?.read();
    buffer += chunk?.value ?? '';
    const parts = buffer.split('\n\n');
    buffer = parts.pop() ?? '';
    const lines = parts.filter((part) => part.startsWith('data: '));
    events.push(...lines.map((line) => JSON.parse(line.slice(6)) as ConsoleEvent));
  }
  await reader?.cancel();
  return events;
};

test('the page is served at the root, and finds its script and style there', async () => {
  const page = await (await fetch(test1.cloud.url)).text();
  expect(page).toContain('<html lang="zh-CN">');
  for (const file of ['main.js', 'style.css']) {
    expect(page).toContain(file);
    expect((await fetch(`${test1.cloud.url}/${file}`)).status).toBe(200);
  }
});

test('a phone opens the hosted app with the token of its person', async () => {
  const { token } = test1.cloud.identity('ann');
  expect((await state()).phones).toMatchObject([
    { person: 'ann', number: '13900000001', url: `/app/?identity=${token}#/pages/home/index` },
  ]);
});

test('a notification, a text message, a log line and a move of the clock are streamed', async () => {
  const notified = await eventsUntil('notification', notify);
  expect(notified.find(({ kind }) => kind === 'notification')).toMatchObject({
    value: { person: 'ann', text: '新' },
  });
  const texted = await eventsUntil('sms', text);
  expect(texted.find(({ kind }) => kind === 'sms')).toMatchObject({ value: { phone: '13900000002' } });
  expect((await eventsUntil('log', notify)).some(({ kind }) => kind === 'log')).toBe(true);
  const move = () => Promise.resolve(test1.cloud.control.advance(1000));
  const moved = await eventsUntil('clock', move);
  expect(moved.at(-1)).toMatchObject({ value: { offsetMs: 1000 } });
  test1.cloud.control.clock.setOffset(0);
});

test('documents are found by a query, with the index that served it', async () => {
  await test1.cloud.call('ann', 'keeper', { add: 'one' });
  const { body } = await documents({ collection: 'notes', query: '{"text": "a note"}' });
  expect(body).toEqual({
    documents: [{ _id: 'one', text: 'a note' }],
    total: 1,
    skip: 0,
    index: 'byText',
  });
  expect((await documents({ collection: 'notes', query: '' })).body.total).toBe(1);
});

test('documents are turned over page by page', async () => {
  const lines = Array.from({ length: 120 }, (_, n) => `{"collection":"pages","document":{"_id":${n}}}`);
  test1.cloud.control.importLines(lines, 'insert');
  const idsFrom = async (skip: number) => {
    const { body } = await documents({ collection: 'pages', query: '{"_id":{"$gte":10}}', skip });
    return body.documents.map((document) => (document as { _id: number })._id);
  };
  const pages = [await idsFrom(0), await idsFrom(50), await idsFrom(100)];
  expect(pages.map((page) => page.length)).toEqual([50, 50, 10]);
  expect(pages.flat()).toEqual(Array.from({ length: 110 }, (_, n) => n + 10));
});

test('a function is called by hand with the identity of a person', async () => {
  const call = async (wish: object) => {
    const url = `${test1.cloud.url}/console/call`;
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(wish) });
    return { status: response.status, ...((await response.json()) as CallAnswer) };
  };
  const answer = await call({ person: 'bob', fn: 'messenger', event: { api: 'unknown', data: {} } });
  expect(answer).toMatchObject({ ok: true, result: { openid: test1.cloud.identity('bob').openid } });
  expect(await call({ person: 'bob', fn: 'none', event: {} })).toMatchObject({
    ok: false,
    code: 'FUNCTION_NOT_FOUND',
  });
  for (const wrong of [
    { person: 'eve', fn: 'keeper', event: {} },
    { person: 'bob', fn: 'keeper', event: 'x' },
  ])
    expect((await call(wrong)).status).toBe(400);
});

test('a call to a phone is streamed and in the state', async () => {
  const place = () =>
    fetch(`${test1.cloud.url}/providers/voice`, {
      method: 'POST',
      body: JSON.stringify({ to: '13900000001', text: '请接听' }),
    });
  const called = await eventsUntil('call', place);
  expect(called.at(-1)).toMatchObject({ value: { phone: '13900000001', text: '请接听' } });
  expect((await state()).calls).toHaveLength(1);
});

test('a name in the page of a scanned code is text, whatever is in it', async () => {
  const url = `${test1.cloud.url}/scan?${new URLSearchParams({ page: '"><script>', scene: '<b>' }).toString()}`;
  const page = await (await fetch(url)).text();
  expect(page).not.toMatch(/<script|<b>/);
});

test.each([
  ['a query that is not JSON', { collection: 'notes', query: '{"text":' }],
  ['a list', { collection: 'notes', query: '[]' }],
  ['an operator that is none', { collection: 'notes', query: '{"text":{"$perhaps":1}}' }],
  ['an unknown collection', { collection: 'none', query: '{}' }],
])('%s is refused with a sentence', async (_, query) => {
  const { status, body } = await documents(query);
  expect(status).toBe(400);
  expect(body.message.length).toBeGreaterThan(5);
});

test('after a restart people, notifications and credits are the same, text messages are gone', async () => {
  await notify();
  await text();
  test1.cloud.wechat.grantCredits('ann', 'alarm', 2);
  const before = { ann: test1.cloud.identity('ann'), seen: test1.cloud.wechat.notifications('ann') };
  expect(test1.cloud.wechat.sms('13900000002').length).toBeGreaterThan(0);
  await test1.stop();
  test1 = await start();
  expect(test1.cloud.identity('ann')).toEqual(before.ann);
  expect(test1.cloud.wechat.notifications('ann')).toEqual(before.seen);
  expect(test1.cloud.wechat.credits('ann', 'alarm')).toBe(2);
  expect(test1.cloud.wechat.sms('13900000002')).toEqual([]);
});

test('a last line that a kill cut short does not stop a start, nor swallow the next one', async () => {
  const before = test1.cloud.wechat.notifications('ann');
  await test1.stop();
  appendFileSync(path.join(dataDir, 'notifications.jsonl'), '{"id":99,"person":"an');
  test1 = await start();
  expect(test1.cloud.wechat.notifications('ann')).toEqual(before);
  await notify();
  const after = test1.cloud.wechat.notifications('ann');
  expect(after).toHaveLength(before.length + 1);
  await test1.stop();
  test1 = await start();
  expect(test1.cloud.wechat.notifications('ann')).toEqual(after);
});

test("the data folder is the owner's only, and holds no phone number", async () => {
  await text();
  await test1.stop();
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const file of files) {
    const content = readFileSync(path.join(file.parentPath, file.name), 'latin1');
    expect([file.name, content.includes('13900000002')]).toEqual([file.name, false]);
  }
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['identities.json', 'functions.log']));
  expect(statSync(path.join(dataDir, 'identities.json')).mode & 0o077).toBe(0);
  test1 = await start();
});
