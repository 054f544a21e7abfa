import { eventually } from '../../support/eventually';
import { startTestCloud, type TestCloud } from '../test-cloud';

interface Fired {
  readonly code: string;
  readonly at: number;
}

const trigger = (name: string, config: string) => ({ name, type: 'timer', config });
const daily = trigger('daily', '0 0 3 * * * *');
let test1: TestCloud;
let fired: Fired[];

/** A cloud of its own for each test: what a jump of the clock sets off in one is no firing of the next. */
const start = async (...triggers: readonly object[]) => {
  test1 = await startTestCloud({ echo: { timeout: 5, triggers } });
  fired = [];
  test1.cloud.logs.onLine(({ code, at, error }) => {
    if (code === 'call.completed' || error !== undefined) fired.push({ code, at });
  });
};
afterEach(() => test1.stop());

/** Waits until so many timers have run. */
const runs = (count: number) => eventually(() => fired.length >= count, `run ${count} of a timer`, 25_000);
/** Long enough for a timer that should not fire. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 500));

/** Moves the cloud's clock to an instant, written in UTC+8. */
const moveTo = (text: string) =>
  test1.cloud.control.clock.setOffset(Date.parse(`${text}+08:00`) - Date.now());

test('a timer fires at its second in UTC+8, once', async () => {
  await start(daily);
  moveTo('2026-05-10T02:59:59');
  await runs(1);
  expect(new Date(fired[0]?.at ?? 0).toISOString()).toMatch(/^2026-05-09T19:00:/);
  await aMoment();
  expect(fired).toHaveLength(1);
});

test('a jump forward over several times is one firing', async () => {
  await start(daily);
  // The machine's own time is later than any of these days: the first is a jump back.
  moveTo('2026-05-10T12:00:00');
  moveTo('2026-05-14T12:00:00');
  await runs(1);
  await aMoment();
  expect(fired).toHaveLength(1);
});

test('after a jump back the time that comes again fires again', async () => {
  await start(daily);
  moveTo('2026-05-20T02:59:59.500');
  await runs(1);
  moveTo('2026-05-20T02:59:59.500');
  await runs(2);
  await aMoment();
  expect(fired).toHaveLength(2);
});

test('29 February fires in a leap year', async () => {
  await start(trigger('leap', '0 0 0 29 2 * *'));
  // In 2028, and in no year before it.
  moveTo('2027-03-01T00:00:01');
  await aMoment();
  const before = fired.length;
  moveTo('2028-02-28T23:59:59');
  await runs(before + 1);
  expect(new Date(fired[before]?.at ?? 0).toISOString()).toMatch(/^2028-02-28T16:00:/);
});

test('a timer may be fired on request, twice and at once', async () => {
  await start(daily);
  const { control } = test1.cloud;
  const both = await Promise.all([control.fire('daily'), control.fire('daily')]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect(new Set(both.map(({ requestId }) => requestId)).size).toBe(2);
});

test('a timer that does not exist cannot be fired', async () => {
  await start(daily);
  await expect(test1.cloud.control.fire('never')).rejects.toThrow('never');
});

test('timers that are held fire on request only', async () => {
  await start(daily);
  test1.cloud.control.holdTimers();
  moveTo('2026-06-01T12:00:00');
  moveTo('2026-06-03T12:00:00');
  await aMoment();
  expect(fired).toEqual([]);
  expect((await test1.cloud.control.fire('daily')).ok).toBe(true);
});
