import { startTestCloud, type TestCloud } from '../test-cloud';

interface Fired {
  readonly code: string;
  readonly at: number;
}

const trigger = (name: string, config: string) => ({ name, type: 'timer', config });
let test1: TestCloud;
let fired: Fired[];
let stopListening: () => void;

/** Resolves when so many timers have run since the test began. */
const runs = async (count: number, withinMs: number): Promise<number> => {
  const until = performance.now() + withinMs;
  while (fired.length < count && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return fired.length;
};

beforeAll(async () => {
  test1 = await startTestCloud({
    echo: { timeout: 5, triggers: [trigger('daily', '0 0 3 * * * *'), trigger('leap', '0 0 0 29 2 * *')] },
  });
});
afterAll(() => test1.stop());

beforeEach(() => {
  fired = [];
  stopListening = test1.cloud.logs.onLine(({ code, at, error }) => {
    if (code === 'call.completed' || error !== undefined) fired.push({ code, at });
  });
});
afterEach(() => {
  stopListening();
  test1.cloud.control.clock.setOffset(0);
});

/** Moves the cloud's clock to an instant, written in UTC+8. */
const moveTo = (text: string) =>
  test1.cloud.control.clock.setOffset(Date.parse(`${text}+08:00`) - Date.now());

test('a timer fires at its second in UTC+8, once', async () => {
  moveTo('2026-05-10T02:59:59');
  expect(await runs(1, 4000)).toBe(1);
  expect(new Date(fired[0]?.at ?? 0).toISOString()).toMatch(/^2026-05-09T19:00:0/);
  expect(await runs(2, 500)).toBe(1);
});

test('a jump forward over several times is one firing', async () => {
  moveTo('2026-05-10T12:00:00');
  fired.length = 0;
  moveTo('2026-05-14T12:00:00');
  expect(await runs(1, 3000)).toBe(1);
  expect(await runs(2, 500)).toBe(1);
});

test('after a jump back the time that comes again fires again', async () => {
  moveTo('2026-05-20T02:59:59.500');
  expect(await runs(1, 4000)).toBe(1);
  moveTo('2026-05-20T02:59:59.500');
  expect(await runs(2, 4000)).toBe(2);
});

test('29 February fires in a leap year', async () => {
  moveTo('2028-02-28T23:59:59');
  expect(await runs(1, 4000)).toBe(1);
});

test('a timer may be fired on request, twice and at once', async () => {
  const { control } = test1.cloud;
  const both = await Promise.all([control.fire('daily'), control.fire('daily')]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect(new Set(both.map(({ requestId }) => requestId)).size).toBe(2);
});

test('a timer that does not exist cannot be fired', async () => {
  await expect(test1.cloud.control.fire('never')).rejects.toThrow('never');
});

test('timers that are held fire on request only', async () => {
  test1.cloud.control.holdTimers();
  moveTo('2026-06-01T12:00:00');
  moveTo('2026-06-03T12:00:00');
  expect(await runs(1, 500)).toBe(0);
  expect((await test1.cloud.control.fire('daily')).ok).toBe(true);
});
