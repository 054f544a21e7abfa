import {
  agreeFamily,
  inviteFamily,
  leaveFamily,
  listAlerts,
  listFamily,
  peekFamily,
  undoLeave,
} from '@domain/family/contract';
import { changePhone, leaveService } from '@domain/resident/own-contract';
import { dayMs, minuteMs } from '@domain/time/shanghai';
import { listWarnings } from '@domain/warning/contract';
import { tellFamily } from '@domain/warning/said-contract';
import { newOpId } from '../../demo/call';
import { templateIds } from '../../demo/environment';
import { type PersonKey, phoneOf } from '../../demo/people';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made), ['resident-1', 'resident-2']);

const newPhone = 'chief-1' as const;
const passes = (ms: number) => district.cloud.control.advance(ms);
const familyOf = (who: PersonKey) => district.ok(who, listFamily, {});
const invite = async () => (await district.ok('resident-1', inviteFamily, { opId: newOpId() })).code;
const enter = (code: string, who: PersonKey = 'resident-2') =>
  district.reply(who, agreeFamily, { opId: newOpId(), code, relation: 'father' });
const becomeGuardian = async (who: PersonKey = 'resident-2') =>
  expect(await enter(await invite(), who)).toMatchObject({ ok: true });

/** resident-1 is guarded by resident-2, the first in order; what either of them may do about it. */
async function aBond() {
  await becomeGuardian();
  const guardian = (await familyOf('resident-1')).guardians[0]?.id ?? '';
  const guarded = (await familyOf('resident-2')).guarded[0]?.id ?? '';
  const asProtected = { id: guardian, as: 'protected' as const };
  const asGuardian = { id: guarded, as: 'guardian' as const };
  return {
    remove: () => district.ok('resident-1', leaveFamily, { opId: newOpId(), ...asProtected }),
    stop: () => district.ok('resident-2', leaveFamily, { opId: newOpId(), ...asGuardian }),
    undoRemoved: () => district.reply('resident-1', undoLeave, { opId: newOpId(), ...asProtected }),
    undoStopped: () => district.reply('resident-2', undoLeave, { opId: newOpId(), ...asGuardian }),
  };
}
const tooLate = { error: 'familyUndoOver' };

test('who has removed a guardian takes it back within ten minutes, in the old place, and nobody is asked again', async () => {
  const bond = await aBond();
  await district.register('officer-2');
  await becomeGuardian('officer-2');
  const before = await familyOf('resident-1');
  await bond.remove();
  expect((await familyOf('resident-1')).guardians).toHaveLength(1);
  expect(await bond.undoStopped()).toMatchObject(tooLate);
  passes(9 * minuteMs);
  expect(await bond.undoRemoved()).toMatchObject({ ok: true });
  expect(await bond.undoRemoved()).toMatchObject({ ok: true });
  expect(await familyOf('resident-1')).toEqual(before);
  expect((await familyOf('resident-2')).guarded).toMatchObject([{ relation: 'father' }]);
});

test('after ten minutes there is no way back but another code', async () => {
  const bond = await aBond();
  await bond.remove();
  passes(10 * minuteMs);
  expect(await bond.undoRemoved()).toMatchObject(tooLate);
  expect((await familyOf('resident-1')).guardians).toEqual([]);
  await becomeGuardian();
});

test('a guardian who stops by mistake takes it back; the one whom they guard cannot', async () => {
  const bond = await aBond();
  await bond.stop();
  expect(await bond.undoRemoved()).toMatchObject(tooLate);
  expect(await bond.undoStopped()).toMatchObject({ data: { guarded: [{ relation: 'father' }] } });
});

test('what both have ended, nobody takes back alone', async () => {
  const bond = await aBond();
  await bond.stop();
  await bond.remove();
  expect(await bond.undoStopped()).toMatchObject(tooLate);
  expect(await bond.undoRemoved()).toMatchObject(tooLate);
  await becomeGuardian();
  await bond.remove();
  await bond.stop();
  expect(await bond.undoRemoved()).toMatchObject(tooLate);
  expect((await familyOf('resident-1')).guardians).toEqual([]);
});

