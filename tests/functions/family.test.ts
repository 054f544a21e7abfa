import { agreeFamily, inviteFamily, leaveFamily, listFamily, orderFamily } from '@domain/family/contract';
import { acceptTask, closeTask, listTasks, logAttempt } from '@domain/task/contract';
import { confirmWarning, listWarnings } from '@domain/warning/contract';
import { dayMs, hourMs, minuteMs, secondMs } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import type { PersonKey } from '../../demo/people';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made), ['resident-1', 'resident-2']);

const now = () => district.now();
const calls = (person: PersonKey) =>
  district.told(person).filter((text) => text.includes('可能正在和骗子通话'));
const invite = (opId = newOpId()) => district.ok('resident-1', inviteFamily, { opId });
const enter = (code: string) => district.reply('resident-2', agreeFamily, { opId: newOpId(), code });
const becomeGuardian = async () => {
  const { code } = await invite();
  expect(await enter(code)).toMatchObject({ ok: true });
  return (await district.ok('resident-1', listFamily, {})).guardians[0]?.id ?? '';
};
const eventsOf = async (type: string) => {
  await district.tick();
  return (await documents(district.cloud, 'events'))
    .map(({ body }) => body as { type: string; line?: string; because?: string })
    .filter((body) => body.type === type);
};

/** Accepted by officer-1, who doesn't reach the person. */
async function unreached() {
  const { id, gen } = await district.takes('officer-1');
  const miss = { id, gen, channel: 'phone', result: 'unreachableBusy' } as const;
  return async () => (await district.ok('officer-1', logAttempt, { opId: newOpId(), ...miss })).task.lines;
}

test('a code makes a guardian once both have agreed: it works once, for a day, and not for oneself', async () => {
  const opId = newOpId();
  const { code } = await invite(opId);
  expect((await invite(opId)).code).toBe(code);
  expect(await district.reply('resident-1', agreeFamily, { opId: newOpId(), code })).toMatchObject({
    error: 'familyCodeWrong',
  });
  expect(await enter('00000000')).toMatchObject({ error: 'familyCodeWrong' });
  expect(await enter(code)).toMatchObject({ data: { guarded: [{ nameMask: '张**' }], guardians: [] } });
  expect(await enter(code)).toMatchObject({ ok: true });
  const family = await district.ok('resident-1', listFamily, {});
  expect(family.guardians).toHaveLength(1);
  const { code: late } = await invite();
  district.cloud.control.advance(dayMs + 1);
  expect(await enter(late)).toMatchObject({ error: 'familyCodeWrong' });
  expect(await eventsOf('guardianAgreed')).toHaveLength(1);
});

test('ten wrong codes in an hour are enough', async () => {
  district.goesOn('hour', minuteMs);
  for (let i = 0; i < 10; i += 1) await enter(`1111111${i}`);
  expect(await enter((await invite()).code)).toMatchObject({ error: 'familyCodeTooMany' });
});

test('an order names every guardian once; either side may leave, and nobody is called then', async () => {
  const id = await becomeGuardian();
  const order = (ids: string[]) => district.reply('resident-1', orderFamily, { opId: newOpId(), ids });
  expect(await order([id])).toMatchObject({ ok: true });
  expect(await order([])).toMatchObject({ error: 'badInput', field: 'ids' });
  const { guarded } = await district.ok('resident-2', listFamily, {});
  const leave = { opId: newOpId(), id: guarded[0]?.id ?? '', as: 'guardian' as const };
  expect(await district.ok('resident-2', leaveFamily, leave)).toEqual({ guardians: [], guarded: [] });
  expect(await district.ok('resident-2', leaveFamily, leave)).toEqual({ guardians: [], guarded: [] });
  await district.post(aWarning({ at: now() }));
  await (
    await unreached()
  )();
  expect(calls('resident-2')).toEqual([]);
});

test('the person is not reached: the guardian is told once, without a word of the case', async () => {
  await becomeGuardian();
  await district.post(aWarning({ at: now() }));
  const miss = await unreached();
  const lines = await miss();
  expect(lines).toContainEqual(expect.objectContaining({ line: 'guardian', missing: null }));
  await miss();
  expect(calls('resident-2')).toHaveLength(1);
  expect(calls('resident-2')[0]).not.toMatch(/138|张|公检法/);
});

