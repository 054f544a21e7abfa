import { startTestCloud, type TestCloud } from '../test-cloud';

interface Echo {
  readonly event: unknown;
  readonly seen: Record<string, unknown>;
  readonly served: number;
  readonly other?: Echo;
  readonly now: number;
  readonly made: number;
  readonly isDate: boolean;
  readonly offset: number;
  readonly functionEnv: string;
  readonly wxKeys: string[];
  readonly source: string;
  readonly trigger?: string;
  readonly context: Record<string, unknown> & { readonly remaining: number };
}

let test1: TestCloud;
const echo = (person: string, event: object) => test1.cloud.call(person, 'echo', event) as Promise<Echo>;

beforeAll(async () => {
  test1 = await startTestCloud({
    echo: {
      timeout: 2,
      memorySize: 128,
      triggers: [{ name: 'yearly', type: 'timer', config: '0 0 0 1 1 * *' }],
    },
  });
});
afterAll(() => test1.stop());

let small: TestCloud;
beforeAll(async () => {
  small = await startTestCloud({ echo: { timeout: 20, memorySize: 64 }, broken: {} });
});
afterAll(() => small.stop());

test('a call carries the identity of its person, and the event as it was sent', async () => {
  const answer = await echo('ann', { hello: '世界' });
  expect(answer.event).toEqual({ hello: '世界' });
  expect(answer.seen).toMatchObject({
    OPENID: test1.cloud.identity('ann').openid,
    APPID: 'wx0123456789abcdef',
    CLIENTIP: '127.0.0.1',
    ENV: 'test',
    SOURCE: 'wx_client',
  });
  expect(answer.functionEnv).toBe('yes');
  expect(answer.offset).toBe(0);
});

test('identities differ, look like those of WeChat and never reach the function as a token', async () => {
  const [ann, bob] = [test1.cloud.identity('ann'), test1.cloud.identity('bob')];
  expect(ann.openid).toMatch(/^o[A-Za-z0-9_-]{27}$/);
  expect(ann.openid).not.toBe(bob.openid);
  expect(JSON.stringify(await echo('ann', {}))).not.toContain(ann.token);
});

test('calls at once keep their identities apart', async () => {
  const people = ['ann', 'bob', 'ann', 'bob', 'bob', 'ann', 'ann', 'bob'];
  const answers = await Promise.all(people.map((person) => echo(person, { wait: 40 })));
  expect(answers.map(({ seen }) => seen.OPENID)).toEqual(
    people.map((person) => test1.cloud.identity(person).openid),
  );
});

test('nothing of one call is left for a timer that comes after it', async () => {
  await echo('ann', {});
  const fired = await test1.cloud.control.fire('yearly');
  const seen = JSON.parse(fired.ok ? fired.result : '{}') as Echo;
  expect(seen.event).toMatchObject({ Type: 'Timer', TriggerName: 'yearly' });
  expect(seen.seen.OPENID).toBeUndefined();
  expect(seen.wxKeys).toEqual(expect.not.arrayContaining(['WX_OPENID', 'WX_CLIENTIP', 'WX_APPID']));
  expect([seen.source, seen.trigger]).toEqual(['wx_trigger', 'timer']);
  const after = await echo('ann', {});
  expect([after.source, after.trigger]).toEqual(['wx_client', undefined]);
});

test('the context names the function, its limits and the request', async () => {
  const startedAt = performance.now();
  const { context } = await echo('ann', {});
  const tookMs = performance.now() - startedAt;
  expect(context).toMatchObject({ function_name: 'echo', memory_limit_in_mb: 128, time_limit_in_ms: 2000 });
  expect(context.request_id).toMatch(/^[0-9a-f-]{36}$/);
  expect(context.remaining).toBeLessThanOrEqual(2000);
  expect(context.remaining).toBeGreaterThanOrEqual(2000 - tookMs - 1);
  expect(JSON.parse(context.environment as string)).toMatchObject({
    TCB_SOURCE: 'wx_client',
    WX_OPENID: test1.cloud.identity('ann').openid,
    SCF_NAMESPACE: 'test',
    FROM_PROJECT: 'yes',
  });
});

test('a cold start is told in the log, with how long it took', async () => {
  await small.cloud.call('ann', 'echo', {});
  await small.cloud.control.cool();
  const starts = () => small.cloud.logs.recent().filter(({ code }) => code === 'instance.started');
  const before = starts().length;
  await small.cloud.call('ann', 'echo', {});
  const [cold, ...more] = starts().slice(before);
  expect([cold?.fn, more]).toEqual(['echo', []]);
  expect(cold?.ms).toBeGreaterThan(0);
});

