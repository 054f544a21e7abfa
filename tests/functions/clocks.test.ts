import { listClocks, publishClocks } from '@domain/clocks/contract';
import { acceptTask, getTask, listTasks } from '@domain/task/contract';
import { builtInClocks, clocksOf } from '@domain/task/clocks';
import { clockText, dayMs, hourMs, minuteMs, secondMs, startOfDay } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { templateIds } from '../../demo/environment';
import { phoneOf } from '../../demo/people';
import { aWarning, type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made));

const { risks, quiet } = builtInClocks;
const copied = (): typeof builtInClocks.risks => structuredClone(risks);
/** The built-in table with officers who get 240 s for a high risk, and 30 minutes to the first contact. */
const slower = () => {
  const high = copied().high;
  const [first, ...others] = high.rungs;
  if (!first) throw new Error('no first rung');
  return {
    quiet,
    risks: {
      ...copied(),
      high: {
        ...high,
        rungs: [{ ...first, waitMs: 240 * secondMs }, ...others],
        firstContactMs: 30 * minuteMs,
      },
    },
  };
};
const publish = (table: object, fields: { from?: number; opId?: string; note?: string } = {}) =>
  district.reply('desk-1', publishClocks, {
    opId: newOpId(),
    from: 1,
    note: '夜里人少，多给两分钟',
    ...fields,
    table: table as never,
  });
const now = () => district.now();
const stranger = (phone: string, risk = 'high') => aWarning({ phone, village: xiaxi, risk, at: now() });
const offeredTo = async (person: 'officer-1' | 'chief-1') =>
  (await district.ok(person, listTasks, {})).offered;

test('the built-in table is version 1; a published one stands above it with when, who and why', async () => {
  const before = await district.ok('desk-1', listClocks, {});
  const revisit = clocksOf(builtInClocks, 'revisit');
  expect(before.versions).toEqual([{ version: 1, risks, revisit, quiet, published: null }]);
  const at = now();
  expect(await publish(slower())).toEqual({ ok: true, data: { version: 2 } });
  const { versions } = await district.ok('desk-1', listClocks, {});
  expect(versions).toHaveLength(2);
  expect(versions[0]).toMatchObject({
    version: 2,
    ...slower(),
    published: { by: '反诈专班', note: '夜里人少，多给两分钟' },
  });
  expect(versions[0]?.published?.at).toBeGreaterThanOrEqual(at);
  const [stored] = await documents(district.cloud, 'clockTables');
  expect(stored).toMatchObject({ _id: '2', by: { id: expect.stringMatching(/^[0-9a-f]{32}$/) as string } });
});

test('the row of revisits is edited with the others, kept by who leaves it out, and within a week', async () => {
  const revisit = structuredClone(clocksOf(builtInClocks, 'revisit'));
  const patient = { ...revisit, outcomeMs: 7 * dayMs };
  const beyond = { ...revisit, outcomeMs: 7 * dayMs + 1 };
  expect(await publish({ risks, quiet, revisit: beyond })).toMatchObject({
    ok: false,
    error: 'badInput',
    field: 'table.revisit.outcomeMs',
  });
  await publish({ risks, quiet, revisit: patient });
  await publish(slower(), { from: 2 });
  const { versions } = await district.ok('desk-1', listClocks, {});
  expect(versions.map((one) => one.revisit.outcomeMs)).toEqual([7 * dayMs, 7 * dayMs, revisit.outcomeMs]);
});

test('of two who edit the same version one is told that it is stale; the same tap again is the same version', async () => {
  const opId = newOpId();
  expect(await publish(slower(), { opId })).toMatchObject({ ok: true, data: { version: 2 } });
  expect(await publish(slower(), { opId })).toMatchObject({ ok: true, data: { version: 2 } });
  expect(await publish(slower())).toMatchObject({ ok: false, error: 'clocksStale', field: 'from' });
  expect(await publish(slower(), { from: 3 })).toMatchObject({ ok: false, error: 'clocksStale' });
  const raced = await Promise.all([publish(slower(), { from: 2 }), publish(slower(), { from: 2 })]);
  expect(raced.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await documents(district.cloud, 'clockTables')).toHaveLength(2);
});

test('only the desk publishes or sees tables, and a wrong one is refused by the name of its field', async () => {
  const input = { opId: newOpId(), from: 1, table: slower() as never, note: '试试看' };
  expect(await district.reply('officer-1', publishClocks, input)).toMatchObject({ error: 'notAllowed' });
  expect(await district.reply('chief-1', listClocks, {})).toMatchObject({ error: 'notAllowed' });
  const lazy = { quiet, risks: { ...copied(), critical: copied().medium } };
  expect(await publish(lazy)).toMatchObject({
    error: 'badInput',
    field: 'table.risks.critical.rungs.0.waitMs',
  });
  expect(await publish({ quiet, risks: { high: copied().high } })).toMatchObject({
    error: 'badInput',
    field: 'table.risks.critical',
  });
  const deaf = { ...quiet, risks: ['critical'] };
  expect(await publish({ ...slower(), quiet: deaf })).toMatchObject({ field: 'table.quiet.risks.0' });
  expect(await publish(slower(), { note: ' ' })).toMatchObject({ error: 'badInput', field: 'note' });
  expect(await documents(district.cloud, 'clockTables')).toEqual([]);
});

