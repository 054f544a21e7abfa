import { CommonClient } from 'tencentcloud-sdk-nodejs-common';
import Sign from 'tencentcloud-sdk-nodejs-common/tencentcloud/common/sign';
import { startTestCloud, type TestCloud } from '../test-cloud';

const account = { secretId: 'an-id', secretKey: 'a-key', sdkAppId: '1400000001', sign: 'Test' };
let test1: TestCloud;
beforeAll(async () => {
  test1 = await startTestCloud({}, { tencent: account, voiceTemplates: { call: 'Hang up, it is {1}.' } });
});
afterAll(() => test1.stop());
beforeEach(() => {
  test1.cloud.wechat.reset();
  test1.cloud.control.clock.setOffset(0);
});

interface Client {
  readonly secretId?: string;
  readonly secretKey?: string;
  readonly version?: string;
}

/** Tencent Cloud's own SDK. */
const client = ({ secretId = account.secretId, secretKey = account.secretKey, version }: Client = {}) => {
  const endpoint = `${test1.cloud.url.replace('http://', '')}/providers/tencent`;
  const profile = { httpProfile: { protocol: 'http://', endpoint, reqTimeout: 5 } };
  return new CommonClient(endpoint, version ?? '2021-01-11', {
    credential: { secretId, secretKey },
    region: 'ap-guangzhou',
    profile,
  });
};
const text = (more: object = {}) => ({
  PhoneNumberSet: ['+8613900000001'],
  SmsSdkAppId: account.sdkAppId,
  SignName: account.sign,
  TemplateId: 'code',
  TemplateParamSet: ['4711', '5'],
  ...more,
});
const statuses = async (more: object) => {
  const { SendStatusSet } = (await client().request('SendSms', text(more))) as {
    SendStatusSet: { Code: string }[];
  };
  return SendStatusSet.map(({ Code }) => Code);
};
const texts = (phone: string) => test1.cloud.wechat.sms(phone).map((sms) => sms.text);

test('a signed text reaches each of its numbers, with or without the country code', async () => {
  expect(await statuses({ PhoneNumberSet: ['+8613900000001', '008613900000002', '13900000003'] })).toEqual([
    'Ok',
    'Ok',
    'Ok',
  ]);
  for (const phone of ['13900000001', '13900000002', '13900000003'])
    expect(texts(phone)).toEqual(['Your code is 4711, good for 5 minutes.']);
});

test.each([
  ['another secret key', { secretKey: 'other' }, 'AuthFailure.SignatureFailure'],
  ['an unknown secret id', { secretId: 'other' }, 'AuthFailure.SecretIdNotFound'],
  ['another version', { version: '2019-07-11' }, 'NoSuchVersion'],
])('%s is refused and nothing is sent', async (_, options, code) => {
  await expect(client(options).request('SendSms', text())).rejects.toMatchObject({ code });
  expect(texts('13900000001')).toEqual([]);
});

/** A request signed for `payload`, sent with another body: what somebody on the way could do. */
const tampered = async (payload: object, body: object) => {
  const url = `${test1.cloud.url}/providers/tencent/`;
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = { 'Content-Type': 'application/json' };
  const signing = { method: 'POST', url, payload, timestamp, service: '127', headers, ...account };
  const authorization = Sign.sign3({ ...signing, multipart: false, boundary: '' });
  const more = {
    'x-tc-action': 'SendSms',
    'x-tc-version': '2021-01-11',
    'x-tc-timestamp': String(timestamp),
  };
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, ...more, authorization },
    body: JSON.stringify(body),
  });
  return ((await response.json()) as { Response: { Error?: { Code: string } } }).Response.Error?.Code;
};

test('a body that was changed on the way is refused', async () => {
  expect(await tampered(text(), text())).toBeUndefined();
  expect(await tampered(text(), text({ PhoneNumberSet: ['13900000002'] }))).toBe(
    'AuthFailure.SignatureFailure',
  );
  expect(texts('13900000002')).toEqual([]);
});

test('a signature of six minutes ago is refused', async () => {
  test1.cloud.control.advance(6 * 60_000);
  const sending = client().request('SendSms', text());
  await expect(sending).rejects.toMatchObject({ code: 'AuthFailure.SignatureExpire' });
});