test('a removed guardian does not come back with a code of before; others of the family do', async () => {
  const [second, third] = [await invite(), await invite()];
  const bond = await aBond();
  passes(minuteMs);
  await bond.remove();
  const peek = { code: second };
  expect(await district.reply('resident-2', peekFamily, peek)).toMatchObject({ error: 'familyCodeWrong' });
  expect(await enter(second)).toMatchObject({ error: 'familyCodeWrong' });
  await district.register('officer-2');
  expect(await enter(third, 'officer-2')).toMatchObject({ ok: true });
  // Asked again, they may.
  passes(minuteMs);
  await becomeGuardian();
  expect((await familyOf('resident-1')).guardians).toHaveLength(2);
});

test('who has left the service and comes again has agreed to nothing', async () => {
  const bond = await aBond();
  await bond.remove();
  passes(minuteMs);
  await district.ok('resident-2', leaveService, { opId: newOpId() });
  await district.register('resident-2');
  expect(await bond.undoRemoved()).toMatchObject(tooLate);
});

test('of who parted nothing but keyed hashes is kept, and for a day', async () => {
  const bond = await aBond();
  await bond.remove();
  const parted = async () =>
    (await documents(district.cloud, 'residents')).flatMap((one) => (one.parted ?? []) as object[]);
  expect(await parted()).toMatchObject([{ by: 'protected' }]);
  expect(Object.keys((await parted())[0] ?? {}).sort()).toEqual([
    ...['agreedAt', 'at', 'by', 'id', 'place', 'relation'],
  ]);
  passes(dayMs);
  await becomeGuardian();
  expect(await parted()).toEqual([]);
});

/** A warning of resident-1 whose family was told. */
async function aWarningTold() {
  await district.post(aWarning({ at: district.now() }));
  const [warning] = (await district.ok('resident-1', listWarnings, {})).warnings;
  const id = warning?.id ?? '';
  await district.ok('resident-1', tellFamily, { opId: newOpId(), id });
  return id;
}
const guardiansInTask = async () =>
  ((await documents(district.cloud, 'tasks'))[0]?.guardians ?? []) as { phone: string }[];

test('a guardian who was removed and taken back while a warning runs sees it as before', async () => {
  const bond = await aBond();
  const id = await aWarningTold();
  const alerts = async () => (await district.ok('resident-2', listAlerts, {})).alerts;
  await bond.remove();
  expect(await alerts()).toEqual([]);
  await bond.undoRemoved();
  expect(await alerts()).toMatchObject([{ id, relation: 'father' }]);
});

test('the answer of the write is lost: it is taken back all the same, once, and the running warning knows', async () => {
  const bond = await aBond();
  await aWarningTold();
  await bond.remove();
  expect(await guardiansInTask()).toEqual([]);
  district.cloud.control.faults.add({ target: 'database.modifyDocument', kind: 'lostReply', count: 1 });
  expect(await bond.undoRemoved()).toMatchObject({ ok: true });
  district.cloud.control.faults.clear();
  expect((await familyOf('resident-1')).guardians).toHaveLength(1);
  expect(await guardiansInTask()).toHaveLength(1);
});

test('a guardian with a new number is called there, also for a warning that runs', async () => {
  await becomeGuardian();
  await district.post(aWarning({ at: district.now(), risk: 'critical' }));
  const [old] = await guardiansInTask();
  const phone = { by: 'wechat' as const, code: district.cloud.wechat.phoneCode(newPhone) };
  await district.ok('resident-2', changePhone, { opId: newOpId(), phone });
  const [contact] = await guardiansInTask();
  expect(contact?.phone).not.toBe(old?.phone);
  // No WeChat message is left to them: the SMS that was planned before the change goes to the number of now.
  district.cloud.wechat.grantCredits('resident-2', templateIds.warning, -5);
  await district.passes(61_000);
  await district.passes(minuteMs);
  const sms = (of: PersonKey) => district.cloud.wechat.sms(phoneOf(of)).map(({ text }) => text);
  expect(sms(newPhone)).toHaveLength(1);
  expect(sms('resident-2')).toEqual([]);
});

test('a number that is changed twice at once leaves every open task with the last one', async () => {
  await becomeGuardian();
  await aWarningTold();
  const change = (of: PersonKey) => {
    const phone = { by: 'wechat' as const, code: district.cloud.wechat.phoneCode(of) };
    return district.reply('resident-2', changePhone, { opId: newOpId(), phone });
  };
  await Promise.all([change('chief-1'), change('desk-1')]);
  const mine = (await documents(district.cloud, 'residents')).find(({ guardians }) => !guardians);
  const [contact] = await guardiansInTask();
  expect(contact?.phone).toBe(mine?.phone);
});
