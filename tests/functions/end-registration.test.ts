import { agreeFamily, inviteFamily, listFamily } from '@domain/family/contract';
import { whoAmI } from '@domain/resident/contract';
import { endRegistration } from '@domain/resident/desk-contract';
import { newOpId } from '../../demo/call';
import { phoneOf } from '../../demo/people';
import { type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);

const asked = (opId = newOpId()) => ({ opId, phone: phoneOf('resident-1'), reason: 'asked' as const });
const resident = async () => (await district.ok('resident-1', whoAmI, {})).resident;
const rows = () => documents(district.cloud, 'audit');

test('the desk ends a registration by its number: all of it is gone, and who did it stays', async () => {
  const input = asked();
  expect(await district.ok('desk-1', endRegistration, input)).toEqual({ ended: true });
  expect(await district.ok('desk-1', endRegistration, input)).toEqual({ ended: true });
  expect(await resident()).toBeNull();
  expect(await documents(district.cloud, 'residents')).toEqual([]);
  expect(await rows()).toMatchObject([{ action: 'endRegistration', reason: 'asked', task: null }]);
  expect(JSON.stringify(await rows())).not.toContain(phoneOf('resident-1'));
});

test('the number is free again, and a late repeat of the intent leaves its new registration alone', async () => {
  const input = asked();
  await district.ok('desk-1', endRegistration, input);
  district.cloud.control.advance(1_000);
  await district.register('resident-1');
  const first = await resident();
  expect(first).not.toBeNull();
  expect(await district.ok('desk-1', endRegistration, input)).toEqual({ ended: true });
  expect(await resident()).toEqual(first);
});

test('nobody is guarded any more by who was ended', async () => {
  await district.register('resident-2');
  const { code } = await district.ok('resident-2', inviteFamily, { opId: newOpId() });
  await district.ok('resident-1', agreeFamily, { opId: newOpId(), code, relation: 'child' });
  await district.ok('desk-1', endRegistration, asked());
  expect((await district.ok('resident-2', listFamily, {})).guardians).toEqual([]);
});

test('a number that nobody has registered is no error, and leaves no row', async () => {
  const input = { ...asked(), phone: '13900000999' };
  expect(await district.ok('desk-1', endRegistration, input)).toEqual({ ended: false });
  expect(await rows()).toEqual([]);
});

test('nobody but the desk', async () => {
  for (const person of ['officer-1', 'chief-1', 'resident-2'] as const)
    expect(await district.reply(person, endRegistration, asked())).toMatchObject({ ok: false });
  expect(await resident()).not.toBeNull();
});
