import { configureSource, listSources, registerSource } from '@domain/source/contract';
import { acceptTask, closeTask, getTask, listTasks, logAttempt } from '@domain/task/contract';
import { cancelTask } from '@domain/task/desk-contract';
import { minuteMs } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { phoneOf, type PersonKey } from '../../demo/people';
import { demoSource } from '../../demo/source';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';
import { hold } from '../support/hold';
import { aReceiver } from '../support/receiver';
import { sourceOf } from '../support/source';

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);

const source = () => sourceOf(district);
const texts = (person: PersonKey) => district.told(person);
const post = async (fields: object = {}) => {
  const warning = aWarning(fields);
  const { status } = await district.post(warning);
  expect(status).toBe(200);
  return { ...warning, externalId: String(warning.externalId) };
};
const withdraw = (externalId: string, body = '{}') =>
  source().ask('POST', `/v1/warnings/${externalId}/withdrawal`, { body });
const onlyTask = async () => {
  const [task, ...more] = await documents(district.cloud, 'tasks');
  expect(more).toEqual([]);
  return task;
};

test('the last warning is taken back: the task is cancelled, who was asked is told, and it rings nobody later', async () => {
  const { externalId } = await post({ risk: 'high' });
  const reply = await withdraw(externalId, JSON.stringify({ reason: 'enteredByMistake' }));
  const answer = {
    warningId: `${demoSource}:${externalId}`,
    result: 'cancelled',
    state: 'cancelled',
    outcome: null,
  };
  expect(reply).toEqual({ status: 200, body: answer });
  expect(texts('officer-1').at(-1)).toContain('任务已撤销');
  district.cloud.control.advance(10 * minuteMs);
  await district.tick();
  expect(district.cloud.wechat.sms(phoneOf('resident-1'))).toEqual([]);
  expect(await onlyTask()).toMatchObject({ state: 'cancelled', dueAt: null, deliverAt: null });
  const events = (await documents(district.cloud, 'events')).map(({ body }) => body);
  expect(events).toEqual(
    expect.arrayContaining([
      { type: 'withdrawn', warningId: answer.warningId, reason: 'enteredByMistake' },
      { type: 'cancelled', because: 'sourceWithdrew' },
    ]),
  );
});

test('asked again, also at once, it gives the same answer and tells nobody twice', async () => {
  const { externalId } = await post();
  const replies = await Promise.all([withdraw(externalId), withdraw(externalId), withdraw(externalId, '')]);
  const told = texts('officer-1');
  expect(told.filter((text) => text.includes('任务已撤销'))).toHaveLength(1);
  district.cloud.control.advance(minuteMs);
  replies.push(await withdraw(externalId, JSON.stringify({ reason: 'test' })));
  expect(new Set(replies.map(({ status, body }) => JSON.stringify({ status, body }))).size).toBe(1);
  expect(texts('officer-1')).toEqual(told);
});

test('a task with another warning goes on for it; the holder keeps it until the last one is taken back', async () => {
  const first = await post();
  const second = await post();
  const { id } = await district.takes('officer-1');
  expect((await withdraw(first.externalId)).body).toMatchObject({ result: 'goesOn', state: 'accepted' });
  expect((await district.ok('officer-1', getTask, { id })).task).toMatchObject({
    state: 'accepted',
    mine: true,
    warningCount: 2,
    withdrawnCount: 1,
  });
  expect(texts('officer-1').join()).not.toContain('任务已撤销');
  expect((await withdraw(second.externalId)).body).toMatchObject({ result: 'cancelled' });
  expect(texts('officer-1').at(-1)).toContain('任务已撤销');
  expect((await withdraw(first.externalId)).body).toMatchObject({ result: 'goesOn', state: 'accepted' });
});

test('too late: the answer says how the task had ended, and changes nothing', async () => {
  const { externalId } = await post();
  const [offered] = (await district.ok('officer-1', listTasks, {})).offered;
  const { id = '', gen = 0 } = offered ?? {};
  await district.ok('desk-1', cancelTask, { opId: newOpId(), id, gen, reason: 'test' });
  const before = await onlyTask();
  expect(await withdraw(externalId)).toMatchObject({
    status: 200,
    body: { result: 'final', state: 'cancelled', outcome: null },
  });
  expect(await onlyTask()).toEqual(before);
});

test('the same warning posted again gets its first answer, flagged, and opens no task', async () => {
  const warning = await post();
  await withdraw(warning.externalId);
  expect(await district.post(warning)).toMatchObject({
    status: 200,
    answer: { result: 'dispatched', withdrawn: true },
  });
  expect(await onlyTask()).toMatchObject({ state: 'cancelled' });
  expect((await source().result(warning.externalId)).body).toMatchObject({
    state: 'cancelled',
    withdrawn: true,
  });
  const { sources } = await district.ok('desk-1', listSources, {});
  expect(sources.find(({ id }) => id === demoSource)?.precision).toMatchObject({ judged: 0 });
});

