import { sendSmsCode } from '@domain/resident/contract';
import { newOpId } from '../../demo/call';
import { tencentSms } from '../../demo/environment';
import type { Fault } from '../../localcloud/faults';
import { aWarning, type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';
import { eventually } from '../support/eventually';
import { hold } from '../support/hold';

let district: District;
ownDistrict((made) => (district = made), [], { functionEnv: tencentSms });

/** Nobody's WeChat: this phone is reached by SMS only. */
const phone = '13900000999';
const received = () => district.cloud.wechat.sms(phone);
const smsOfTask = async () => {
  const [task] = await documents(district.cloud, 'tasks');
  const messages = Object.entries(task?.messages as Record<string, Record<string, unknown>>);
  return messages.find(([key]) => key.includes('-warning-') && key.endsWith('-sms'))?.[1];
};
const warnedWith = async (...faults: readonly Omit<Fault, 'count'>[]) => {
  for (const fault of faults) district.cloud.control.faults.add({ ...fault, count: 1 });
  expect((await district.post(aWarning({ phone, village: xiaxi }))).status).toBe(200);
  return smsOfTask();
};

test("texts go out over Tencent Cloud's own SDK: a warning once, a code to a typed number", async () => {
  expect(await warnedWith()).toMatchObject({ state: 'sent', tries: 1, lastError: null });
  expect(received()).toMatchObject([
    { templateId: 'sms-warning', text: expect.stringContaining('96110') as string },
  ]);
  await district.ok('resident-2', sendSmsCode, { opId: newOpId(), phone: '13900000998' });
  const [code] = district.cloud.wechat.sms('13900000998');
  expect(code?.text).toMatch(/验证码是\d{6}，/);
});

const status = (code: string) => ({ target: 'sms.status', kind: 'error', code }) as const;
const whole = (code: string) => ({ target: 'sms.SendSms', kind: 'error', code }) as const;

test.each([
  status('InvalidParameterValue.IncorrectPhoneNumber'),
  status('LimitExceeded.PhoneNumberDailyLimit'),
  status('LimitExceeded.PhoneNumberOneHourLimit'),
  status('LimitExceeded.PhoneNumberSameContentDailyLimit'),
  status('FailedOperation.PhoneNumberInBlacklist'),
  status('FailedOperation.ContainSensitiveWord'),
  status('FailedOperation.SignatureIncorrectOrUnapproved'),
  status('FailedOperation.InsufficientBalanceInSmsPackage'),
  whole('AuthFailure.SignatureFailure'),
  whole('UnauthorizedOperation.SerivceSuspendDueToArrears'),
])('$code of $target is final: a dead letter on the task, which is not tried again', async (fault) => {
  expect(await warnedWith(fault)).toMatchObject({ state: 'dead', tries: 1, lastError: fault.code });
  district.cloud.control.advance(600_000);
  await district.tick();
  expect(received()).toEqual([]);
});

test.each([
  status('LimitExceeded.PhoneNumberThirtySecondLimit'),
  status('LimitExceeded.DeliveryFrequencyLimit'),
  whole('RequestLimitExceeded'),
  whole('RequestLimitExceeded.UinLimitExceeded'),
])('$code of $target passes: the text waits, and goes out once at the next try', async (fault) => {
  expect(await warnedWith(fault)).toMatchObject({ state: 'pending', tries: 1, lastError: fault.code });
  district.cloud.control.advance(3_000);
  await district.tick();
  expect(await smsOfTask()).toMatchObject({ state: 'sent', tries: 2, lastError: null });
  expect(received()).toHaveLength(1);
});

test.each([
  [status('InternalError.Timeout'), 'InternalError.Timeout', 0],
  [status('InternalError.SendAndRecvFail'), 'InternalError.SendAndRecvFail', 0],
  [whole('InternalError'), 'InternalError', 0],
  [{ target: 'sms.SendSms', kind: 'lostReply' } as const, 'noAnswer', 1],
  [{ target: 'sms.SendSms', kind: 'lostRequest' } as const, 'noAnswer', 0],
])(
  '$target $kind: nobody knows whether it went out, so it is not paid for twice',
  async (fault, error, arrived) => {
    expect(await warnedWith(fault)).toMatchObject({ state: 'unknown', tries: 1, lastError: error });
    district.cloud.control.advance(600_000);
    await district.tick();
    expect(received()).toHaveLength(arrived);
  },
);

test('an answer that takes longer than anybody waits: the text arrives late, and is not paid for twice', async () => {
  const late = hold(district.cloud, 'sms.SendSms');
  expect(await warnedWith()).toMatchObject({ state: 'unknown', tries: 1, lastError: 'noAnswer' });
  late.release();
  await eventually(() => received().length > 0, 'the late text');
  district.cloud.control.advance(600_000);
  await district.tick();
  expect(received()).toHaveLength(1);
});

test('no log of a function holds a number or a text', async () => {
  const lines: string[] = [];
  const stop = district.cloud.logs.onLine((line) => lines.push(JSON.stringify(line)));
  await warnedWith(whole('InvalidParameterValue.IncorrectPhoneNumber'));
  stop();
  expect(lines.join('')).toContain('ingress');
  expect(lines.join('')).not.toContain(phone);
  expect(lines.join('')).not.toContain('96110');
});
