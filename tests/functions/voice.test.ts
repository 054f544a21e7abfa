import { listDead } from '@domain/message/contract';
import { acceptTask, listTasks, logAttempt } from '@domain/task/contract';
import { confirmWarning, listWarnings } from '@domain/warning/contract';
import { newOpId } from '../../demo/call';
import { tencentVoice } from '../../demo/environment';
import { phoneOf } from '../../demo/people';
import type { Fault } from '../../localcloud/faults';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';
import { documents } from '../support/documents';

const stranger = '13900000999';
const second = 1_000;
const passes = async (district: District, ms: number) => {
  district.cloud.control.advance(ms);
  await district.tick();
};
const callTo = async (district: District) => {
  const [task] = await documents(district.cloud, 'tasks');
  const messages = Object.entries(task?.messages as Record<string, Record<string, unknown>>);
  return messages.find(([key]) => key.endsWith('-voice'))?.[1];
};
const acceptedBy1 = async (district: District) => {
  const [task] = (await district.ok('officer-1', listTasks, {})).offered;
  if (!task) throw new Error('nothing was offered');
  const shown = { id: task.id, gen: task.gen, risk: task.risk, clockVersion: task.clockVersion };
  await district.ok('officer-1', acceptTask, { ...shown, opId: newOpId() });
  return shown;
};

describe('a provider that takes a text', () => {
  let district: District;
  beforeAll(async () => {
    district = await aDistrict();
  });
  afterAll(() => district.stop());
  beforeEach(() => district.startAnew());
  const calls = (phone: string) => district.cloud.voice.to(phone).map(({ text }) => text);

  test('an urgent warning that is not confirmed is read out over the phone after a minute, once', async () => {
    await district.register('resident-1');
    await district.post(aWarning({ risk: 'critical' }));
    await passes(district, 58 * second);
    expect(district.cloud.voice.all()).toEqual([]);
    await passes(district, 3 * second);
    expect(calls(phoneOf('resident-1'))).toEqual([expect.stringMatching(/冒充公检法.*挂断.*不要转账/)]);
    await passes(district, 600 * second);
    expect(calls(phoneOf('resident-1'))).toHaveLength(1);
    expect(district.cloud.voice.all()).toHaveLength(1);
  });

  test('who has confirmed the warning is not called', async () => {
    await district.register('resident-1');
    await district.post(aWarning({ risk: 'critical' }));
    const [warning] = (await district.ok('resident-1', listWarnings, {})).warnings;
    await district.ok('resident-1', confirmWarning, { id: warning?.id ?? '', opId: newOpId() });
    await passes(district, 61 * second);
    expect(await callTo(district)).toMatchObject({ state: 'superseded' });
    expect(district.cloud.voice.all()).toEqual([]);
  });

  test('no call gets between an officer and the person whom they have reached', async () => {
    await district.post(aWarning({ risk: 'critical', phone: stranger, village: xiaxi }));
    const { id, gen } = await acceptedBy1(district);
    const attempt = { id, gen, channel: 'phone', result: 'reached' } as const;
    await district.ok('officer-1', logAttempt, { ...attempt, opId: newOpId() });
    await passes(district, 61 * second);
    expect(await callTo(district)).toMatchObject({ state: 'superseded' });
    expect(district.cloud.voice.all()).toEqual([]);
  });

  test.each([
    ['registered', 'high', 0],
    ['registered', 'medium', 0],
    ['unknown to us', 'high', 1],
    ['unknown to us', 'medium', 0],
  ] as const)('somebody %s is at risk %s called %i times', async (who, risk, times) => {
    if (who === 'registered') await district.register('resident-1');
    const phone = who === 'registered' ? phoneOf('resident-1') : stranger;
    await district.post(aWarning({ risk, phone, village: xiaxi }));
    await passes(district, 119 * second);
    expect(district.cloud.voice.all()).toEqual([]);
    await passes(district, 600 * second);
    expect(calls(phone)).toHaveLength(times);
  });

  const busy = { target: 'voice.call', kind: 'error', code: 'LINES_BUSY', count: 1 } as const;
  test('a provider without a free line is asked again; it rings once', async () => {
    await district.post(aWarning({ risk: 'critical', phone: stranger, village: xiaxi }));
    district.cloud.control.faults.add(busy);
    await passes(district, 61 * second);
    expect(await callTo(district)).toMatchObject({ state: 'pending', lastError: 'LINES_BUSY' });
    await passes(district, 3 * second);
    expect(await callTo(district)).toMatchObject({ state: 'sent', tries: 2 });
    expect(calls(stranger)).toHaveLength(1);
  });

  test.each([
    ['lostReply', 1],
    ['lostRequest', 0],
  ] as const)(
    'after a %s nobody rings twice, and it is no dead letter: the SMS arrived',
    async (kind, rang) => {
      await district.post(aWarning({ risk: 'critical', phone: stranger, village: xiaxi }));
      district.cloud.control.faults.add({ target: 'voice.call', kind, count: 1 });
      await passes(district, 61 * second);
      await passes(district, 600 * second);
      expect(await callTo(district)).toMatchObject({ state: 'unknown', tries: 1, lastError: 'noAnswer' });
      expect(calls(stranger)).toHaveLength(rang);
      expect((await district.ok('desk-1', listDead, {})).letters).toEqual([]);
    },
  );
});

