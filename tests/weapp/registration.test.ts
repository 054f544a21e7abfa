import path from 'node:path';
import { phoneOf } from '../../demo/people';
import { documents } from '../support/documents';
import { postWarning, startSystem, type LocalSystem } from '../support/local-system';
import { cuttable, localcloudBackend, losing } from './backend';
import { MiniProgram } from './mini-program';

const dist = path.resolve(__dirname, '../../dist/weapp');
const grandmother = '13900000802';

let system: LocalSystem;
let phone: MiniProgram;
let cut = false;
let lost = false;

// One day, told in the order in which it happens.
beforeAll(async () => {
  system = await startSystem();
  const { cloud } = system;
  const backend = localcloudBackend(`${cloud.url}/app`, cloud.identity('resident-1').token);
  phone = new MiniProgram(
    dist,
    cuttable(
      losing(backend, () => lost),
      () => cut,
    ),
  );
}, 120_000);
afterAll(async () => {
  phone.close();
  await system.stop();
});

const lastSms = (to: string): string => system.cloud.wechat.sms(to).at(-1)?.text ?? '';
const residents = () => documents(system.cloud, 'residents');

async function chooseXiaxi(question: string): Promise<void> {
  await phone.shows(question);
  await phone.type(question, 'xx');
  await phone.press('夏溪');
  await phone.shows('不对，重新选');
  await phone.press('下一步');
}

test('a boy of 12 is led to his parents, and to help all the same', async () => {
  phone.open('/pages/register/index');
  await phone.shows('第 1 步');
  await phone.press('不满 14 岁');
  await phone.shows('请让爸爸妈妈');
  expect(phone.screen().text()).not.toContain('下一步');
  await phone.press('骗子正在找我');
  await phone.shows('先打电话');
});

test('a registration without a network is kept on the phone, also when the app is closed', async () => {
  phone.open('/pages/register/index');
  await phone.shows('第 1 步');
  await phone.type('您的姓名', '王秀英');
  // Called away, and back: the name is still there.
  phone.open('/pages/home/index');
  await phone.shows('注册防护');
  phone.open('/pages/register/index');
  await phone.shows('第 1 步');
  await phone.press('已满 14 岁');
  await phone.type('手机号', '+86 138 0000 0101');
  await phone.press('发验证码给我');
  await phone.shows('验证码已发出');
  await phone.type('短信验证码', /是(\d{6})/.exec(lastSms(phoneOf('resident-1')))?.[1] ?? '');
  await phone.press('下一步');
  await chooseXiaxi('您现在住在哪个村、哪个社区？');
  await phone.press('（必须）');
  cut = true;
  await phone.press('注册防护');
  await phone.shows('已经存在这部手机里');
  phone.open('/pages/home/index');
  await phone.shows('您的注册还没有发出去');
  expect(await residents()).toEqual([]);
});

test('it is sent when there is a network again, and once, though the answer is lost', async () => {
  lost = true;
  cut = false;
  phone.open('/pages/home/index');
  await phone.shows('您的注册还没有发出去');
  expect(await residents()).toHaveLength(1);
  lost = false;
  phone.open('/pages/home/index');
  await phone.shows('注册好了，防护已打开');
  await phone.shows('防护中');
  expect(phone.screen().text()).not.toContain('没有网络');
  const [resident, ...more] = await residents();
  expect([resident?.version, more]).toEqual([1, []]);
});

test('a relative without a smartphone is registered by the yes of a code on that phone', async () => {
  phone.open('/pages/relative/index');
  await phone.shows('给谁办？');
  await phone.press('不用智能手机的家人');
  await phone.type('家人的姓名', '陈桂花');
  await phone.type('家人的手机号', grandmother);
  await phone.press('下一步');
  await chooseXiaxi('家人现在住在哪个村、哪个社区？');
  await phone.press('发短信给尾号 0802');
  await phone.shows('短信已发出');
  expect(lastSms(grandmother)).toContain('家人王**');
  await phone.press('给家人办好');
  await phone.shows('请填家人念给您的 6 位数字。');
  await phone.type('家人念给您的 6 位数字', /数字(\d{6})/.exec(lastSms(grandmother))?.[1] ?? '');
  await phone.press('家人已经同意');
  await phone.press('给家人办好');
  await phone.shows('办好了，家人受到防护');
  phone.open('/pages/me/index');
  await phone.shows('139****0802');
  expect(await residents()).toHaveLength(2);
});

test('when a scammer has her on the line she gets an SMS, and who registered her calls with one tap', async () => {
  await postWarning(system, { phone: grandmother, risk: 'critical' });
  expect(lastSms(grandmother)).toContain('冒充公检法');
  const { page } = system.cloud.wechat.notifications('resident-1').at(-1) ?? {};
  phone.open(page ?? '/pages/guard/index');
  await phone.shows('可能正在和骗子通话');
  await phone.press('打给');
  await phone.shows(grandmother);
  expect(phone.noticed.dialled).toEqual([grandmother]);
});

test('nothing went wrong', () => {
  expect(phone.faults.seen).toEqual([]);
});
