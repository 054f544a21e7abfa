import { createHmac } from 'node:crypto';
import { getOverview } from '@domain/measure/contract';
import { configureSource, listSources, revokeSourceKey, rotateSource } from '@domain/source/contract';
import { acceptTask, closeTask, listTasks, logAttempt } from '@domain/task/contract';
import { dayMs, hourMs, minuteMs } from '@domain/time/shanghai';
import { listWarnings } from '@domain/warning/contract';
import { signingPrefix } from '@domain/warning/signing';
import { newOpId } from '../../demo/call';
import { keysIn } from '../../demo/keys';
import { demoSource, localSourceKey } from '../../demo/source';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';
import { documents } from '../support/documents';
import { aReceiver } from '../support/receiver';
import { sourceOf } from '../support/source';

let district: District;
beforeAll(async () => {
  district = await aDistrict();
  await district.register('resident-1');
});
afterAll(() => district.stop());

let phones = 0;
const stranger = (fields: object = {}) =>
  aWarning({
    phone: `1392${String((phones += 1)).padStart(7, '0')}`,
    village: xiaxi,
    at: now(),
    ...fields,
  });
const now = () => district.now();
const configure = (fields: object) =>
  district.ok('desk-1', configureSource, { opId: newOpId(), id: demoSource, ...fields });
const listed = async () => {
  const { sources, alerts } = await district.ok('desk-1', listSources, {});
  const [source] = sources.filter(({ id }) => id === demoSource);
  if (!source) throw new Error('the demo source is not listed');
  return { source, alerts };
};
const taskOf = async (warningId: unknown) =>
  (await documents(district.cloud, 'tasks')).find((task) =>
    (task.warnings as { id: string }[]).some(({ id }) => id === warningId),
  );

/** The task of a warning, accepted, engaged and closed by the officer on duty. */
async function close(warningId: string | undefined, outcome: 'refused' | 'falseAlarm'): Promise<void> {
  const stored = await taskOf(warningId);
  const { offered } = await district.ok('officer-1', listTasks, {});
  const task = offered.find(({ id }) => id === stored?._id);
  if (!task) throw new Error('the task is not offered');
  const { id, gen, risk, clockVersion, warningCount } = task;
  const opId = newOpId;
  await district.ok('officer-1', acceptTask, { opId: opId(), id, gen, risk, clockVersion });
  await district.ok('officer-1', logAttempt, { opId: opId(), id, gen, channel: 'phone', result: 'reached' });
  await district.ok('officer-1', closeTask, { opId: opId(), id, gen, warningCount, outcome });
}

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

/** The source with its newest key: the tests above used up the first. */
const live = async () => {
  const keyId = (await listed()).source.keys.at(-1)?.keyId ?? '1';
  return sourceOf(district, localSourceKey(keysIn(district.dataDir).source, demoSource, keyId));
};
const post = async (fields: object = {}) => {
  const warning = stranger(fields);
  const body = JSON.stringify(warning);
  const reply = await (await live()).ask('POST', '/v1/warnings', { body });
  expect(reply.status).toBe(200);
  return { externalId: String(warning.externalId), ...(reply.body as { warningId: string; result: string }) };
};

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

test('a source asks what became of its warning and gets codes, nobody’s name or number', async () => {
  const source = await live();
  const warning = await post();
  expect((await source.result(warning.externalId)).body).toMatchObject({ state: 'offered', outcome: null });
  await close(warning.warningId, 'refused');
  const { status, body } = await source.result(warning.externalId);
  expect(status).toBe(200);
  expect(body).toEqual({
    warningId: warning.warningId,
    externalId: warning.externalId,
    state: 'closed',
    outcome: 'refused',
    receivedAt: expect.any(Number) as number,
    late: false,
    withdrawn: false,
    drill: false,
  });
  const low = await post({ risk: 'low' });
  expect((await source.result(low.externalId)).body).toMatchObject({ state: 'listed' });
  expect(await source.result('never-sent')).toMatchObject({
    status: 404,
    body: { error: 'warningUnknown', field: 'externalId' },
  });
});

test('precision counts an episode once, real or not, beside the number that it rests on', async () => {
  await district.tick();
  const { judged, real } = (await listed()).source.precision;
  const phone = '13920009999';
  const first = await post({ phone });
  await post({ phone });
  await close(first.warningId, 'falseAlarm');
  await close((await post()).warningId, 'refused');
  await district.tick();
  const { precision } = (await listed()).source;
  expect(precision).toEqual({ judged: judged + 2, real: real + 1, share: (real + 1) / (judged + 2) });
});

test('a result is posted to the webhook, signed with the source’s key, and again until it is taken', async () => {
  const receiver = await aReceiver();
  await configure({ webhook: receiver.url });
  district.cloud.control.advance(minuteMs + 1);
  const warning = await post();
  receiver.answerWith(503);
  await close(warning.warningId, 'refused');
  await district.tick();
  expect(receiver.received).toHaveLength(1);
  await district.tick();
  expect(receiver.received).toHaveLength(1);
  receiver.answerWith(200);
  district.cloud.control.advance(minuteMs);
  await district.tick();
  await district.tick();
  expect(receiver.received).toHaveLength(2);
  const [, taken] = receiver.received;
  expect(JSON.parse(taken?.body ?? '')).toEqual({
    warningIds: [warning.warningId],
    state: 'closed',
    outcome: 'refused',
    drill: false,
  });
  const { 'x-key': keyId = '', 'x-time': time = '', 'x-nonce': nonce = '' } = taken?.headers ?? {};
  const { key } = localSourceKey(keysIn(district.dataDir).source, demoSource, keyId);
  const signature = createHmac('sm3', Buffer.from(key, 'hex'))
    .update(signingPrefix({ method: 'POST', path: '/results?for=us', time, nonce }))
    .update(taken?.body ?? '')
    .digest('hex');
  expect(taken?.headers['x-signature']).toBe(signature);
  expect((await taskOf(warning.warningId))?.resultAt).toBeNull();
  await configure({ webhook: null });
  await receiver.stop();
});

test('a warning that comes more than a day late runs on gentle clocks, is marked, and never merges upwards', async () => {
  const at = now() - 25 * hourMs;
  const late = await post({ risk: 'critical', at });
  const task = await taskOf(late.warningId);
  expect(task).toMatchObject({ risk: 'medium', warnings: [{ late: true }] });
  expect((await (await live()).result(late.externalId)).body).toMatchObject({ late: true });
});

test('a merged warning that is older than the newest one leaves the scam type as it is', async () => {
  const phone = '13920008888';
  const first = await post({ phone, scamType: 'loan', at: now() });
  await post({ phone, scamType: 'romance', at: now() - minuteMs * 30 });
  expect(await taskOf(first.warningId)).toMatchObject({ scamType: 'loan', warningCount: 2 });
  await post({ phone, scamType: 'brushing', at: now() + 1 });
  expect(await taskOf(first.warningId)).toMatchObject({ scamType: 'brushing', warningCount: 3 });
});