test('an action of no name that is known is refused', async () => {
  await expect(client().request('SendNothing', text())).rejects.toMatchObject({ code: 'InvalidAction' });
});

test.each([
  ['no number', { PhoneNumberSet: [] }, 'MissingParameter.EmptyPhoneNumberSet'],
  ['more than 200', { PhoneNumberSet: Array(201).fill('1') }, 'LimitExceeded.PhoneNumberCountLimit'],
  ['a foreign application', { SmsSdkAppId: '1' }, 'UnauthorizedOperation.SmsSdkAppIdVerifyFail'],
  ['no template', { TemplateId: '' }, 'MissingParameter'],
])('%s: the whole request is refused', async (_, more, code) => {
  await expect(client().request('SendSms', text(more))).rejects.toMatchObject({ code });
});

test.each([
  ['a foreign signature', { SignName: 'Other' }, 'FailedOperation.SignatureIncorrectOrUnapproved'],
  ['an unknown template', { TemplateId: 'none' }, 'FailedOperation.TemplateIncorrectOrUnapproved'],
  ['a parameter too few', { TemplateParamSet: ['1'] }, 'FailedOperation.TemplateIncorrectOrUnapproved'],
  [
    'an address in a parameter',
    { TemplateParamSet: ['http://a.cn', '5'] },
    'InvalidParameterValue.ProhibitedUseUrlInTemplateParameter',
  ],
  ['no mobile phone', { PhoneNumberSet: ['+86110'] }, 'InvalidParameterValue.IncorrectPhoneNumber'],
])('%s: the number itself is refused', async (_, more, code) => {
  expect(await statuses(more)).toEqual([code]);
  expect(test1.cloud.wechat.allSms()).toEqual([]);
});

test('faults: a refusal of all, a refusal of one, and a reply that is lost after the text went out', async () => {
  const { faults } = test1.cloud.control;
  faults.add({ target: 'sms.SendSms', kind: 'error', code: 'RequestLimitExceeded', count: 1 });
  await expect(client().request('SendSms', text())).rejects.toMatchObject({ code: 'RequestLimitExceeded' });
  const code = 'LimitExceeded.PhoneNumberDailyLimit';
  faults.add({ target: 'sms.status', kind: 'error', code, count: 1 });
  expect(await statuses({ PhoneNumberSet: ['13900000001', '13900000002'] })).toEqual([code, 'Ok']);
  faults.add({ target: 'sms.SendSms', kind: 'lostReply', count: 1 });
  await expect(client().request('SendSms', text())).rejects.not.toHaveProperty('code');
  expect(texts('13900000001')).toHaveLength(1);
});

const voiceCall = (more: object = {}) =>
  client({ version: '2020-09-02' }).request('SendTtsVoice', {
    TemplateId: 'call',
    CalledNumber: '+8613900000001',
    VoiceSdkAppid: account.sdkAppId,
    TemplateParamSet: ['a scam'],
    ...more,
  });

test('a call reads its template out', async () => {
  test1.cloud.voice.reset();
  const { SendStatus } = (await voiceCall()) as { SendStatus: { CallId: string } };
  expect(test1.cloud.voice.to('13900000001')).toMatchObject([
    { id: SendStatus.CallId, text: 'Hang up, it is a scam.' },
  ]);
});

test.each([
  ['an unknown template', { TemplateId: 'none' }, 'FailedOperation.TemplateIncorrectOrUnapproved'],
  ['no parameter', { TemplateParamSet: [] }, 'FailedOperation.TemplateIncorrectOrUnapproved'],
  ['no mobile phone', { CalledNumber: '110' }, 'InvalidParameterValue.CalledNumberVerifyFail'],
  ['a foreign application', { VoiceSdkAppid: '1' }, 'UnauthorizedOperation.VoiceSdkAppidVerifyFail'],
])('a call with %s is refused and nobody rings', async (_, more, code) => {
  test1.cloud.voice.reset();
  await expect(voiceCall(more)).rejects.toMatchObject({ code });
  expect(test1.cloud.voice.all()).toEqual([]);
});
