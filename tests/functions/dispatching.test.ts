import { getOverview } from '@domain/measure/contract';
import { publishRoster, staffMe } from '@domain/staff/contract';
import { acceptTask, getTask, listTasks } from '@domain/task/contract';
import { listUnassigned, locateTask } from '@domain/task/desk-contract';
import { confirmWarning, listWarnings } from '@domain/warning/contract';
import { newOpId } from '../../demo/call';
import { county } from '../../demo/divisions';
import { templateIds } from '../../demo/environment';
import { phoneOf, type PersonKey } from '../../demo/people';
import { aWarning, type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';
import { hold } from '../support/hold';

let district: District;
ownDistrict((made) => (district = made));

/** 石柱镇: nobody but the desk is on duty there. */
const shizhu = '330784105200';
const outOfZone = async () => {
  const villages = await documents(district.cloud, 'areas');
  return villages.find(({ street }) => street === '330784105')?._id ?? shizhu;
};
const second = 1_000;
const texts = (person: PersonKey) => district.told(person);
const eventTypes = async () => {
  const events = await documents(district.cloud, 'events');
  return events
    .sort((a, b) => a._id.localeCompare(b._id, 'en', { numeric: true }))
    .map(({ body }) => (body as { type: string }).type);
};

test('nobody on duty: the task waits as 待派, the desk is told at once and can take it after a minute', async () => {
  await district.register('resident-2', await outOfZone());
  expect((await district.post(aWarning({ phone: phoneOf('resident-2') }))).answer.result).toBe('unassigned');
  expect(texts('desk-1')).toEqual([expect.stringContaining('请专班处理')]);
  expect(texts('officer-1')).toEqual([]);
  const [waiting] = (await district.ok('desk-1', listUnassigned, {})).tasks;
  expect(waiting).toMatchObject({
    state: 'unassigned',
    dueKind: 'assign',
    pendingBecause: expect.stringContaining('没有人值班') as string,
  });
  await district.passes(61 * second);
  const [task] = (await district.ok('desk-1', listTasks, {})).offered;
  expect(task).toMatchObject({ state: 'offered', gen: 2 });
  expect(await eventTypes()).toEqual(expect.arrayContaining(['unassigned', 'rungSkipped', 'offered']));
});

test('somebody comes on duty: the next sweep offers the waiting task to them', async () => {
  const village = await outOfZone();
  await district.register('resident-2', village);
  await district.post(aWarning({ phone: phoneOf('resident-2') }));
  const { staff } = await district.ok('officer-2', staffMe, {});
  const now = district.cloud.control.clock.now();
  const shift = { area: '330784105', staffId: staff?.id ?? '', startsAt: now, endsAt: now + 3_600_000 };
  await district.ok('desk-1', publishRoster, { opId: newOpId(), shifts: [shift] });
  await district.passes(61 * second);
  expect((await district.ok('officer-2', listTasks, {})).offered).toHaveLength(1);
  expect(texts('officer-2')).toHaveLength(1);
});

test('an unknown phone is 待定位; once the desk says where, the officers there are asked at once', async () => {
  expect((await district.post(aWarning({ phone: '13900000999' }))).answer.result).toBe('unassigned');
  expect(district.cloud.wechat.sms('13900000999').map(({ text }) => text)).toEqual([
    expect.stringContaining('96110'),
  ]);
  const [waiting] = (await district.ok('desk-1', listUnassigned, {})).tasks;
  if (!waiting) throw new Error('nothing waits at the desk');
  expect(waiting.place).toBeNull();
  const locate = { opId: newOpId(), id: waiting.id, gen: waiting.gen, village: xiaxi as never };
  const { task } = await district.ok('desk-1', locateTask, locate);
  expect(task).toMatchObject({ state: 'offered', place: '夏溪村委会，东城街道' });
  expect((await district.ok('desk-1', locateTask, locate)).task.gen).toBe(task.gen);
  expect(texts('officer-1')).toHaveLength(1);
  expect((await district.ok('desk-1', listUnassigned, {})).tasks).toEqual([]);
});

test('a higher risk is offered where the desk has located the person, not where the source believes', async () => {
  const phone = '13900000999';
  await district.post(aWarning({ phone, risk: 'medium' }));
  const [waiting] = (await district.ok('desk-1', listUnassigned, {})).tasks;
  if (!waiting) throw new Error('nothing waits at the desk');
  const { id, gen } = waiting;
  await district.ok('desk-1', locateTask, { opId: newOpId(), id, gen, village: xiaxi });
  district.cloud.wechat.reset();
  expect((await district.post(aWarning({ phone, risk: 'critical' }))).answer.result).toBe('merged');
  expect(texts('officer-1')).toEqual([expect.stringContaining('请及时受理')]);
  expect((await district.ok('officer-1', listTasks, {})).offered).toMatchObject([{ id, risk: 'critical' }]);
});

test('an unknown phone with a village that the source knows goes straight to the officers there', async () => {
  const posted = await district.post(aWarning({ phone: '13900000999', village: xiaxi, name: '赵六' }));
  expect(posted.answer.result).toBe('dispatched');
  expect(texts('officer-1')).toHaveLength(1);
});

test('not taken in time: the ladder climbs rung by rung, says so, and the last rung repeats', async () => {
  await district.register('resident-1');
  await district.post(aWarning({ risk: 'critical' }));
  const [first] = (await district.ok('officer-1', listTasks, {})).offered;
  await district.passes(59 * second);
  expect((await district.ok('officer-1', listTasks, {})).offered[0]?.gen).toBe(1);
  await district.passes(2 * second);
  expect((await district.ok('officer-1', listTasks, {})).offered[0]?.gen).toBe(2);
  await district.passes(61 * second);
  expect((await district.ok('chief-1', listTasks, {})).offered).toHaveLength(1);
  expect((await district.ok('officer-1', listTasks, {})).offered).toEqual([]);
  expect(texts('officer-1').at(-1)).toContain('已转给下一级');
  await district.passes(121 * second);
  expect((await district.ok('desk-1', listTasks, {})).offered[0]?.gen).toBe(4);
  await district.passes(121 * second);
  expect((await district.ok('desk-1', listTasks, {})).offered[0]?.gen).toBe(5);
  const late = { opId: newOpId(), id: first?.id ?? '', gen: 1, risk: 'critical', clockVersion: 1 } as const;
  expect(await district.reply('officer-1', acceptTask, late)).toMatchObject({
    ok: false,
    error: 'taskNotYours',
  });
});

test('ticks that run again, at once or with the clock gone back, change nothing', async () => {
  await district.register('resident-1');
  await district.post(aWarning());
  const before = await documents(district.cloud, 'tasks');
  district.cloud.control.advance(-3_600 * second);
  await Promise.all([district.tick(), district.tick(), district.tick()]);
  const after = await documents(district.cloud, 'tasks');
  expect(after[0]).toMatchObject({ state: before[0]?.state, gen: before[0]?.gen, dueAt: before[0]?.dueAt });
  expect(district.cloud.wechat.allNotifications()).toHaveLength(3);
});

test('an accepted task without a contact is taken back and offered anew; the clock says when', async () => {
  await district.register('resident-1');
  await district.post(aWarning({ risk: 'critical' }));
  const [task] = (await district.ok('officer-1', listTasks, {})).offered;
  if (!task) throw new Error('nothing was offered');
  await district.ok('officer-1', acceptTask, {
    opId: newOpId(),
    id: task.id,
    gen: 1,
    risk: 'critical',
    clockVersion: 1,
  });
  await district.passes(4 * 60 * second);
  expect((await district.ok('officer-1', getTask, { id: task.id })).task.mine).toBe(true);
  await district.passes(61 * second);
  const again = (await district.ok('officer-2', getTask, { id: task.id })).task;
  expect(again).toMatchObject({ state: 'offered', gen: 2, holder: null });
});

test('120 warnings of one person in a day are one task, one push to each, and a visible count', async () => {
  await district.register('resident-1');
  for (let i = 0; i < 12; i += 1)
    await Promise.all(Array.from({ length: 10 }, () => district.post(aWarning())));
  const tasks = await documents(district.cloud, 'tasks');
  expect(tasks).toHaveLength(1);
  expect(tasks[0]).toMatchObject({ warningCount: 120 });
  expect(new Set((tasks[0]?.warnings as { id: string }[]).map(({ id }) => id)).size).toBe(120);
  expect(texts('officer-1')).toHaveLength(1);
  expect(texts('resident-1')).toHaveLength(1);
});

test('a higher risk raises the ladder of an open task and asks again; a lower one only counts', async () => {
  await district.register('resident-1');
  await district.post(aWarning({ risk: 'medium' }));
  await district.post(aWarning({ risk: 'critical' }));
  await district.post(aWarning({ risk: 'high' }));
  const [task] = (await district.ok('officer-1', listTasks, {})).offered;
  expect(task).toMatchObject({ gen: 2, risk: 'critical', warningCount: 3 });
  expect(texts('officer-1')).toHaveLength(2);
});

test('a low risk makes no task: it is listed, and the resident gets one push', async () => {
  await district.register('resident-1');
  expect((await district.post(aWarning({ risk: 'low' }))).answer.result).toBe('listed');
  expect(await documents(district.cloud, 'tasks')).toEqual([]);
  expect(texts('resident-1')).toHaveLength(1);
});

test('an officer without a subscription left is reached by SMS in the same moment', async () => {
  await district.register('resident-1');
  district.cloud.wechat.choose('officer-1', templateIds.task, 'reject');
  await district.post(aWarning());
  expect(texts('officer-1')).toEqual([]);
  expect(district.cloud.wechat.sms(phoneOf('officer-1')).map(({ text }) => text)).toEqual([
    expect.stringContaining('您所管辖的辖区有(***, 手机号13*******)被诈骗的风险,请及时受理该劝阻任务。'),
  ]);
});

test('a warning that is not confirmed is followed by an SMS after a minute, a confirmed one is not', async () => {
  await district.register('resident-1');
  await district.post(aWarning({ risk: 'high' }));
  const sms = () => district.cloud.wechat.sms(phoneOf('resident-1'));
  expect(sms()).toEqual([]);
  await district.passes(61 * second);
  expect(sms()).toHaveLength(1);
  await district.passes(600 * second);
  expect(sms()).toHaveLength(1);
});

test('the counters equal a fold over the log, whatever ticks ran at once', async () => {
  await district.register('resident-1');
  await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      district.post(aWarning({ phone: `139000010${10 + i}`, village: xiaxi })),
    ),
  );
  await Promise.all([district.tick(), district.tick(), district.tick()]);
  await district.tick();
  const { overview } = await district.ok('desk-1', getOverview, { area: county.code });
  expect(overview).toMatchObject({ warnings: 30, tasks: 30, coverage: { registered: 1 } });
  expect((await district.ok('resident-1', listWarnings, {})).warnings).toEqual([]);
});

test('a resident who has hung up is warned again when another warning comes, once', async () => {
  await district.register('resident-1');
  await district.post(aWarning());
  const [first] = (await district.ok('resident-1', listWarnings, {})).warnings;
  await district.ok('resident-1', confirmWarning, { id: first?.id ?? '', opId: newOpId() });
  await district.post(aWarning());
  await district.post(aWarning());
  const [again] = (await district.ok('resident-1', listWarnings, {})).warnings;
  expect(again).toMatchObject({ id: first?.id, count: 3, seenAt: null });
  expect(texts('resident-1')).toHaveLength(2);
});

test("'I have hung up' counts although another warning is written in the same moment", async () => {
  await district.register('resident-1');
  await district.post(aWarning());
  const [warning] = (await district.ok('resident-1', listWarnings, {})).warnings;
  const write = hold(district.cloud, 'database.modifyDocument');
  const confirming = district.reply('resident-1', confirmWarning, { id: warning?.id ?? '', opId: newOpId() });
  await write.met;
  await district.post(aWarning());
  write.release();
  expect(await confirming).toMatchObject({ ok: true });
});