test('an edit moves no running task, not even when its risk is raised; a new one follows within a minute', async () => {
  await district.post(stranger('13900000101', 'medium'));
  await district.post(stranger('13900000102'));
  await publish(slower());
  district.cloud.control.advance(61 * secondMs);
  await district.post(stranger('13900000101'));
  await district.post(stranger('13900000103'));
  const tasks = await offeredTo('officer-1');
  const leftMs = (clockVersion: number) =>
    tasks.filter((task) => task.clockVersion === clockVersion).map(({ dueAt }) => (dueAt ?? 0) - now());
  expect(tasks.map(({ clockVersion }) => clockVersion).sort()).toEqual([1, 1, 2]);
  for (const ms of leftMs(1)) expect(ms).toBeLessThanOrEqual(120 * secondMs);
  for (const ms of leftMs(2)) expect(ms).toBeGreaterThan(200 * secondMs);
  // 120 s later the two old ones have climbed, the new one has not.
  await district.passes(121 * secondMs);
  const gens = (await offeredTo('officer-1')).map(({ clockVersion, gen }) => [clockVersion, gen]).sort();
  expect(gens).toEqual([
    [1, 2],
    [1, 3],
    [2, 1],
  ]);
});

test('accepting starts the first-contact clock of the task’s own table; a version that never was is refused', async () => {
  await publish(slower());
  district.cloud.control.advance(61 * secondMs);
  await district.post(stranger('13900000104'));
  const [task] = await offeredTo('officer-1');
  if (!task) throw new Error('nothing was offered');
  const { id, gen, risk } = task;
  const tap = (clockVersion: number) =>
    district.reply('officer-1', acceptTask, { opId: newOpId(), id, gen, risk, clockVersion });
  expect(await tap(99)).toMatchObject({ ok: false, error: 'badInput', field: 'clockVersion' });
  expect(await tap(1)).toMatchObject({ ok: false });
  expect(await tap(2)).toMatchObject({ ok: true, data: { accepted: true } });
  const { dueAt } = (await district.ok('officer-1', getTask, { id })).task;
  expect((dueAt ?? 0) - now()).toBeGreaterThan(29 * minuteMs);
});

/** Brings the clock to the next time that it is `hour` in China. */
const waitUntil = (hour: number) => {
  const at = startOfDay(now()) + hour * hourMs;
  district.cloud.control.advance((at > now() ? at : at + dayMs) - now());
};
const sms = (person: 'resident-1') => district.cloud.wechat.sms(phoneOf(person)).map(({ text }) => text);
const texts = (person: 'resident-1' | 'officer-1') => district.told(person);

test('at night a medium warning still reaches WeChat and the officers; SMS and ladder wait for the morning', async () => {
  await district.register('resident-1');
  waitUntil(23);
  await district.post(aWarning({ risk: 'medium', at: now() }));
  expect([texts('resident-1').length, texts('officer-1').length]).toEqual([1, 1]);
  const [task] = await offeredTo('officer-1');
  expect(clockText(task?.dueAt ?? 0)).toMatch(/ 07:00$/);
  await district.passes(8 * hourMs - minuteMs);
  expect(sms('resident-1')).toEqual([]);
  expect((await offeredTo('officer-1'))[0]?.gen).toBe(1);
  await district.passes(2 * minuteMs);
  expect(sms('resident-1')).toHaveLength(1);
  expect((await offeredTo('officer-1'))[0]?.gen).toBe(2);
});

test('a resident whose WeChat message is refused at night gets the SMS in the morning, once', async () => {
  await district.register('resident-1');
  waitUntil(23);
  district.cloud.wechat.choose('resident-1', templateIds.warning, 'reject');
  await district.post(aWarning({ risk: 'medium', at: now() }));
  await district.passes(10 * minuteMs);
  expect(sms('resident-1')).toEqual([]);
  await district.passes(8 * hourMs);
  await district.passes(10 * minuteMs);
  expect(sms('resident-1')).toHaveLength(1);
});

test('a risk that rises at night wakes everybody, and the morning rings nobody a second time', async () => {
  await district.register('resident-1');
  waitUntil(23);
  await district.post(aWarning({ risk: 'medium', at: now() }));
  await district.post(aWarning({ risk: 'high', at: now() }));
  const [task] = await offeredTo('officer-1');
  expect((task?.dueAt ?? Infinity) - now()).toBeLessThanOrEqual(120 * secondMs);
  await district.passes(61 * secondMs);
  expect(sms('resident-1')).toHaveLength(1);
  await district.passes(8 * hourMs);
  expect(sms('resident-1')).toHaveLength(1);
});
