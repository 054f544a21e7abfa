import { startTestCloud, type TestCloud } from '../test-cloud';

let test1: TestCloud;
beforeAll(async () => {
  test1 = await startTestCloud(
    { echo: {} },
    { functionEnv: { FROM_PROJECT: '{localcloud}/providers/voice' } },
  );
});
afterAll(() => test1.stop());
beforeEach(() => {
  test1.cloud.voice.reset();
  test1.cloud.control.clock.setOffset(0);
});

const phone = '13900000001';
const place = async (order: unknown) => {
  const url = `${test1.cloud.url}/providers/voice`;
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(order) });
  return {
    status: response.status,
    body: (await response.json()) as { callId: string; state: string; code: string },
  };
};
const stateOf = async (callId: string) => {
  const response = await fetch(`${test1.cloud.url}/providers/voice/${callId}`);
  return ((await response.json()) as { state: string }).state;
};

test.each([
  ['answered', 4_000],
  ['busy', 1_000],
  ['no-answer', 30_000],
] as const)('a call rings, and is then %s after %i ms, as the person would have it', async (outcome, ms) => {
  test1.cloud.voice.choose(phone, outcome);
  const { status, body } = await place({ to: `+86${phone}`, text: '有一项任务' });
  expect([status, body.state]).toEqual([202, 'ringing']);
  test1.cloud.control.advance(ms - 900);
  expect(await stateOf(body.callId)).toBe('ringing');
  test1.cloud.control.advance(900);
  expect(await stateOf(body.callId)).toBe(outcome);
  expect(test1.cloud.voice.to(phone)).toMatchObject([{ text: '有一项任务', outcome }]);
});

test('a function learns from its environment where the provider is', async () => {
  const { functionEnv } = (await test1.cloud.call('ann', 'echo', {})) as { functionEnv: string };
  expect(functionEnv).toBe(`${test1.cloud.url}/providers/voice`);
});

test.each([
  ['no number', { text: 'a' }],
  ['a number that is no mobile phone', { to: '110', text: 'a' }],
  ['no text', { to: phone, text: '' }],
  ['a text without an end', { to: phone, text: 'x'.repeat(501) }],
  ['something that is no object', null],
])('a call with %s is refused and nobody rings', async (_, order) => {
  expect(await place(order)).toMatchObject({ status: 400, body: { code: 'INVALID_PARAM' } });
  expect(test1.cloud.voice.all()).toEqual([]);
});

test('a provider that is busy places no call, one whose reply is lost does', async () => {
  test1.cloud.control.faults.add({ target: 'voice.call', kind: 'error', code: 'LINES_BUSY', count: 1 });
  expect(await place({ to: phone, text: 'a' })).toMatchObject({ status: 503, body: { code: 'LINES_BUSY' } });
  expect(test1.cloud.voice.all()).toHaveLength(0);
  test1.cloud.control.faults.add({ target: 'voice.call', kind: 'lostReply', count: 1 });
  await expect(place({ to: phone, text: 'a' })).rejects.toThrow();
  expect(test1.cloud.voice.all()).toHaveLength(1);
});

test('what a person does with calls is chosen over control too', async () => {
  const choose = (outcome: string) =>
    fetch(`${test1.cloud.url}/control/voice`, { method: 'POST', body: JSON.stringify({ phone, outcome }) });
  expect((await choose('asleep')).status).toBe(400);
  expect((await choose('busy')).status).toBe(200);
  await place({ to: phone, text: 'a' });
  expect(test1.cloud.voice.to(phone)).toMatchObject([{ outcome: 'busy' }]);
  expect((await fetch(`${test1.cloud.url}/providers/voice/none`)).status).toBe(404);
});
