import {
  agreeFamily,
  callRelative,
  inviteFamily,
  leaveFamily,
  listAlerts,
  listFamily,
} from '@domain/family/contract';
import { askRelative, registerRelative } from '@domain/family/relative-contract';
import { verifyOfficer } from '@domain/resident/contract';
import { changeOwnData, exportOwnData, leaveService, listViewers } from '@domain/resident/own-contract';
import { confirmWarning, listWarnings } from '@domain/warning/contract';
import { sayFine, tellFamily } from '@domain/warning/said-contract';
import { newOpId } from '../../demo/call';
import { type PersonKey, phoneOf } from '../../demo/people';
import { provenOfficer } from '../support/contact';
import { type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { changingHands, next } from '../support/changing-hands';
import { documents } from '../support/documents';

// A number is given to somebody else by the operator, or its owner takes another one: each keeps what is theirs.

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);

const { accepted, post, takesAnother, getsTheNumber, closed } = changingHands(() => district);
const warningsOf = async (person: PersonKey) => (await district.ok(person, listWarnings, {})).warnings;
const viewsOf = async (person: PersonKey) => (await district.ok(person, listViewers, {})).views;
test.each([
  ['has taken another one', () => takesAnother()],
  ['has left', () => district.ok('resident-1', leaveService, { opId: newOpId() })],
])('who gets the number of somebody who %s learns nothing of that person’s warnings', async (_, goes) => {
  await post();
  const id = await closed();
  expect(await warningsOf('resident-1')).toMatchObject([{ result: 'lost' }]);
  await goes();
  await getsTheNumber();
  expect(await warningsOf('resident-2')).toEqual([]);
  expect(await viewsOf('resident-2')).toEqual([]);
  const { text } = await district.ok('resident-2', exportOwnData, { opId: newOpId() });
  expect(text).not.toContain('冒充公检法');
  expect(await district.reply('resident-2', confirmWarning, { opId: newOpId(), id })).toMatchObject({
    error: 'taskUnknown',
  });
});

test('who had the number before sees nothing of its next owner, and can’t say for them that the warning was read', async () => {
  await post();
  const first = await closed();
  await takesAnother();
  await getsTheNumber();
  await post();
  await accepted();
  const second = first.replace(/#1$/, '#2');
  expect((await warningsOf('resident-2')).map(({ id }) => id)).toEqual([second]);
  const said = { opId: newOpId(), id: second };
  expect(await district.reply('resident-1', confirmWarning, said)).toMatchObject({ error: 'taskUnknown' });
  expect(await district.reply('resident-1', sayFine, said)).toMatchObject({ error: 'taskUnknown' });
  expect((await warningsOf('resident-1')).map(({ id }) => id)).toEqual([first]);
  expect(await viewsOf('resident-1')).toHaveLength(1);
  expect(await viewsOf('resident-2')).toHaveLength(1);
});

test('who was warned before they registered keeps that warning', async () => {
  await post(phoneOf('resident-2'));
  await district.register('resident-2');
  expect(await warningsOf('resident-2')).toMatchObject([{ open: true }]);
});

test('who was warned as somebody’s relative keeps that warning when they register themselves', async () => {
  const phone = phoneOf('resident-2');
  await district.ok('resident-1', askRelative, { opId: newOpId(), kind: 'noSmartphone', phone });
  const code = /数字(\d{6})/.exec(district.cloud.wechat.sms(phone).at(-1)?.text ?? '')?.[1] ?? '';
  const consents = [{ purpose: 'protectRelative' as const, textVersion: 1 }];
  const her = {
    kind: 'noSmartphone' as const,
    name: '陈桂花',
    phone,
    code,
    village: xiaxi as never,
    consents,
  };
  await district.ok('resident-1', registerRelative, { opId: newOpId(), ...her });
  await post(phone);
  await district.register('resident-2');
  expect(await warningsOf('resident-2')).toMatchObject([{ open: true }]);
});

test('another number in the middle of a task: the move, the guardian’s going and the officer’s code reach the task', async () => {
  await district.register('resident-2');
  const { code } = await district.ok('resident-1', inviteFamily, { opId: newOpId() });
  await district.ok('resident-2', agreeFamily, { opId: newOpId(), code });
  await post();
  const held = await accepted();
  await district.ok('resident-1', tellFamily, { opId: newOpId(), id: held.id });
  await takesAnother();
  await post(next);
  await district.ok('resident-1', changeOwnData, { opId: newOpId(), village: '330784109001' });
  expect(await documents(district.cloud, 'tasks')).toMatchObject(
    [1, 2].map(() => ({ place: expect.stringContaining('方岩镇') as string })),
  );
  expect((await district.ok('resident-1', verifyOfficer, {})).contact).not.toBeNull();
  const pair = { officer: 'officer-1', resident: 'resident-1' } as const;
  expect(await provenOfficer(district, pair, held)).toBe('徐警官');
  const [guardian] = (await district.ok('resident-1', listFamily, {})).guardians;
  const goes = { opId: newOpId(), id: guardian?.id ?? '', as: 'protected' as const };
  await district.ok('resident-1', leaveFamily, goes);
  expect((await district.ok('resident-2', listAlerts, {})).alerts).toEqual([]);
  const call = { opId: newOpId(), id: held.id };
  expect(await district.reply('resident-2', callRelative, call)).toMatchObject({ error: 'alertOver' });
});
