import { startTestCloud, type TestCloud } from '../test-cloud';

let test1: TestCloud;
const command = async (name: string, input: unknown) => {
  const response = await fetch(`${test1.cloud.url}/control/${name}`, {
    method: 'POST',
    body: JSON.stringify(input),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

beforeAll(async () => {
  test1 = await startTestCloud(
    {
      echo: { triggers: [{ name: 'yearly', type: 'timer', config: '0 0 0 1 1 * *' }] },
      keeper: { timeout: 20 },
    },
    { collections: [{ name: 'notes', indexes: [] }] },
  );
});
afterAll(() => test1.stop());

test('the clock moves by distance and is set back', async () => {
  expect((await command('clock', { advanceMs: 60_000 })).body).toMatchObject({ offsetMs: 60_000 });
  expect((await command('clock', { advanceMs: -90_000 })).body).toMatchObject({ offsetMs: -30_000 });
  expect((await command('clock', { offsetMs: 0 })).body).toMatchObject({ offsetMs: 0 });
});

test('a timer is fired by name, an unknown one is refused', async () => {
  expect((await command('fire', { timer: 'yearly' })).body).toMatchObject({ ok: true });
  expect(await command('fire', { timer: 'none' })).toMatchObject({
    status: 400,
    body: { code: 'INVALID_PARAM' },
  });
});

test('a timer fires twice at once on request, as it may in the cloud', async () => {
  const { body } = await command('fire', { timer: 'yearly', times: 2 });
  expect(new Set(body.requestIds as string[]).size).toBe(2);
  const served = (id: string) => test1.cloud.logs.recent().some((line) => line.requestId === id);
  expect((body.requestIds as string[]).every(served)).toBe(true);
  expect((await command('fire', { timer: 'yearly', times: 0 })).status).toBe(400);
});

test('credits are granted, and a choice switches a template off', async () => {
  const grant = { person: 'ann', template: 'alarm', credits: 3 };
  expect((await command('credits', grant)).body).toEqual({ credits: 3 });
  expect((await command('choice', { person: 'ann', template: 'alarm', choice: 'maybe' })).status).toBe(400);
});

test.each([
  ['clock', { advanceMs: 'soon' }],
  ['fault', { target: 'database.getDocument', kind: 'fire' }],
  ['fault', { kind: 'error' }],
  ['kill', {}],
  ['clock', 'text'],
])('bad input to %s is refused with a sentence: %j', async (name, input) => {
  expect(await command(name, input)).toMatchObject({ status: 400, body: { code: 'INVALID_PARAM' } });
});

test('a command that does not exist is said to be missing', async () => {
  expect((await command('constructor', {})).status).toBe(404);
});

describe('a fault on the database', () => {
  const add = (id: string) =>
    test1.cloud.call('ann', 'keeper', { add: id }) as Promise<{ error?: string; ids: string[] }>;

  test('as a lost reply: the SDK sees an error, and the write is there', async () => {
    await command('fault', { target: 'database.insertDocument', kind: 'lostReply' });
    const { error, ids } = await add('lost-reply');
    expect(error).toBeDefined();
    expect(ids).toContain('lost-reply');
    expect((await add('after')).error).toBeUndefined();
  });

  test('as a lost request: the SDK sees an error, and nothing was written', async () => {
    await command('fault', { target: 'database.insertDocument', kind: 'lostRequest' });
    const { error, ids } = await add('lost-request');
    expect(error).toBeDefined();
    expect(ids).not.toContain('lost-request');
  });

  test('as an error code: the SDK maps it as it maps those of the cloud', async () => {
    await command('fault', {
      target: 'database.insertDocument',
      kind: 'error',
      code: 'DATABASE_REQUEST_FAILED',
    });
    const { error, ids } = await add('refused');
    expect(error).toContain('-502001');
    expect(ids).not.toContain('refused');
  });

  test('as a delay: the answer comes late, once', async () => {
    await command('fault', { target: 'database.insertDocument', kind: 'delay', delayMs: 400 });
    const startedAt = performance.now();
    expect((await add('late')).error).toBeUndefined();
    expect(performance.now() - startedAt).toBeGreaterThan(390);
    expect((await command('clear-faults', {})).body).toEqual({ faults: [] });
  });
});

test('a trace counts the round trips of a call, with their collection and times', async () => {
  const { trace } = test1.cloud.control;
  trace.start();
  await test1.cloud.call('ann', 'keeper', { add: 'traced' });
  const calls = trace.stop();
  expect(calls.map(({ action, collection }) => [action, collection])).toEqual([
    ['database.insertDocument', 'notes'],
    ['database.getDocument', 'notes'],
  ]);
  const [first, second] = calls;
  expect(second?.startedAt).toBeGreaterThanOrEqual(first?.endedAt ?? Infinity);
});

test('control is not there when the options leave it off', async () => {
  const closed = await startTestCloud({ echo: {} }, { control: false });
  const response = await fetch(`${closed.cloud.url}/control/clock`, { method: 'POST', body: '{}' });
  await closed.stop();
  expect(response.status).toBe(404);
});
