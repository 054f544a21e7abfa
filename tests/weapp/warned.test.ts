import path from 'node:path';
import { listAlerts } from '@domain/family/contract';
import { register } from '@domain/resident/contract';
import { callAs, newOpId } from '../../demo/call';
import { templateIds } from '../../demo/environment';
import { phoneOf, type PersonKey } from '../../demo/people';
import { documents } from '../support/documents';
import { postWarning, startSystem, type LocalSystem } from '../support/local-system';
import { cuttable, localcloudBackend } from './backend';
import { MiniProgram } from './mini-program';

const dist = path.resolve(__dirname, '../../dist/weapp');

let system: LocalSystem;
let mother: MiniProgram;
let son: MiniProgram;
let cut = false;

async function registered(person: PersonKey, name: string): Promise<MiniProgram> {
  const { cloud } = system;
  const phone = { by: 'wechat' as const, code: cloud.wechat.phoneCode(person) };
  const consents = [{ purpose: 'protect' as const, textVersion: 1 }];
  const input = { opId: newOpId(), name, phone, village: '330784001232', consents };
  await callAs(cloud, person, { action: register, input });
  cloud.wechat.grantCredits(person, templateIds.warning, 1);
  const backend = localcloudBackend(`${cloud.url}/app`, cloud.identity(person).token);
  return new MiniProgram(dist, person === 'resident-1' ? cuttable(backend, () => cut) : backend);
}

// One evening, told in the order in which it happens.
beforeAll(async () => {
  system = await startSystem();
  mother = await registered('resident-1', '王秀英');
  son = await registered('resident-2', '李国强');
}, 120_000);
afterAll(async () => {
  mother.close();
  son.close();
  await system.stop();
});

test('she asks her son with a card that says nothing of her', async () => {
  mother.open('/pages/family/index');
  await mother.press('给我一个家人码');
  await mother.shows('以前有效');
  const card = mother.shareCard();
  expect(card.path).toMatch(/^\/pages\/family\/index\?code=\d{8}$/);
  expect(JSON.stringify(card)).not.toMatch(/王|秀英|138/);
  son.open(card.path);
  await son.shows('王** 请您做守护人');
  await son.press('母亲');
  await son.press('我愿意守护他');
  await son.shows('您是他的守护人了');
});

test('she is warned and tells her family; his message leads to one tap that calls her', async () => {
  await postWarning(system, { phone: phoneOf('resident-1') });
  mother.open(system.cloud.wechat.notifications('resident-1').at(-1)?.page ?? '');
  await mother.shows('他接下来会说');
  await mother.press('告诉家人');
  await mother.shows('已请 李** 打电话给您');
  const message = system.cloud.wechat.notifications('resident-2').at(-1);
  expect(message?.text).toContain('您的母亲请您打电话');
  son.open(message?.page ?? '');
  await son.shows('马上打电话给您的母亲');
  await son.press('打给母亲');
  await son.shows(phoneOf('resident-1'));
  expect(son.noticed.dialled).toEqual([phoneOf('resident-1')]);
});

test('he tells the officer how his call went; that money is gone takes a second tap', async () => {
  await son.press('打通了，钱已经转了');
  await son.shows('民警和专班马上知道');
  await son.press('关闭');
  await son.press('没人接');
  await son.shows('已告诉民警');
  const [task] = await documents(system.cloud, 'tasks');
  expect(task).toMatchObject({ familyCalls: [{ result: 'noAnswer' }] });
  expect(task).not.toHaveProperty('transferSaid');
  expect(son.screen().text()).toContain('拨打 96110');
});

test('in care mode she, who is warned, has her family among the three buttons; he, who is not, the call for help', async () => {
  mother.open('/pages/home/index');
  await mother.press('关怀模式（大字）');
  await mother.shows('告诉家人');
  expect(mother.screen().text()).not.toContain('我可能被骗了');
  await mother.press('退出关怀模式');
  mother.open('/pages/warning/index');
  await mother.shows('我已经转账了');
  son.open('/pages/home/index');
  await son.press('关怀模式（大字）');
  await son.shows('我可能被骗了');
  expect(son.screen().text()).not.toContain('告诉家人');
  await son.press('退出关怀模式');
});

test('the network is gone when she says that she has transferred: 110 first, and it arrives later, once', async () => {
  cut = true;
  await mother.press('我已经转账了');
  await mother.press('是，已经转了');
  await mother.shows('民警还不知道');
  await mother.press('拨打 110 报警');
  expect(mother.noticed.dialled).toEqual(['110']);
  // She closes the app and opens it again, still without a network.
  mother.open('/pages/warning/index');
  await mother.shows('民警还不知道');
  cut = false;
  await mother.shows('已经告诉民警和专班');
  await mother.shows('写下对方账号和金额');
  const told = system.cloud.wechat
    .notifications('desk-1')
    .filter(({ text }) => text.includes('本人说已转账'));
  expect(told).toHaveLength(1);
});

test('nobody has warned him, and his money is gone: he says it himself, and reads 110 before everything', async () => {
  son.open('/pages/help/index');
  await son.press('我已经把钱转出去了');
  await son.press('要，马上');
  await son.shows('现在先打 110');
  await son.shows('写下对方账号和金额');
  const told = system.cloud.wechat
    .notifications('desk-1')
    .filter(({ text }) => text.includes('本人说已转账'));
  expect(told).toHaveLength(2);
});

test('he hears that her money is gone and says so: the button below calls 110 now', async () => {
  const [alert] = (await callAs(system.cloud, 'resident-2', { action: listAlerts, input: {} })).alerts;
  son.open(`/pages/guard/index?id=${alert?.id ?? ''}`);
  await son.press('打通了，钱已经转了');
  await son.press('是，已经转了');
  await son.press('拨打 110');
  expect(son.noticed.dialled).toContain('110');
});

test('she removes him by a slip of the finger, and takes it back', async () => {
  mother.open('/pages/family/index');
  await mother.press('移除');
  await mother.press('移除');
  await mother.shows('李** 已移除。');
  await mother.press('撤销');
  await mother.shows('1. 李**');
});

test('nothing that the app did on the way was an error', () => {
  expect([...mother.faults.seen, ...son.faults.seen]).toEqual([]);
});
