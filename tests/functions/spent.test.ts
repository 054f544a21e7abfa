import { agreeFamily, inviteFamily } from '@domain/family/contract';
import { sendSmsCode } from '@domain/resident/contract';
import { bindStaff, inviteStaff } from '@domain/staff/contract';
import { dayMs, hourMs, minuteMs } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { keysIn } from '../../demo/keys';
import { type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents, insert } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made), ['resident-1', 'officer-1']);

const phone = '13900000666';
const ids = async (collection: string) => (await documents(district.cloud, collection)).map(({ _id }) => _id);
const sendCode = (opId = newOpId()) => district.ok('resident-2', sendSmsCode, { opId, phone });
const toNextHour = (ms: number) => {
  const then = district.now() + ms;
  district.cloud.control.advance(Math.ceil(then / hourMs) * hourMs + 1_000 - district.now());
};
/** Lets at least `ms` pass, to the minute in which the jobs look for what is spent. */
const passes = async (ms: number) => {
  toNextHour(ms);
  await district.tick();
};
const invited = async () => (await district.ok('resident-1', inviteFamily, { opId: newOpId() })).code;

test('codes, invitations and counts go a day after their end, and not before', async () => {
  await sendCode();
  await district.ok('officer-1', agreeFamily, { opId: newOpId(), code: await invited() });
  const card = { role: 'officer', title: '新警官', station: '城西所', badgeTail: '11' } as const;
  const bound = await ids('invites');
  await district.ok('desk-1', inviteStaff, { ...card, phone, opId: newOpId() });
  const hourly = (await ids('limits')).filter((id) => /\|\d+$/.test(id));
  expect(hourly.length).toBeGreaterThanOrEqual(3);
  // They have ended by now, or nearly: nothing goes.
  await passes(dayMs - 2 * hourMs);
  expect(await ids('smsCodes')).toHaveLength(1);
  expect(await ids('familyInvites')).toHaveLength(1);
  expect(await ids('invites')).toHaveLength(bound.length + 1);
  expect(await ids('limits')).toEqual(expect.arrayContaining(hourly));
  // A code, a bind code and what is counted by the hour ended a day ago; an invitation, which holds for a day, did not.
  await passes(3 * hourMs);
  expect(await ids('smsCodes')).toEqual([]);
  expect(await ids('familyInvites')).toHaveLength(1);
  expect((await ids('limits')).filter((id) => hourly.includes(id))).toEqual([]);
  await passes(2 * dayMs);
  expect(await ids('familyInvites')).toEqual([]);
  expect(await ids('limits')).toEqual([]);
  // Of the invitations of staff, that of the configuration alone, which holds no number.
  expect(await documents(district.cloud, 'invites')).toMatchObject([{ title: '反诈专班', badgeTail: '00' }]);
});

test('what was deleted comes to life for nobody: neither an invitation nor the first code of the desk', async () => {
  const code = await invited();
  await passes(3 * dayMs);
  expect(await ids('familyInvites')).toEqual([]);
  expect(await district.reply('officer-1', agreeFamily, { opId: newOpId(), code })).toMatchObject({
    error: 'familyCodeWrong',
  });
  const first = { opId: newOpId(), code: keysIn(district.dataDir).bootstrapCode };
  expect(await district.reply('resident-2', bindStaff, first)).toMatchObject({ error: 'bindCodeWrong' });
});

test('many go in batches, through the index; what a dying database left is found by the next tick', async () => {
  const { control } = district.cloud;
  const counts = Array.from({ length: 450 }, (_, n) => ({ _id: `old|${n}`, used: 1, expiresAt: n + 1 }));
  await insert(district.cloud, 'limits', counts);
  const left = async () => (await ids('limits')).filter((id) => id.startsWith('old|')).length;
  toNextHour(0);
  control.faults.add({ target: 'database.removeDocument', kind: 'delay', delayMs: 0, count: 1 });
  control.faults.add({ target: 'database.removeDocument', kind: 'lostRequest', count: 100 });
  await district.tick();
  control.faults.clear();
  expect(await left()).toBe(350);
  control.trace.start();
  await district.tick();
  const seen = control.trace.stop().filter(({ action }) => action.startsWith('database.'));
  expect(seen.filter(({ servedBy }) => servedBy === 'scan')).toEqual([]);
  expect(await left()).toBe(0);
});

test('later in the hour nobody looks: a tick costs no read more', async () => {
  await insert(district.cloud, 'limits', [{ _id: 'old|1', used: 1, expiresAt: 1 }]);
  toNextHour(0);
  await district.passes(2 * minuteMs);
  expect(await ids('limits')).toContain('old|1');
});

test('a code that is sent anew while it is being deleted stays', async () => {
  await sendCode();
  toNextHour(2 * dayMs);
  district.cloud.control.faults.add({
    target: 'database.removeDocument',
    kind: 'delay',
    delayMs: 600,
    count: 1,
  });
  const removing = district.tick();
  await new Promise((resolve) => setTimeout(resolve, 250));
  await sendCode();
  await removing;
  const [code] = await documents(district.cloud, 'smsCodes');
  expect(code?.expiresAt).toBeGreaterThan(district.now());
});
