import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { phoneOf, type PersonKey } from '../../demo/people';
import { postWarning, startSystem, type LocalSystem } from '../support/local-system';
import { holding, localcloudBackend } from './backend';
import { MiniProgram } from './mini-program';

const dist = path.resolve(__dirname, '../../dist/weapp');
const residentPhone = phoneOf('resident-1');

let system: LocalSystem;
const open: MiniProgram[] = [];

/** A person's WeChat with the mini-program on it. */
const phone = (person: PersonKey, held: ReadonlySet<string> = new Set()): MiniProgram => {
  const { token } = system.cloud.identity(person);
  const backend = localcloudBackend(`${system.cloud.url}/app`, token);
  const app = new MiniProgram(dist, holding(backend, held));
  open.push(app);
  return app;
};

beforeAll(async () => {
  system = await startSystem();
}, 120_000);
afterAll(async () => {
  for (const app of open) app.close();
  await system.stop();
});

// One job, told in the order in which it happens: each test goes on where the last one ended.
let resident: MiniProgram;
let officer: MiniProgram;
let second: MiniProgram;
let desk: MiniProgram;
const heldForSecond = new Set<string>();

test('a resident of 夏溪村 registers with the phone button and consents that nobody ticked for them', async () => {
  resident = phone('resident-1');
  resident.open('/pages/home/index');
  await resident.press('注册防护');
  await resident.shows('第 1 步');
  await resident.type('您的姓名', '王秀英');
  await resident.press('已满 14 岁');
  await resident.press('用微信手机号');
  await resident.shows('已用微信手机号');
  await resident.press('下一步');
  await resident.shows('您现在住在哪个村');
  await resident.type('您现在住在哪个村、哪个社区？', 'xx');
  await resident.press('夏溪');
  await resident.shows('不对，重新选');
  await resident.press('下一步');
  await resident.shows('请看过以后，自己勾选');
  expect(resident.screen().checkedOf('（必须）')).toBe(false);
  expect(resident.screen().checkedOf('（可以不选）')).toBe(false);
  await resident.press('注册防护');
  await resident.shows('请先勾选第一项');
  await resident.press('（必须）');
  await resident.press('注册防护');
  await resident.press('打开微信提醒');
  await resident.shows('防护中');
  expect(resident.screen().text()).not.toContain(residentPhone);
});

test('before anything happened nobody is calling them', async () => {
  resident.open('/pages/verify/index');
  await resident.shows('目前没有民警在联系您，请挂断');
});

test('a signed warning notifies the officer on duty with the masked text and the resident with theirs', async () => {
  desk = phone('desk-1');
  desk.open('/command/desk/index');
  await desk.shows('已受理 0 起');
  second = phone('officer-2', heldForSecond);
  second.open('/police/duty/index');
  await second.shows('待受理 0 起');
  const { status, answer } = await postWarning(system, { phone: residentPhone });
  expect([status, answer.result]).toEqual([200, 'dispatched']);
  const [toOfficer] = system.cloud.wechat.notifications('officer-1');
  expect(toOfficer?.text).toContain('您所管辖的辖区有：(***, 手机号13*******)');
  expect(toOfficer?.text).not.toContain(residentPhone);
  expect(system.cloud.wechat.notifications('resident-1')).toHaveLength(1);
  officer = phone('officer-1');
  officer.open(toOfficer?.page ?? '');
  await officer.shows('受理以后才能看到姓名和号码');
});

test('the resident reads what the scammer says next and confirms to have hung up', async () => {
  resident.open(system.cloud.wechat.notifications('resident-1')[0]?.page ?? '');
  await resident.shows('他接下来会说');
  await resident.press('我已挂断');
  await resident.shows('民警已知道您挂断了');
});

test('one officer accepts; a later tap of the second is told who has it', async () => {
  await second.shows('待受理 1 起');
  heldForSecond.add('task.list');
  await officer.press('受理');
  await officer.shows('为什么要看姓名和号码');
  await second.screen().press('受理');
  await second.shows('已由 徐警官 受理');
  heldForSecond.clear();
});

test('the officer sees name and number, calls, and logs the attempt', async () => {
  await officer.press('马上电话劝阻');
  await officer.shows(residentPhone);
  expect(officer.screen().text()).toContain('王秀英');
  await officer.press('拨打电话');
  expect(officer.noticed.dialled).toEqual([residentPhone]);
  await officer.press('已接通');
  await officer.shows('办结：结果是什么？');
});

test('who the officer is the resident sees after the code, typed or scanned, on a page that no shared screen shows', async () => {
  await officer.press('出一个暗号');
  await officer.shows('换一个暗号');
  const code = /([0-9]{3}) ([0-9]{3})/.exec(officer.screen().text())?.slice(1).join('') ?? 'no code';
  resident.open('/pages/verify/index');
  await resident.shows('先让他说暗号');
  expect(resident.noticed.capture).toBe('hidden');
  expect(resident.screen().text()).not.toContain('徐警官');
  await resident.type('他说的 6 个数字', code);
  await resident.press('核对');
  await resident.shows('开发区派出所 徐警官');
  await resident.shows('警号尾号 27');
  await resident.press('换了人打来，重新核对');
  resident.noticed.camera = 'a code of somebody else';
  await resident.press('人在门口？扫他手机上的码');
  await resident.shows('暗号不对，马上挂断');
  expect(resident.screen().text()).not.toContain('徐警官');
});

test('the outcome closes the task, and then nobody is calling the resident any more', async () => {
  await officer.press('已接触未转账');
  await officer.press('办结');
  await officer.press('确认办结');
  await officer.shows('办理人：徐警官');
  await resident.shows('目前没有民警在联系您，请挂断');
});

test('the counts of the desk move', async () => {
  // Counted from the event log by the timer, every 5 seconds.
  await desk.shows('劝阻成功 1 起', 20_000);
  await desk.press('换一个区域');
  await desk.press('永康经济开发区');
  for (const figure of ['已注册 1 人', '预警 1 件', '已受理 1 起', '÷ 170,000 人']) await desk.shows(figure);
});

test('nothing went wrong in any of the phones', async () => {
  await pause(100);
  expect(open.flatMap((app) => app.faults.seen)).toEqual([]);
});
