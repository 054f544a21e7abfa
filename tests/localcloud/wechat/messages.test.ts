import { startTestCloud, type TestCloud } from '../test-cloud';

interface Answer {
  readonly answer?: Record<string, unknown>;
  readonly errCode?: number;
  readonly errMsg?: string;
}

let test1: TestCloud;
const send = (api: string, data: object) =>
  test1.cloud.call('bob', 'messenger', { api, data }) as Promise<Answer>;
const wx = async (person: string, name: string, body: object) => {
  const response = await fetch(`${test1.cloud.url}/app/wx/${name}`, {
    method: 'POST',
    headers: { 'x-identity': test1.cloud.identity(person).token },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, unknown>;
};

const alarm = (more: object = {}) => ({
  touser: test1.cloud.identity('ann').openid,
  templateId: 'alarm',
  page: 'pages/warning/index?id=7',
  data: { thing1: { value: '请接听' }, time2: { value: '2026年3月1日 10:00' }, phrase3: { value: '待受理' } },
  ...more,
});

beforeAll(async () => {
  test1 = await startTestCloud(
    { messenger: { timeout: 5 } },
    { hosting: [{ path: '/app', dir: __dirname }] },
  );
});
afterAll(() => test1.stop());
beforeEach(() => test1.cloud.wechat.reset());

describe('a service notification', () => {
  test('arrives once per accepted prompt, filled and with its page, and is refused after that', async () => {
    expect(await wx('ann', 'requestSubscribeMessage', { tmplIds: ['alarm', 'news'] })).toEqual({
      alarm: 'accept',
      news: 'accept',
      errMsg: 'requestSubscribeMessage:ok',
    });
    const seen: string[] = [];
    const stop = test1.cloud.wechat.onNotification(({ person }) => seen.push(person));
    expect(await send('subscribe', alarm())).toMatchObject({ answer: { errCode: 0 } });
    expect(await send('subscribe', alarm())).toMatchObject({ errCode: 43101 });
    stop();
    expect(seen).toEqual(['ann']);
    expect(test1.cloud.wechat.notifications('ann')).toMatchObject([
      {
        title: 'Alarm',
        text: '事项: 请接听\n时间: 2026年3月1日 10:00\n状态: 待受理',
        page: 'pages/warning/index?id=7',
        templateId: 'alarm',
      },
    ]);
    expect(test1.cloud.wechat.notifications('bob')).toEqual([]);
  });

  test('is handed to a test once, and what no test took is unexpected', async () => {
    const { wechat } = test1.cloud;
    wechat.grantCredits('ann', 'alarm', 2);
    await send('subscribe', alarm());
    expect(wechat.take('ann')).toHaveLength(1);
    expect(wechat.take('ann')).toEqual([]);
    expect(wechat.unexpected()).toEqual([]);
    await send('subscribe', alarm());
    expect(wechat.unexpected()).toMatchObject([{ person: 'ann', templateId: 'alarm' }]);
  });

  test('adds up accepts, and a person who said no gives none', async () => {
    const { wechat } = test1.cloud;
    await wx('ann', 'requestSubscribeMessage', { tmplIds: ['alarm'] });
    await wx('ann', 'requestSubscribeMessage', { tmplIds: ['alarm'] });
    expect(wechat.credits('ann', 'alarm')).toBe(2);
    wechat.choose('ann', 'alarm', 'reject');
    expect(await wx('ann', 'requestSubscribeMessage', { tmplIds: ['alarm'] })).toMatchObject({
      alarm: 'reject',
    });
    expect(await wx('ann', 'getSetting', { withSubscriptions: true })).toMatchObject({
      subscriptionsSetting: { mainSwitch: true, itemSettings: { alarm: 'reject', news: 'accept' } },
    });
    expect(await send('subscribe', alarm())).toMatchObject({ errCode: 43101 });
    wechat.choose('ann', 'alarm', 'accept');
    expect(wechat.credits('ann', 'alarm')).toBe(2);
    expect(await send('subscribe', alarm())).toMatchObject({ answer: { errCode: 0 } });
    expect(wechat.credits('ann', 'alarm')).toBe(1);
  });

  test.each([
    ['nobody has this openid', { touser: 'oNobody' }, 40003],
    ['there is no such template', { templateId: 'none' }, 40037],
    ['a thing has 21 characters', { data: { ...alarmData(), thing1: { value: '一'.repeat(21) } } }, 47003],
    ['a phrase has 6 characters', { data: { ...alarmData(), phrase3: { value: '一二三四五六' } } }, 47003],
    ['a phrase is not Chinese', { data: { ...alarmData(), phrase3: { value: 'open' } } }, 47003],
    ['a time is none', { data: { ...alarmData(), time2: { value: 'soon' } } }, 47003],
    ['a field is empty', { data: { ...alarmData(), thing1: { value: '' } } }, 47003],
    ['a field is missing', { data: { thing1: { value: 'x' } } }, 47003],
  ])('is refused when %s, and costs no credit', async (_, more, code) => {
    test1.cloud.wechat.grantCredits('ann', 'alarm', 1);
    const before = test1.cloud.wechat.credits('ann', 'alarm');
    const answer = await send('subscribe', alarm(more));
    expect(answer.errCode).toBe(code);
    expect(answer.errMsg).toContain('openapi.subscribeMessage.send:fail');
    expect(test1.cloud.wechat.credits('ann', 'alarm')).toBe(before);
    expect(test1.cloud.wechat.notifications('ann')).toEqual([]);
  });

  test('meets the faults that were asked for: an error, then a reply lost after the effect', async () => {
    const { control, wechat } = test1.cloud;
    wechat.grantCredits('ann', 'alarm', 3);
    const target = 'subscribeMessage.send';
    control.faults.add({ target, kind: 'error', code: 43108, count: 1 });
    expect(await send('subscribe', alarm())).toMatchObject({ errCode: 43108 });
    expect(wechat.notifications('ann')).toHaveLength(0);
    control.faults.add({ target, kind: 'lostReply', count: 1 });
    expect((await send('subscribe', alarm())).errCode).not.toBe(0);
    expect(wechat.notifications('ann')).toHaveLength(1);
    expect(await send('subscribe', alarm())).toMatchObject({ answer: { errCode: 0 } });
    expect(control.faults.list()).toEqual([]);
  });
});

test('a prompt for no, too many or unknown templates is refused with the codes of WeChat', async () => {
  expect(await wx('ann', 'requestSubscribeMessage', {})).toMatchObject({ errCode: 10001 });
  const six = ['alarm', 'alarm', 'alarm', 'alarm', 'alarm', 'alarm'];
  expect(await wx('ann', 'requestSubscribeMessage', { tmplIds: six })).toMatchObject({ errCode: 20003 });
  expect(await wx('ann', 'requestSubscribeMessage', { tmplIds: ['none'] })).toMatchObject({ errCode: 20001 });
});

test('an API that is not simulated is said to be missing', async () => {
  expect(await send('unknown', {})).toMatchObject({ errCode: -604100 });
  expect(await wx('ann', 'toString', {})).toMatchObject({ code: 'API_NOT_FOUND' });
});

test('a text message is filled and reaches its phone, with or without the country code', async () => {
  const sms = {
    templateId: 'code',
    templateParamList: ['4711', '5'],
    phoneNumberList: ['+8613900000001', '13900000002'],
  };
  const { answer } = await send('sms', sms);
  expect(answer).toMatchObject({ errCode: 0, sendStatusList: [{ code: 'Ok' }, { code: 'Ok' }] });
  const texts = (phone: string) => test1.cloud.wechat.sms(phone).map(({ text }) => text);
  expect(texts('13900000001')).toEqual(['Your code is 4711, good for 5 minutes.']);
  expect(texts('13900000002')).toHaveLength(1);
  expect(await send('sms', { ...sms, templateId: 'none' })).toMatchObject({ errCode: 40037 });
});

describe('a phone code', () => {
  const code = async (person: string) => String((await wx(person, 'getPhoneNumber', {})).code);

  test('gives the number of the person who tapped, once', async () => {
    const ann = await code('ann');
    expect((await send('phone', { code: ann })).answer).toMatchObject({
      phoneInfo: { phoneNumber: '13900000001', purePhoneNumber: '13900000001', countryCode: '86' },
    });
    expect(await send('phone', { code: ann })).toMatchObject({ errCode: 40029 });
  });

  test('is worth nothing after five minutes', async () => {
    const [early, late] = [await code('ann'), await code('ann')];
    test1.cloud.control.advance(5 * 60_000 - 5_000);
    expect((await send('phone', { code: early })).answer).toBeDefined();
    test1.cloud.control.advance(10_000);
    expect(await send('phone', { code: late })).toMatchObject({ errCode: 40029 });
    test1.cloud.control.clock.setOffset(0);
  });

  test('cannot be guessed', async () => {
    expect(await send('phone', { code: 'guess' })).toMatchObject({ errCode: 40029 });
  });
});

function alarmData() {
  return { thing1: { value: '请接听' }, time2: { value: '10:00' }, phrase3: { value: '待受理' } };
}
