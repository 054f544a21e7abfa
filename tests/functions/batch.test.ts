import { listTasks } from '@domain/task/contract';
import { maxBatch } from '@domain/warning/signing';
import { templateIds } from '../../demo/environment';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';
import { documents } from '../support/documents';
import { sourceOf } from '../support/source';

let district: District;
beforeAll(async () => {
  district = await aDistrict();
  await district.register('resident-1');
});
afterAll(() => district.stop());

let phones = 0;
const stranger = (fields: object = {}) =>
  aWarning({ phone: `1391${String((phones += 1)).padStart(7, '0')}`, village: xiaxi, ...fields });
const items = (reply: { body: Record<string, unknown> }) => reply.body.items as Record<string, unknown>[];
const tasksOf = async (warningId: unknown) =>
  (await documents(district.cloud, 'tasks')).filter((task) =>
    (task.warnings as { id: string }[]).some(({ id }) => id === warningId),
  );

test('each warning of a batch gets the answer that it would get by itself, in order', async () => {
  const reply = await sourceOf(district).batch([
    aWarning(),
    stranger(),
    aWarning(),
    stranger({ risk: 'low' }),
  ]);
  expect(reply.status).toBe(200);
  expect(items(reply).map(({ index, status, result }) => [index, status, result])).toEqual([
    [0, 200, 'dispatched'],
    [1, 200, 'dispatched'],
    [2, 200, 'merged'],
    [3, 200, 'listed'],
  ]);
  for (const { warningId } of items(reply).slice(0, 3)) expect(await tasksOf(warningId)).toHaveLength(1);
});

test('critical ones of a batch ring before the answer, the others with the next tick, each once', async () => {
  const { cloud } = district;
  // What the tests above left to send.
  await district.tick();
  cloud.wechat.reset();
  const rung = () => cloud.wechat.notifications('officer-1').length;
  cloud.wechat.grantCredits('officer-1', templateIds.task, 20);
  await sourceOf(district).batch([stranger({ risk: 'critical' }), stranger(), stranger({ risk: 'medium' })]);
  expect(rung()).toBe(1);
  await district.tick();
  expect(rung()).toBe(3);
  await district.tick();
  expect(rung()).toBe(3);
});

test('fifty new persons cost eight round trips together, all of them through indexes', async () => {
  const { trace } = district.cloud.control;
  trace.start();
  const reply = await sourceOf(district).batch(Array.from({ length: 50 }, () => stranger()));
  const calls = trace.stop().filter(({ action }) => action.startsWith('database.'));
  expect(new Set(items(reply).map(({ result }) => result))).toEqual(new Set(['dispatched']));
  expect(calls).toHaveLength(8);
  expect(calls.filter(({ servedBy }) => servedBy === 'scan')).toEqual([]);
});

test('bad items are named with their field and harm none of the good ones', async () => {
  const good = stranger();
  const reply = await sourceOf(district).batch([{ ...good, phone: '1' }, 7, good, stranger({ extra: 1 })]);
  expect(items(reply)).toEqual([
    expect.objectContaining({ index: 0, status: 400, error: 'badInput', field: 'phone' }),
    expect.objectContaining({ index: 1, status: 400, error: 'badInput', field: 'body' }),
    expect.objectContaining({ index: 2, status: 200, result: 'dispatched' }),
    expect.objectContaining({ index: 3, status: 400, error: 'badInput', field: 'extra' }),
  ]);
});

test('the same id twice in a batch is one warning; a changed one is kept as its version', async () => {
  const warning = stranger();
  const reply = await sourceOf(district).batch([warning, stranger(), warning, { ...warning, stage: 2 }]);
  const [first, , second, third] = items(reply);
  expect([second, third].map((item) => item?.warningId)).toEqual([first?.warningId, first?.warningId]);
  expect([first, second, third].map((item) => item?.result)).toEqual(Array(3).fill('dispatched'));
  const [task] = await tasksOf(first?.warningId);
  expect(task?.warningCount).toBe(1);
  const record = (await documents(district.cloud, 'inbox')).find(({ _id }) => _id === first?.warningId);
  expect(record?.revisions).toHaveLength(1);
});

test('a batch posted again gives the same answers and makes nothing new, also beside single warnings', async () => {
  const warnings = [stranger(), stranger(), stranger()];
  await district.post(warnings[1] ?? {});
  const source = sourceOf(district);
  const first = await source.batch(warnings);
  const before = (await documents(district.cloud, 'tasks')).length;
  expect(items(await source.batch(warnings))).toEqual(items(first));
  expect(items(first).every(({ status }) => status === 200)).toBe(true);
  expect(await documents(district.cloud, 'tasks')).toHaveLength(before);
});

test('a nonce carries one batch only', async () => {
  const source = sourceOf(district);
  const nonce = 'abcdefabcdefabcdef';
  const warnings = [stranger()];
  expect((await source.batch(warnings, { nonce })).status).toBe(200);
  expect(await source.batch(warnings, { nonce })).toMatchObject({
    status: 409,
    body: { error: 'replayed', field: 'x-nonce' },
  });
});

test('120 warnings of one person in a batch are one task with a count of 120', async () => {
  const { phone } = stranger();
  const reply = await sourceOf(district).batch(Array.from({ length: 120 }, () => stranger({ phone })));
  expect(new Set(items(reply).map(({ status }) => status))).toEqual(new Set([200]));
  const [task, ...more] = await tasksOf(items(reply)[0]?.warningId);
  expect(more).toEqual([]);
  expect(task?.warningCount).toBe(120);
});

test.each([
  ['none', []],
  ['too many', Array.from({ length: maxBatch + 1 }, () => ({}))],
  ['no list', 'x'],
])('a batch with %s is refused as a whole', async (_, warnings) => {
  const body = JSON.stringify({ warnings });
  const reply = await sourceOf(district).ask('POST', '/v1/warnings/batch', { body });
  expect(reply).toMatchObject({ status: 400, body: { error: 'badInput', field: 'warnings' } });
});

test('a batch whose inbox write loses its answer is neither lost nor doubled', async () => {
  const { cloud } = district;
  const warnings = [stranger(), stranger(), stranger()];
  // The second insert of the call: the first one uses the nonce up.
  cloud.control.faults.add({ target: 'database.insertDocument', kind: 'lostReply', count: 2 });
  const first = await sourceOf(district).batch(warnings);
  cloud.control.faults.clear();
  expect([200, 503]).toContain(first.status);
  const again = await sourceOf(district).batch(warnings);
  expect(again.status).toBe(200);
  for (const { warningId, status } of items(again)) {
    expect(status).toBe(200);
    expect(await tasksOf(warningId)).toHaveLength(1);
  }
});

test('a list that is cut holds what is due first, however late it came', async () => {
  district.startAnew();
  await district.register('resident-1');
  await sourceOf(district).batch(Array.from({ length: 101 }, () => stranger({ risk: 'medium' })));
  const urgent = items(await sourceOf(district).batch([stranger({ risk: 'critical' })]))[0]?.warningId;
  const { offered } = await district.ok('officer-1', listTasks, {});
  expect(offered).toHaveLength(100);
  const [task] = await tasksOf(urgent);
  expect(offered.map(({ id }) => id)).toContain(task?._id);
});