test('a low warning is taken off the list', async () => {
  const { externalId } = await post({ risk: 'low' });
  expect((await withdraw(externalId)).body).toMatchObject({ result: 'unlisted', state: 'listed' });
  expect((await source().result(externalId)).body).toMatchObject({ state: 'listed', withdrawn: true });
  expect(await documents(district.cloud, 'tasks')).toEqual([]);
});

test('unknown, another source’s, or not well formed: refused with the field, and nothing is touched', async () => {
  const { externalId } = await post();
  const unknown = { status: 404, body: { error: 'warningUnknown', field: 'externalId' } };
  expect(await withdraw('never-sent')).toMatchObject(unknown);
  const { keyId, key } = await district.ok('desk-1', registerSource, {
    opId: newOpId(),
    id: 'other-bank',
    name: '另一家银行',
    kind: 'bank',
  });
  const other = sourceOf(district, { source: 'other-bank', keyId, key });
  const path = `/v1/warnings/${externalId}/withdrawal`;
  expect(await other.ask('POST', path)).toMatchObject(unknown);
  expect(await withdraw(externalId, '{"reason":"whim"}')).toMatchObject({
    status: 400,
    body: { field: 'reason' },
  });
  expect(await withdraw(externalId, '{"why":1}')).toMatchObject({ status: 400, body: { field: 'why' } });
  expect(await onlyTask()).toMatchObject({ state: 'offered', withdrawn: [] });
});

test('a warning that is still being dispatched is busy, and can be taken back once it is answered', async () => {
  const warning = aWarning();
  // It is in the inbox; its task is being written.
  const task = hold(district.cloud, 'database.insertDocument', 2);
  const posting = district.post(warning);
  await task.met;
  expect((await withdraw(String(warning.externalId))).status).toBe(503);
  task.release();
  expect((await posting).status).toBe(200);
  expect((await withdraw(String(warning.externalId))).body).toMatchObject({ result: 'cancelled' });
});

test('a lost reply of the task’s write leaves one cancelled task, and the same answer for who asks again', async () => {
  const { externalId } = await post();
  district.cloud.control.faults.add({ target: 'database.modifyDocument', kind: 'lostReply', count: 1 });
  expect((await withdraw(externalId)).body).toMatchObject({ result: 'cancelled' });
  expect((await withdraw(externalId)).body).toMatchObject({ result: 'cancelled' });
  expect(await onlyTask()).toMatchObject({ state: 'cancelled', withdrawn: [`${demoSource}:${externalId}`] });
});

test('a source with a webhook is told that the task is over', async () => {
  const receiver = await aReceiver();
  const configure = { opId: newOpId(), id: demoSource, webhook: receiver.url };
  await district.ok('desk-1', configureSource, configure);
  district.cloud.control.advance(minuteMs + 1);
  const { externalId } = await post({ at: district.cloud.control.clock.now() });
  await withdraw(externalId);
  await district.tick();
  await receiver.stop();
  expect(receiver.received.map(({ body }) => JSON.parse(body) as object)).toEqual([
    { warningIds: [`${demoSource}:${externalId}`], state: 'cancelled', outcome: null, drill: false },
  ]);
});

test('a source that took its warning back gains and loses nothing by how the task ends for the others', async () => {
  const id = 'taking-back';
  const named = { id, name: '撤回的银行', kind: 'bank' as const };
  const { keyId, key } = await district.ok('desk-1', registerSource, { opId: newOpId(), ...named });
  const other = sourceOf(district, { source: id, keyId, key });
  await post();
  const warning = aWarning();
  await other.ask('POST', '/v1/warnings', { body: JSON.stringify(warning) });
  await other.ask('POST', `/v1/warnings/${warning.externalId}/withdrawal`);
  const [task] = (await district.ok('officer-1', listTasks, {})).offered;
  if (!task) throw new Error('nothing was offered');
  const { gen, risk, clockVersion, warningCount } = task;
  const held = { opId: newOpId(), id: task.id, gen };
  await district.ok('officer-1', acceptTask, { ...held, risk, clockVersion });
  await district.ok('officer-1', logAttempt, { ...held, channel: 'phone', result: 'reached' });
  await district.ok('officer-1', closeTask, { ...held, warningCount, outcome: 'contactedNoTransfer' });
  await district.tick();
  const { sources } = await district.ok('desk-1', listSources, {});
  const judged = (source: string) => sources.find((one) => one.id === source)?.precision.judged;
  expect([judged(demoSource), judged(id)]).toEqual([1, 0]);
});
