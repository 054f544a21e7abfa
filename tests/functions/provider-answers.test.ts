import { getTask, listTasks } from '@domain/task/contract';
import { templateIds } from '../../demo/environment';
import { phoneOf } from '../../demo/people';
import type { Fault } from '../../localcloud/faults';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';
import { eventually } from '../support/eventually';
import { hold } from '../support/hold';

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);

const second = 1_000;
/** Two officers and the resident. */
const pushes = 3;
type Answer = Omit<Fault, 'target' | 'count'>;
const wechatAnswers = (answer: Answer, count = pushes) =>
  district.cloud.control.faults.add({ target: 'subscribeMessage.send', ...answer, count });
const messages = async () => {
  const [task] = await documents(district.cloud, 'tasks');
  return Object.entries(task?.messages as Record<string, Record<string, unknown>>);
};
const own = async (channel: string) =>
  (await messages()).find(([key]) => key.includes('-warning-') && key.endsWith(channel))?.[1];
const offers = async (channel: string) =>
  (await messages()).flatMap(([key, one]) => (/-offer-/.test(key) && key.endsWith(channel) ? [one] : []));
const said = async () => {
  const [shown] = (await district.ok('officer-1', listTasks, {})).offered;
  return (await district.ok('officer-1', getTask, { id: shown?.id ?? '' })).task.pendingBecause;
};
const texts = () => district.cloud.wechat.sms(phoneOf('resident-1'));
const error = (code: number) => ({ kind: 'error', code }) as const;

test.each([
  [43101, '本人没有开通微信提醒，已改发短信'],
  [40003, '本人的微信认不出来，已改发短信'],
  [40037, '本人的这条微信没被收下，已改发短信'],
  [41030, '本人的这条微信没被收下，已改发短信'],
  [43107, '本人的这条微信没被收下，已改发短信'],
  [45168, '本人的这条微信没被收下，已改发短信'],
  [47003, '本人的这条微信没被收下，已改发短信'],
])(
  '%i is final: the message is dead, an SMS goes out in the same moment, and the task says why',
  async (code, sentence) => {
    wechatAnswers(error(code));
    await district.post(aWarning());
    expect(await own('wechat')).toMatchObject({ state: 'dead', tries: 1, lastError: String(code) });
    expect(await own('sms')).toMatchObject({ state: 'sent', tries: 1 });
    for (const sms of await offers('sms')) expect(sms).toMatchObject({ state: 'sent' });
    expect(await offers('sms')).toHaveLength(2);
    expect(await said()).toBe(sentence);
    await district.passes(61 * second);
    expect(texts()).toHaveLength(1);
    expect(district.cloud.wechat.allNotifications()).toEqual([]);
  },
);

test.each([-1, 43108, 45009, 40001])(
  '%i passes: the message waits with a backoff, says until when, and arrives once',
  async (code) => {
    wechatAnswers(error(code));
    await district.post(aWarning());
    expect(await own('wechat')).toMatchObject({ state: 'pending', tries: 1, lastError: String(code) });
    expect(await said()).toMatch(/^给本人的微信暂时发不出去，\d\d:\d\d:\d\d 再发$/);
    expect(district.cloud.wechat.allSms()).toEqual([]);
    await district.passes(3 * second);
    expect(await own('wechat')).toMatchObject({ state: 'sent', tries: 2, lastError: null });
    expect(district.cloud.wechat.allNotifications()).toHaveLength(pushes);
    expect(await said()).toMatch(/^等.*受理，\d\d:\d\d 没人受理就转给下一级$/);
  },
);

test.each([
  [{ kind: 'lostReply' }, 'noAnswer', 2],
  [{ kind: 'lostRequest' }, 'noAnswer', 1],
] as const)(
  'after a $kind nobody knows whether WeChat sent it: sent again, so that none is lost',
  async (answer, code, times) => {
    wechatAnswers(answer);
    await district.post(aWarning());
    expect(await own('wechat')).toMatchObject({ state: 'pending', tries: 1, lastError: code });
    await district.passes(3 * second);
    expect(await own('wechat')).toMatchObject({ state: 'sent', tries: 2 });
    expect(district.cloud.wechat.notifications('resident-1')).toHaveLength(times);
    expect(texts()).toEqual([]);
  },
);