describe("Tencent Cloud's own SDK", () => {
  let district: District;
  beforeAll(async () => {
    district = await aDistrict({ functionEnv: tencentVoice });
  });
  afterAll(() => district.stop());
  beforeEach(() => district.startAnew());
  const called = async (fault?: Omit<Fault, 'count' | 'target'>) => {
    await district.post(aWarning({ risk: 'critical', phone: stranger, village: xiaxi }));
    if (fault) district.cloud.control.faults.add({ ...fault, target: 'vms.SendTtsVoice', count: 1 });
    await passes(district, 61 * second);
    return callTo(district);
  };

  test('reads the approved template out with the name of the scam', async () => {
    expect(await called()).toMatchObject({ state: 'sent' });
    expect(district.cloud.voice.to(stranger)).toMatchObject([
      { text: expect.stringContaining('“冒充公检法及政府机关”') as string },
    ]);
  });

  test.each([
    ['FailedOperation.InsufficientBalanceInVoicePackage', 'dead'],
    ['InvalidParameterValue.CalledNumberVerifyFail', 'dead'],
    ['LimitExceeded.DeliveryFrequencyLimit', 'pending'],
    ['InternalError.AccessUpstreamTimeout', 'unknown'],
    ['InternalError.UpstreamError', 'unknown'],
  ])('%s makes the call %s, and the SMS that arrived stays no dead letter', async (code, state) => {
    expect(await called({ kind: 'error', code })).toMatchObject({ state, lastError: code, tries: 1 });
    expect(district.cloud.voice.all()).toEqual([]);
    expect((await district.ok('desk-1', listDead, {})).letters).toEqual([]);
  });
});

test('without a provider of calls nobody is called, and the task says so once', async () => {
  const district = await aDistrict({ functionEnv: { JZZ_VOICE_PROVIDER: 'none' } });
  try {
    await district.post(aWarning({ risk: 'critical', phone: stranger, village: xiaxi }));
    for (let minute = 0; minute < 3; minute += 1) await passes(district, 61 * second);
    expect(await callTo(district)).toMatchObject({ state: 'dead', tries: 1, lastError: 'notConfigured' });
    expect(district.cloud.wechat.sms(stranger)).toHaveLength(1);
    expect(district.cloud.voice.all()).toEqual([]);
    expect((await district.ok('desk-1', listDead, {})).letters).toEqual([]);
  } finally {
    await district.stop();
  }
});
