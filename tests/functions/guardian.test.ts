import {
  agreeFamily,
  callRelative,
  inviteFamily,
  leaveFamily,
  listAlerts,
  listFamily,
  peekFamily,
} from '@domain/family/contract';
import { acceptTask, closeTask, listTasks, logAttempt } from '@domain/task/contract';
import { cancelTask } from '@domain/task/desk-contract';
import { exportOwnData } from '@domain/resident/own-contract';
import { minuteMs } from '@domain/time/shanghai';
import { listWarnings } from '@domain/warning/contract';
import { tellFamily } from '@domain/warning/said-contract';
import { keysFrom } from '../../cloudfunctions/_server/adapters/crypto/keys';
import { createVault } from '../../cloudfunctions/_server/adapters/crypto/vault';
import { newOpId } from '../../demo/call';
import { environment } from '../../demo/environment';
import { phoneOf } from '../../demo/people';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made), ['resident-1', 'resident-2']);

const now = () => district.now();
const invite = () => district.ok('resident-1', inviteFamily, { opId: newOpId() });
const becomeGuardian = async () => {
  const { code } = await invite();
  await district.ok('resident-2', agreeFamily, { opId: newOpId(), code, relation: 'father' });
};
const warned = async () => {
  await district.post(aWarning({ at: now() }));
  const [warning] = (await district.ok('resident-1', listWarnings, {})).warnings;
  return warning?.id ?? '';
};
const tell = (id: string) => district.ok('resident-1', tellFamily, { opId: newOpId(), id });
const call = (id: string, opId = newOpId()) => district.reply('resident-2', callRelative, { opId, id });
const alerts = async () => (await district.ok('resident-2', listAlerts, {})).alerts;
const calls = async () =>
  (await documents(district.cloud, 'audit')).filter(({ action }) => action === 'guardianCall');

test('who is invited reads who asks before agreeing, and a stranger learns nothing from a guess', async () => {
  district.goesOn('hour', minuteMs);
  const { code } = await invite();
  const peek = (text: string) => district.reply('resident-2', peekFamily, { code: text });
  expect(await peek(`${code.slice(0, 4)} ${code.slice(4)}`)).toMatchObject({ data: { nameMask: '张**' } });
  expect(await district.reply('resident-1', peekFamily, { code })).toMatchObject({
    error: 'familyCodeWrong',
  });
  expect(await district.reply('officer-2', peekFamily, { code })).toMatchObject({ error: 'notRegistered' });
  for (let i = 0; i < 9; i += 1)
    expect(await peek(`2222222${i}`)).toMatchObject({ error: 'familyCodeWrong' });
  expect(await peek(code)).toMatchObject({ error: 'familyCodeTooMany' });
});

test('ten codes in an hour are enough, and the same intent again is the same code', async () => {
  district.goesOn('hour', minuteMs);
  const opId = newOpId();
  const first = await district.ok('resident-1', inviteFamily, { opId });
  for (let i = 0; i < 9; i += 1) await invite();
  expect(await district.reply('resident-1', inviteFamily, { opId: newOpId() })).toMatchObject({
    error: 'familyInviteTooMany',
  });
  expect(await district.ok('resident-1', inviteFamily, { opId })).toEqual(first);
});

test('both know what they are to each other', async () => {
  await becomeGuardian();
  const { guarded } = await district.ok('resident-2', listFamily, {});
  expect(guarded).toMatchObject([{ nameMask: '张**', relation: 'father' }]);
});

test('a guardian sees the warning and the number once they were told, and not before', async () => {
  await becomeGuardian();
  const id = await warned();
  expect(await alerts()).toEqual([]);
  expect(await call(id)).toMatchObject({ error: 'alertOver' });
  await tell(id);
  expect(await alerts()).toMatchObject([{ id, nameMask: '张**', relation: 'father', asked: true }]);
  const opId = newOpId();
  expect(await call(id, opId)).toMatchObject({ data: { phone: phoneOf('resident-1') } });
  expect(await call(id, opId)).toMatchObject({ ok: true });
  expect(await calls()).toMatchObject([{ task: id, staff: null, reason: 'guardian' }]);
  const { text } = await district.ok('resident-1', exportOwnData, { opId: newOpId() });
  expect(text).toContain('您的守护人 看了手机号，原因：收到预警，给您打电话');
});