test('after an answer that takes longer than anybody waits it is sent again, and arrives twice', async () => {
  const late = Array.from({ length: pushes }, () => hold(district.cloud, 'subscribeMessage.send'));
  await district.post(aWarning());
  expect(await own('wechat')).toMatchObject({ state: 'pending', tries: 1, lastError: 'timeout' });
  await district.passes(3 * second);
  expect(await own('wechat')).toMatchObject({ state: 'sent', tries: 2 });
  late.forEach((one) => one.release());
  const arrived = () => district.cloud.wechat.notifications('resident-1');
  await eventually(() => arrived().length > 1, 'the late message');
  expect(arrived()).toHaveLength(2);
  expect(texts()).toEqual([]);
});

test('WeChat that stays busy is given up after six tries within two minutes, and one SMS says it', async () => {
  wechatAnswers(error(-1), 100);
  await district.post(aWarning());
  for (let tries = 1; tries < 6; tries += 1) await district.passes(30 * second);
  await district.passes(60 * second);
  expect(await own('wechat')).toMatchObject({ state: 'dead', tries: 6, lastError: '-1' });
  expect(texts()).toHaveLength(1);
  expect(await said()).toBe('本人的微信一直发不出去，已改发短信');
  await district.passes(301 * second);
  expect(texts()).toHaveLength(1);
});

test('WeChat that dies after the SMS of an urgent warning went out brings no second SMS', async () => {
  wechatAnswers(error(-1));
  wechatAnswers(error(43101));
  await district.post(aWarning({ risk: 'critical' }));
  expect(texts()).toHaveLength(1);
  await district.passes(3 * second);
  expect(await own('wechat')).toMatchObject({ state: 'dead', tries: 2, lastError: '43101' });
  await district.passes(30 * second);
  expect(texts()).toHaveLength(1);
});

test.each([
  ['InvalidParameterValue.IncorrectPhoneNumber', '本人没收到通知，号码不对，请直接打电话'],
  ['LimitExceeded.PhoneNumberDailyLimit', '本人没收到通知，这个号码收的短信太多了，请直接打电话'],
  ['FailedOperation.PhoneNumberInBlacklist', '本人没收到通知，这个号码退订了短信，请直接打电话'],
  ['FailedOperation.TemplateIncorrectOrUnapproved', '本人没收到通知，短信发不出去，请直接打电话'],
])('%s from CloudBase itself makes a dead letter that says what to do', async (code, sentence) => {
  district.cloud.wechat.choose('resident-1', templateIds.warning, 'reject');
  district.cloud.control.faults.add({ target: 'sms.status', kind: 'error', code, count: 1 });
  await district.post(aWarning());
  expect(await own('sms')).toMatchObject({ state: 'dead', tries: 1, lastError: code });
  expect(await said()).toBe(sentence);
});

test.each([
  ['lostReply', 1],
  ['lostRequest', 0],
] as const)(
  "a %s of CloudBase's SMS is not paid for twice, and the task says that nobody knows",
  async (kind, arrived) => {
    district.cloud.wechat.choose('resident-1', templateIds.warning, 'reject');
    district.cloud.control.faults.add({ target: 'cloudbase.sendSmsV2', kind, count: 1 });
    await district.post(aWarning());
    expect(await own('sms')).toMatchObject({ state: 'unknown', tries: 1, lastError: 'noAnswer' });
    expect(await said()).toBe('给本人的短信不知道到没到，请直接打电话');
    await district.passes(61 * second);
    expect(texts()).toHaveLength(arrived);
  },
);

test('an officer whom nothing reaches is named, for somebody has to ring', async () => {
  district.cloud.wechat.choose('officer-1', templateIds.task, 'reject');
  const status = { target: 'sms.status', kind: 'error', count: 1 } as const;
  district.cloud.control.faults.add({ ...status, code: 'InvalidParameterValue.IncorrectPhoneNumber' });
  await district.post(aWarning());
  expect(await said()).toMatch(/^.{2,8}没收到通知，号码不对，请直接打电话$/);
});

test('WeChat stays down: while a critical offer still counts, its officers get a text instead', async () => {
  wechatAnswers(error(-1), 40);
  await district.post(aWarning({ risk: 'critical' }));
  for (const wait of [3, 6, 11, 20]) await district.passes(wait * second);
  expect(await offers('wechat')).toEqual([
    expect.objectContaining({ state: 'dead', gen: 1 }),
    expect.objectContaining({ state: 'dead', gen: 1 }),
  ]);
  for (const sms of await offers('sms')) expect(sms).toMatchObject({ state: 'sent', gen: 1 });
  expect(district.cloud.wechat.sms(phoneOf('officer-1'))).toHaveLength(1);
});