test('an instance keeps its module state between calls, and a cold start has none', async () => {
  const first = await echo('ann', {});
  expect((await echo('ann', {})).served).toBe(first.served + 1);
  await test1.cloud.control.cool();
  expect((await echo('ann', {})).served).toBe(1);
});

test('a call over its time is ended with the code of the cloud, and the next one is served', async () => {
  await expect(echo('ann', { wait: 10_000 })).rejects.toMatchObject({
    code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  });
  expect((await echo('ann', {})).served).toBe(1);
});

test.each([
  ['throws', { fail: true }, 'FUNCTIONS_EXECUTE_FAIL'],
  ['rejects where nobody awaits it', { crash: true }, 'FUNCTIONS_EXECUTE_FAIL'],
  ['ends its process', { exit: true }, 'FUNCTIONS_INSTANCE_KILLED'],
  ['returns more than 1 MB', { large: 1024 * 1024 }, 'FUNCTIONS_RESULT_SIZE_EXCEEDED'],
])('a function that %s fails its call only', async (_, event, code) => {
  await expect(echo('ann', event)).rejects.toMatchObject({ code });
  expect((await echo('bob', {})).seen.OPENID).toBe(test1.cloud.identity('bob').openid);
});

test('a function that takes more memory than it may fails its call only', async () => {
  const code = await small.cloud
    .call('ann', 'echo', { hog: true })
    .catch((error: { code?: string }) => error.code);
  expect(code).toBe('FUNCTIONS_MEMORY_LIMIT_EXCEEDED');
  expect(await small.cloud.call('ann', 'echo', {})).toMatchObject({ served: 1 });
});

test('a bundle that does not load fails each call with the reason, and is in the log', async () => {
  const failed = expect.objectContaining({ code: 'FUNCTIONS_EXECUTE_FAIL' }) as unknown;
  await expect(small.cloud.call('ann', 'broken', {})).rejects.toEqual(failed);
  await expect(small.cloud.call('ann', 'broken', {})).rejects.toThrow('this module does not load');
  const lines = small.cloud.logs.recent().filter(({ code }) => code === 'instance.loadFailed');
  expect(lines[0]).toMatchObject({ fn: 'broken', text: 'this module does not load' });
});

test('an instance killed in mid-call answers with an error at once, and the next call is served', async () => {
  const begun = new Promise<void>((resolve) => {
    test1.cloud.logs.onLine(({ text }) => (text === 'said at work' ? resolve() : undefined));
  });
  const call = echo('ann', { say: 'at work', wait: 1500 });
  const settled = call.then(
    () => 'answered',
    (error: { code?: string }) => error.code,
  );
  await begun;
  expect(test1.cloud.control.kill('echo')).toBe(true);
  expect(await settled).toBe('FUNCTIONS_INSTANCE_KILLED');
  expect((await echo('ann', {})).event).toEqual({});
});

test('a function calls another: same person, and a source that names the whole way', async () => {
  const { other, seen } = await echo('bob', { callOther: true });
  expect(seen.SOURCE).toBe('wx_client');
  expect(other?.seen).toMatchObject({ OPENID: test1.cloud.identity('bob').openid, SOURCE: 'wx_client,scf' });
});

test('a function that does not exist is said to be missing', async () => {
  await expect(test1.cloud.call('ann', 'nothing', {})).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' });
});

test('the clock of the functions moves with the cloud, forward and back', async () => {
  const day = 86_400_000;
  for (const offset of [day, -day, 0]) {
    test1.cloud.control.clock.setOffset(offset);
    const asked = Date.now() + offset;
    const { now, made, isDate } = await echo('ann', {});
    const answered = Date.now() + offset;
    // A millisecond on either side for what is rounded.
    for (const at of [now, made]) {
      expect(at).toBeGreaterThanOrEqual(asked - 1);
      expect(at).toBeLessThanOrEqual(answered + 1);
    }
    expect(isDate).toBe(true);
  }
});

test('what a function prints is in the log under its request, before the end of the call', async () => {
  const lines: { code: string; requestId?: string; text?: string }[] = [];
  const stop = test1.cloud.logs.onLine((line) => lines.push(line));
  const { context } = await echo('ann', { say: 'something' });
  stop();
  const mine = lines.filter(({ requestId }) => requestId === context.request_id);
  expect(mine.map(({ code, text }) => [code, text])).toEqual([
    ['function.log', 'said something'],
    ['call.completed', undefined],
  ]);
});
