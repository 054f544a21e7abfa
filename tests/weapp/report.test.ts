import path from 'node:path';
import { myReports } from '@domain/report/contract';
import { listReports, readReport } from '@domain/report/desk-contract';
import { callAs, newOpId } from '../../demo/call';
import { aJpeg } from '../support/jpeg';
import { startSystem, type LocalSystem } from '../support/local-system';
import { localcloudBackend, losing } from './backend';
import { MiniProgram } from './mini-program';

const dist = path.resolve(__dirname, '../../dist/weapp');

let system: LocalSystem;
beforeAll(async () => {
  system = await startSystem();
}, 120_000);
afterAll(() => system.stop());

let app: MiniProgram | undefined;
afterEach(() => app?.close());

const atDesk = async () =>
  (await callAs(system.cloud, 'desk-1', { action: listReports, input: { answered: false } })).reports;

test('a report with a picture whose answers are lost is kept, and arrives once, whole, when the network is back', async () => {
  let lost = true;
  const { token } = system.cloud.identity('resident-2');
  const backend = localcloudBackend(`${system.cloud.url}/app`, token);
  app = new MiniProgram(
    dist,
    losing(backend, () => lost),
  );
  app.noticed.album = [aJpeg('a chat').toString('base64')];
  app.open('pages/report/index');
  await app.press('短信、聊天');
  await app.type('把原话贴在这里', '让我下载会议软件，共享屏幕');
  await app.press('加截图或照片');
  await app.shows('还能加 2 张');
  await app.press('发出举报');
  await app.shows('1 条举报已存在手机里');
  expect(await atDesk()).toMatchObject([{ what: '让我下载会议软件，共享屏幕', pictures: 0 }]);
  lost = false;
  app.open('pages/home/index');
  await app.shows('骗子盯上您');
  app.open('pages/report/index');
  await app.shows('图片 1 张');
  const [report, ...more] = await atDesk();
  expect(more).toEqual([]);
  const input = { opId: newOpId(), id: report?.id ?? '' };
  expect((await callAs(system.cloud, 'desk-1', { action: readReport, input })).pictures).toHaveLength(1);
  expect(app.screen().text()).not.toContain('已存在手机里');
});

test('a text that was checked is written into the report already', async () => {
  const { token } = system.cloud.identity('resident-1');
  app = new MiniProgram(dist, localcloudBackend(`${system.cloud.url}/app`, token));
  app.open('pages/check/index');
  await app.shows('要查的内容');
  const text = '我是派出所的，您涉嫌洗钱，请把钱转到安全账户，不能告诉家人。';
  await app.type('要查的内容', text);
  await app.press('查得不对，或想举报？告诉我们');
  await app.press('发出举报');
  await app.shows('已收到，谢谢您');
  const { reports } = await callAs(system.cloud, 'resident-1', { action: myReports, input: {} });
  expect(reports).toMatchObject([{ kind: 'text', what: text }]);
  // Sent is sent: the form is empty again, also after the app was closed.
  app.open('pages/report/index');
  await app.shows('发出举报');
  expect(app.screen().text()).not.toContain('把原话贴在这里');
});