test('critical: the guardian is told after a minute, but not when the warning was confirmed', async () => {
  await becomeGuardian();
  await district.post(aWarning({ risk: 'critical', at: now() }));
  district.cloud.control.advance(58 * secondMs);
  await district.tick();
  expect(calls('resident-2')).toEqual([]);
  district.cloud.control.advance(3 * secondMs);
  await district.tick();
  expect(calls('resident-2')).toHaveLength(1);
  district.startAnew();
  await district.register('resident-1');
  await district.register('resident-2');
  await becomeGuardian();
  await district.post(aWarning({ risk: 'critical', at: now() }));
  const [warning] = (await district.ok('resident-1', listWarnings, {})).warnings;
  await district.ok('resident-1', confirmWarning, { id: warning?.id ?? '', opId: newOpId() });
  district.cloud.control.advance(61 * secondMs);
  await district.tick();
  expect(calls('resident-2')).toEqual([]);
});

test('nobody has agreed to be called: the task says so', async () => {
  await district.post(aWarning({ at: now() }));
  const lines = await (await unreached())();
  expect(lines).toContainEqual(expect.objectContaining({ line: 'guardian', missing: 'noGuardian' }));
  expect((await eventsOf('lineMissing')).map(({ line }) => line)).toContain('guardian');
});

test("a code that was used is used up: who was asked to go can't come back with it", async () => {
  const { code } = await invite();
  await enter(code);
  const [relative] = (await district.ok('resident-1', listFamily, {})).guardians;
  const leave = { opId: newOpId(), id: relative?.id ?? '', as: 'protected' as const };
  expect((await district.ok('resident-1', leaveFamily, leave)).guardians).toEqual([]);
  expect(await enter(code)).toMatchObject({ error: 'familyCodeWrong' });
  expect((await district.ok('resident-1', listFamily, {})).guardians).toEqual([]);
});

test('a guardian who leaves while the warning runs is not told any more', async () => {
  await becomeGuardian();
  await district.post(aWarning({ risk: 'critical', at: now() }));
  const { guarded } = await district.ok('resident-2', listFamily, {});
  const leave = { opId: newOpId(), id: guarded[0]?.id ?? '', as: 'guardian' as const };
  await district.ok('resident-2', leaveFamily, leave);
  district.cloud.control.advance(61 * secondMs);
  await district.tick();
  await (
    await unreached()
  )();
  expect(calls('resident-2')).toEqual([]);
});

test('a warning that becomes critical calls the guardian a minute later, once', async () => {
  await district.post(aWarning({ at: now() }));
  await becomeGuardian();
  await district.post(aWarning({ risk: 'critical', at: now() }));
  await district.post(aWarning({ risk: 'critical', at: now() }));
  district.cloud.control.advance(58 * secondMs);
  await district.tick();
  expect(calls('resident-2')).toEqual([]);
  district.cloud.control.advance(3 * secondMs);
  await district.tick();
  district.cloud.control.advance(61 * secondMs);
  await district.tick();
  expect(calls('resident-2')).toHaveLength(1);
});

test('a critical warning that meets a revisit calls the guardian of that day', async () => {
  await district.post(aWarning({ at: now() }));
  const [task] = (await district.ok('officer-1', listTasks, {})).offered;
  if (!task) throw new Error('nothing was offered');
  const { id, gen, risk, clockVersion } = task;
  const opId = newOpId();
  await district.ok('officer-1', acceptTask, { opId, id, gen, risk, clockVersion });
  await district.ok('officer-1', logAttempt, { opId, id, gen, channel: 'phone', result: 'reached' });
  const end = { warningCount: 1, outcome: 'contactedNoTransfer' as const };
  await district.ok('officer-1', closeTask, { opId, id, gen, ...end });
  await becomeGuardian();
  district.cloud.control.advance(dayMs);
  for (let hour = 0; hour < 12 && (await eventsOf('revisitOpened')).length === 0; hour += 1)
    district.cloud.control.advance(hourMs);
  await district.post(aWarning({ risk: 'critical', at: now() }));
  district.cloud.control.advance(61 * secondMs);
  await district.tick();
  expect(calls('resident-2')).toHaveLength(1);
});
