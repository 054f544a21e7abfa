import { createHmac } from 'node:crypto';
import { hourMs, minuteMs } from '@domain/time/shanghai';
import { signingPrefix } from '@domain/warning/signing';
import { keysIn } from '../../demo/keys';
import { demoSource, localSourceKey } from '../../demo/source';
import { bankOf } from '../support/bank';
import { aDistrict, type District } from '../support/district';
import { aReceiver } from '../support/receiver';

let district: District;
const { now, configure, listed, taskOf, close, live, post } = bankOf(() => district);
beforeAll(async () => {
  district = await aDistrict();
});
afterAll(() => district.stop());

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
