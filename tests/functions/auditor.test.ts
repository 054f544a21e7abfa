import { getOverview } from '@domain/measure/contract';
import { listDead, redriveMessage } from '@domain/message/contract';
import { dayMs, hourMs, startOfDay } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { templateIds } from '../../demo/environment';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';
import { documents } from '../support/documents';

let district: District;
beforeAll(async () => {
  district = await aDistrict();
});
beforeEach(() => {
  district.startAnew();
  // In the morning: at night what is medium would wait.
  const now = district.cloud.control.clock.now();
  const morning = startOfDay(now) + 10 * hourMs;
  district.cloud.control.advance((morning > now ? morning : morning + dayMs) - now);
});
afterAll(() => district.stop());

const minute = 60_000;
const auditor = async () => (await district.ok('desk-1', getOverview, {})).overview.auditor;
const post = () => district.post(aWarning({ phone: '13900000555', village: xiaxi, risk: 'medium' }));
const onlyTask = async () => {
  const [task, ...more] = await documents(district.cloud, 'tasks');
  if (!task || more.length > 0) throw new Error('there is not one task');
  return task;
};

/** Changes or removes a stored document as no use case would: what an operator's slip or a lost disk leaves. */
async function tamper(action: 'modifyDocument' | 'removeDocument', body: object): Promise<void> {
  district.tampered();
  const response = await fetch(district.cloud.sdkUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action: `database.${action}`, multi: false, merge: true, upsert: false, ...body }),
  });
  expect(await response.json()).not.toHaveProperty('code');
}
const setIn = (collectionName: string, _id: string, fields: object) =>
  tamper('modifyDocument', {
    collectionName,
    query: JSON.stringify({ _id }),
    data: JSON.stringify({ $set: fields }),
  });

test('an answered warning whose task is gone is found, dispatched again, and written down', async () => {
  await post();
  const { _id } = await onlyTask();
  await tamper('removeDocument', { collectionName: 'tasks', query: JSON.stringify({ _id }) });
  await district.passes(61_000);
  expect(await onlyTask()).toMatchObject({ state: 'offered', warningCount: 1 });
  expect((await auditor()).findings).toMatchObject([{ kind: 'lost', repaired: true }]);
});

test('an offer without its message is told after all', async () => {
  await post();
  const task = await onlyTask();
  await setIn('tasks', task._id, { messages: {}, deliverAt: null });
  district.cloud.wechat.reset();
  await district.passes(61_000);
  expect(district.cloud.wechat.notifications('officer-1')).toHaveLength(1);
  expect((await auditor()).findings).toMatchObject([
    { kind: 'silentOffer', subject: task._id, repaired: true },
  ]);
});

test('in a healthy district the auditor finds nothing; when it is not heard for three minutes, the desk is told', async () => {
  await post();
  await district.passes(minute);
  await district.passes(minute);
  expect(await auditor()).toMatchObject({ silentSince: null, findings: [] });
  const { at } = await auditor();
  district.cloud.control.advance(3 * minute + 1_000);
  expect((await auditor()).silentSince).toBe(at);
  await district.tick();
  expect((await auditor()).silentSince).toBeNull();
});

test('poison delays nobody: what cannot be swept goes behind the others, is named, and is tried again later', async () => {
  for (let i = 0; i < 55; i += 1) {
    await district.post(aWarning({ phone: `139000006${String(i).padStart(2, '0')}`, village: xiaxi }));
  }
  const poisoned = await documents(district.cloud, 'tasks');
  for (const { _id } of poisoned) await setIn('tasks', _id, { areas: null });
  district.cloud.control.advance(1_000);
  await post();
  await district.passes(121_000);
  await district.passes(180_000);
  const healthy = (await documents(district.cloud, 'tasks')).filter(({ areas }) => areas !== null);
  expect(healthy).toMatchObject([{ gen: 2 }]);
  for (let i = 0; i < 5; i += 1) await district.passes(16 * minute);
  const asides = (await auditor()).findings.filter(({ kind }) => kind === 'aside');
  expect(asides.length).toBeGreaterThan(0);
});

test('a message whose address cannot be read dies visibly and stops no other', async () => {
  await post();
  const task = await onlyTask();
  const messages = task.messages as Record<string, { kind: string }>;
  const broken = Object.entries(messages).map(([key, message]) => [
    key,
    { ...message, state: 'pending', dueAt: 0, openid: 'broken', phone: 'broken' },
  ]);
  await setIn('tasks', task._id, { messages: Object.fromEntries(broken) as object, deliverAt: 1 });
  await district.tick();
  const after = Object.values((await onlyTask()).messages as Record<string, { state: string }>);
  expect(after.map(({ state }) => state)).toEqual(after.map(() => 'dead'));
});

test('a message that reached nobody stands on the desk, and is sent again by hand, once, with an audit row', async () => {
  const { cloud } = district;
  cloud.wechat.choose('officer-1', templateIds.task, 'reject');
  cloud.control.faults.add({ target: 'cloudbase.sendSmsV2', kind: 'error', code: 40003, count: 2 });
  await post();
  cloud.control.faults.clear();
  const { letters } = await district.ok('desk-1', listDead, {});
  const letter = letters.find(({ kind }) => kind === 'offer');
  expect(letter).toMatchObject({ state: 'dead', to: '徐警官', error: '40003' });
  cloud.wechat.reset();
  const input = { opId: newOpId(), task: letter?.task ?? '', key: letter?.key ?? '' };
  expect(await district.ok('desk-1', redriveMessage, input)).toEqual({ state: 'sent' });
  expect(await district.ok('desk-1', redriveMessage, input)).toEqual({ state: 'sent' });
  expect(cloud.wechat.allSms()).toHaveLength(1);
  const left = (await district.ok('desk-1', listDead, {})).letters;
  expect(left.filter(({ kind }) => kind === 'offer')).toEqual([]);
  expect(await documents(cloud, 'audit')).toMatchObject([{ action: 'redrive', task: letter?.task }]);
  expect(await district.reply('officer-1', listDead, {})).toMatchObject({ error: 'notAllowed' });
});
