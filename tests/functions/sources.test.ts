import { getOverview } from '@domain/measure/contract';
import { revokeSourceKey, rotateSource } from '@domain/source/contract';
import { listTasks } from '@domain/task/contract';
import { dayMs, hourMs, minuteMs } from '@domain/time/shanghai';
import { listWarnings } from '@domain/warning/contract';
import { newOpId } from '../../demo/call';
import { demoSource } from '../../demo/source';
import { bankOf } from '../support/bank';
import { aDistrict, aWarning, type District } from '../support/district';
import { sourceOf } from '../support/source';

let district: District;
const { now, stranger, configure, listed, taskOf, close, live, post } = bankOf(() => district);
beforeAll(async () => {
  district = await aDistrict();
  await district.register('resident-1');
});
afterAll(() => district.stop());

test('a rotated key signs at once, and the old one until its end', async () => {
  const opId = newOpId();
  const rotate = () => district.ok('desk-1', rotateSource, { opId, id: demoSource, oldForMs: hourMs });
  const { keyId, key } = await rotate();
  expect(await rotate()).toMatchObject({ keyId, key });
  const renewed = sourceOf(district, { source: demoSource, keyId, key });
  district.cloud.control.advance(2 * minuteMs);
  expect((await renewed.batch([stranger()])).status).toBe(200);
  expect((await district.post(stranger())).status).toBe(200);
  district.cloud.control.advance(hourMs);
  expect(await district.post(stranger())).toMatchObject({ status: 401, answer: { error: 'unknownSource' } });
  expect((await renewed.batch([stranger()])).status).toBe(200);
});

test('a revoked key is refused after a minute at the latest, and its number never comes back', async () => {
  const rotate = (oldForMs: number) =>
    district.ok('desk-1', rotateSource, { opId: newOpId(), id: demoSource, oldForMs });
  const { keyId, key } = await rotate(dayMs);
  district.cloud.control.advance(2 * minuteMs);
  const lost = sourceOf(district, { source: demoSource, keyId, key });
  expect((await lost.batch([stranger()])).status).toBe(200);
  await district.ok('desk-1', revokeSourceKey, { opId: newOpId(), id: demoSource, keyId });
  district.cloud.control.advance(minuteMs + 1);
  expect((await lost.batch([stranger()])).status).toBe(401);
  const next = await rotate(dayMs);
  expect(Number(next.keyId)).toBe(Number(keyId) + 1);
});

test('a source that is silent for longer than it promised is shown and noted once, until it is heard', async () => {
  await configure({ heartbeatMs: 10 * minuteMs });
  district.cloud.control.advance(9 * minuteMs);
  const source = await live();
  expect((await source.heartbeat()).status).toBe(200);
  await district.tick();
  expect((await listed()).source).toMatchObject({ silentSince: null });
  district.cloud.control.advance(11 * minuteMs);
  await district.tick();
  await district.tick();
  const { source: silent, alerts } = await listed();
  expect(silent.silentSince).toBeGreaterThan(0);
  expect(alerts).toHaveLength(1);
  expect((await source.heartbeat()).status).toBe(200);
  expect(await listed()).toMatchObject({
    source: { silentSince: null },
    alerts: [{ source: demoSource, kind: 'silent', endedAt: expect.any(Number) as number }],
  });
  await configure({ heartbeatMs: null });
});

test('a heartbeat that is repeated, or older than the last, keeps nobody alive', async () => {
  const source = await live();
  const signed = { time: now(), nonce: 'abcdefabcdefabcdef' };
  expect((await source.heartbeat(signed)).status).toBe(200);
  expect((await source.heartbeat(signed)).status).toBe(409);
  expect((await source.heartbeat({ time: signed.time - minuteMs })).status).toBe(409);
});

test('a drill runs through everything, calls nobody, joins no real task and counts nowhere', async () => {
  const before = await district.ok('desk-1', getOverview, {});
  const precisionBefore = (await listed()).source.precision;
  const { cloud } = district;
  cloud.wechat.reset();
  const real = await post();
  cloud.wechat.reset();
  const { phone } = JSON.parse(JSON.stringify(stranger())) as { phone: string };
  const drill = await post({ drill: true, phone });
  expect(drill.result).toBe('dispatched');
  expect(cloud.wechat.allNotifications()).toEqual([]);
  const task = await taskOf(drill.warningId);
  expect(task?._id).not.toBe((await taskOf(real.warningId))?._id);
  const states = async () =>
    Object.values((await taskOf(drill.warningId))?.messages as object).map(({ state }) => state as string);
  expect(new Set((await states()).filter((state) => state !== 'pending'))).toEqual(new Set(['drill']));
  const { offered } = await district.ok('officer-1', listTasks, {});
  expect(offered.find(({ id }) => id === task?._id)).toMatchObject({ drill: true });
  const { open } = await district.ok('desk-1', getOverview, {});
  expect(open.find(({ id }) => id === task?._id)).toMatchObject({ drill: true });
  await close(drill.warningId, 'refused');
  cloud.control.advance(2 * minuteMs);
  await district.tick();
  // Also the call that would have come after a minute.
  expect(new Set(await states())).toEqual(new Set(['drill']));
  expect(cloud.voice.to(phone)).toEqual([]);
  const after = await district.ok('desk-1', getOverview, {});
  expect(after.overview.tasks - before.overview.tasks).toBe(1);
  expect(after.overview.closed).toBe(before.overview.closed);
  expect((await listed()).source.precision).toEqual(precisionBefore);
  expect((await (await live()).result(drill.externalId)).body).toMatchObject({
    drill: true,
    state: 'closed',
  });
});

test('a drill about a registered resident reaches neither their phone nor their list', async () => {
  const { warnings: shown } = await district.ok('resident-1', listWarnings, {});
  district.cloud.wechat.reset();
  const { phone } = aWarning();
  await configure({ drill: true });
  district.cloud.control.advance(minuteMs + 1);
  await post({ phone, village: undefined });
  await configure({ drill: false });
  district.cloud.control.advance(minuteMs + 1);
  expect((await district.ok('resident-1', listWarnings, {})).warnings).toEqual(shown);
  expect(district.cloud.wechat.allNotifications()).toEqual([]);
});