test('whom an officer could not reach, the guardian calls: told as the son or daughter of their father', async () => {
  await becomeGuardian();
  const id = await warned();
  const [offered] = (await district.ok('officer-1', listTasks, {})).offered;
  const { gen = 0, clockVersion = 0 } = offered ?? {};
  const on = { opId: newOpId(), id, gen };
  await district.ok('officer-1', acceptTask, { ...on, risk: 'high', clockVersion });
  await district.ok('officer-1', logAttempt, { ...on, channel: 'phone', result: 'unreachableBusy' });
  const [message] = district.cloud.wechat.notifications('resident-2').slice(-1);
  expect(message?.text).toContain('您的父亲可能正在被骗');
  expect(message?.text).not.toMatch(/138|张|公检法/);
  expect(message?.page).toContain('pages/guard/index?id=');
  expect(await alerts()).toMatchObject([{ id, asked: false }]);
  expect(await call(id)).toMatchObject({ ok: true });
});

test('the number is gone when the warning is over, when the guardian has left, and for everybody else', async () => {
  await becomeGuardian();
  const id = await warned();
  await tell(id);
  const asOthers = { opId: newOpId(), id };
  expect(await district.reply('officer-2', callRelative, asOthers)).toMatchObject({ error: 'alertOver' });
  expect(await district.reply('resident-1', callRelative, asOthers)).toMatchObject({ error: 'alertOver' });
  const [guarded] = (await district.ok('resident-2', listFamily, {})).guarded;
  const leave = { opId: newOpId(), id: guarded?.id ?? '', as: 'guardian' as const };
  await district.ok('resident-2', leaveFamily, leave);
  expect(await call(id)).toMatchObject({ error: 'alertOver' });
  await becomeGuardian();
  await tell(id);
  await district.ok('desk-1', cancelTask, { opId: newOpId(), id, gen: 1, reason: 'test' });
  expect(await alerts()).toEqual([]);
  expect(await call(id)).toMatchObject({ error: 'alertOver' });
  expect(await calls()).toEqual([]);
});

test('twenty looks at a number in a day are enough', async () => {
  district.goesOn('day', minuteMs);
  await becomeGuardian();
  const id = await warned();
  await tell(id);
  for (let i = 0; i < 20; i += 1) await call(id);
  expect(await call(id)).toMatchObject({ error: 'callQuota' });
  expect(await calls()).toHaveLength(20);
});

/** Everything that is sealed in the stored tasks, in the clear. */
async function openedTasks(): Promise<string[]> {
  const vault = createVault(keysFrom(environment({ port: 0, dataDir: district.dataDir }).functionEnv));
  const texts = JSON.stringify(await documents(district.cloud, 'tasks')).match(/"[^"]+"/g) ?? [];
  return texts.flatMap((text) => {
    try {
      return [vault.open(JSON.parse(text) as never)];
    } catch {
      return [];
    }
  });
}

const ends = {
  closed: async () => {
    const held = await district.reaches('officer-1');
    const end = { warningCount: 1, outcome: 'contactedNoTransfer' as const };
    await district.ok('officer-1', closeTask, { opId: newOpId(), ...held, ...end });
  },
  cancelled: async () => {
    const [{ _id: id = '' } = {}] = await documents(district.cloud, 'tasks');
    await district.ok('desk-1', cancelTask, { opId: newOpId(), id, gen: 1, reason: 'test' });
  },
};

test.each(['closed', 'cancelled'] as const)(
  'a task that is %s keeps no way to reach the relatives who were told of it',
  async (end) => {
    await becomeGuardian();
    await tell(await warned());
    expect(district.told('resident-2')).toHaveLength(1);
    const relatives = [phoneOf('resident-2'), district.cloud.identity('resident-2').openid];
    expect(await openedTasks()).toEqual(expect.arrayContaining([...relatives, phoneOf('resident-1')]));
    await ends[end]();
    const opened = await openedTasks();
    expect(opened).toContain(phoneOf('resident-1'));
    expect(opened.filter((text) => relatives.includes(text))).toEqual([]);
  },
);

test('a guardian who has left goes from a running task with every way to reach them', async () => {
  await becomeGuardian();
  await tell(await warned());
  const [guarded] = (await district.ok('resident-2', listFamily, {})).guarded;
  const leave = { opId: newOpId(), id: guarded?.id ?? '', as: 'guardian' as const };
  await district.ok('resident-2', leaveFamily, leave);
  expect(await openedTasks()).not.toContain(phoneOf('resident-2'));
});

test('what was still to be sent to a relative when the task ended is not sent', async () => {
  await becomeGuardian();
  await district.post(aWarning({ at: now(), risk: 'critical' }));
  await ends.cancelled();
  await district.passes(61_000);
  expect(district.told('resident-2')).toEqual([]);
  expect(district.cloud.wechat.sms(phoneOf('resident-2'))).toEqual([]);
});
