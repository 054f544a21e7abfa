import { listVillages } from '@domain/area/contract';
import { readScene } from '@domain/channel/contract';
import { createChannel, drawChannel, listChannels } from '@domain/channel/staff-contract';
import { register, sendSmsCode, whoAmI } from '@domain/resident/contract';
import { getOwnData, leaveService } from '@domain/resident/own-contract';
import { minuteMs } from '@domain/time/shanghai';
import { listTips } from '@domain/tip/contract';
import { bindStaff, inviteStaff } from '@domain/staff/contract';
import { newOpId } from '../../demo/call';
import { type PersonKey, phoneOf } from '../../demo/people';
import { aDistrict, type District, xiaxi } from '../support/district';
import { documents } from '../support/documents';

let district: District;
beforeAll(async () => {
  district = await aDistrict();
});
afterAll(() => district.stop());

/** A code can be asked for again after a minute. */
const again = 60_000;
const protect = { purpose: 'protect' as const, textVersion: 1 };
const form = (phone: Parameters<District['reply']>[2], fields: object = {}) =>
  ({ opId: newOpId(), name: '王秀英', phone, village: xiaxi, consents: [protect], ...fields }) as never;
const byWechat = (person: PersonKey) => ({ by: 'wechat', code: district.cloud.wechat.phoneCode(person) });
const lastCode = (phone: string) =>
  /\d{6}/.exec(district.cloud.wechat.sms(phone).at(-1)?.text ?? '')?.[0] ?? '';

test('the picker has the 452 villages of 14 streets, and there is a tip for each of the 13 scam types', async () => {
  const { villages } = await district.ok('resident-1', listVillages, {});
  expect(villages).toHaveLength(452);
  expect(new Set(villages.map(({ street }) => street)).size).toBe(14);
  expect(villages).toContainEqual({ code: xiaxi, name: '夏溪村委会', street: '东城街道' });
  const { tips } = await district.ok('resident-1', listTips, {});
  expect(new Set(tips.map(({ scamType }) => scamType)).size).toBe(13);
});

test('without the consent to be protected nothing is stored; an old text of it is refused too', async () => {
  const none = await district.reply('resident-1', register, form(byWechat('resident-1'), { consents: [] }));
  expect(none).toMatchObject({ ok: false, error: 'consentMissing' });
  const old = await district.reply(
    'resident-1',
    register,
    form(byWechat('resident-1'), { consents: [{ ...protect, textVersion: 99 }] }),
  );
  expect(old).toMatchObject({ ok: false, error: 'clientTooOld' });
  expect(await documents(district.cloud, 'residents')).toEqual([]);
});

test('an unknown village, a bad name and a used phone code each get a sentence that names the field', async () => {
  const { reply } = district;
  const village = await reply(
    'resident-1',
    register,
    form(byWechat('resident-1'), { village: '330784001999' }),
  );
  expect(village).toMatchObject({ error: 'villageUnknown', field: 'village' });
  expect(await reply('resident-1', register, form(byWechat('resident-1'), { name: '' }))).toMatchObject({
    field: 'name',
  });
  expect(await reply('resident-1', register, form({ by: 'wechat', code: 'used' }))).toMatchObject({
    error: 'phoneCodeExpired',
    message: expect.stringContaining('再点一次') as string,
  });
});

test('a typed number needs its code: a wrong one is refused, five tries use it up, the right one registers', async () => {
  const phone = phoneOf('resident-2');
  const { reply, ok } = district;
  expect(await reply('resident-2', register, form({ by: 'sms', phone, code: '000000' }))).toMatchObject({
    error: 'smsCodeExpired',
  });
  await ok('resident-2', sendSmsCode, { opId: newOpId(), phone });
  const code = lastCode(phone);
  const wrong = code === '111111' ? '222222' : '111111';
  for (let i = 0; i < 5; i += 1) {
    expect(await reply('resident-2', register, form({ by: 'sms', phone, code: wrong }))).toMatchObject({
      error: 'smsCodeWrong',
    });
  }
  expect(await reply('resident-2', register, form({ by: 'sms', phone, code }))).toMatchObject({
    error: 'smsCodeExpired',
  });
  district.cloud.control.advance(again);
  await ok('resident-2', sendSmsCode, { opId: newOpId(), phone });
  const { resident } = await ok('resident-2', register, form({ by: 'sms', phone, code: lastCode(phone) }));
  expect(resident).toMatchObject({ nameMask: '王**', phoneMask: '138****0102' });
});

test('somebody else with that number is told so; the same intent again gets the first answer', async () => {
  const phone = phoneOf('resident-2');
  const { reply, ok } = district;
  await ok('resident-1', sendSmsCode, { opId: newOpId(), phone });
  const taken = await reply('resident-1', register, form({ by: 'sms', phone, code: lastCode(phone) }));
  expect(taken).toMatchObject({ error: 'phoneTaken', field: 'phone' });
  const once = form(byWechat('resident-1'));
  const first = await ok('resident-1', register, once);
  expect(await ok('resident-1', register, once)).toEqual(first);
  expect(await reply('resident-1', register, form(byWechat('resident-1')))).toMatchObject({
    error: 'alreadyRegistered',
  });
  expect((await ok('resident-1', whoAmI, {})).resident).toEqual(first.resident);
});

test('codes to one number are limited, one a minute and five an hour; the same intent again sends no second SMS', async () => {
  // The limit counts by the clock's hour: all six fall into one.
  district.goesOn('hour', 10 * minuteMs);
  const phone = '13900000500';
  const opId = newOpId();
  await district.ok('chief-1', sendSmsCode, { opId, phone });
  await district.ok('chief-1', sendSmsCode, { opId, phone });
  expect(district.cloud.wechat.sms(phone)).toHaveLength(1);
  expect(await district.reply('chief-1', sendSmsCode, { opId: newOpId(), phone })).toMatchObject({
    error: 'smsCodeTooMany',
  });
  for (let i = 0; i < 4; i += 1) {
    district.cloud.control.advance(again);
    await district.ok('chief-1', sendSmsCode, { opId: newOpId(), phone });
  }
  district.cloud.control.advance(again);
  const sixth = await district.reply('chief-1', sendSmsCode, { opId: newOpId(), phone });
  expect(sixth).toMatchObject({ error: 'smsCodeTooMany' });
});

test('a code that could not be sent is sent when the same intent comes again', async () => {
  const phone = '13900000502';
  const opId = newOpId();
  district.cloud.control.faults.add({ target: 'cloudbase.sendSmsV2', kind: 'error', code: -1, count: 1 });
  expect(await district.reply('officer-1', sendSmsCode, { opId, phone })).toMatchObject({ error: 'busy' });
  expect(await district.reply('officer-1', sendSmsCode, { opId, phone })).toMatchObject({ ok: true });
  expect(district.cloud.wechat.sms(phone)).toHaveLength(1);
});

test('a code runs out after ten minutes', async () => {
  const phone = '13900000501';
  await district.ok('desk-1', sendSmsCode, { opId: newOpId(), phone });
  district.cloud.control.advance(10 * 60_000 + 1);
  const late = await district.reply('desk-1', register, form({ by: 'sms', phone, code: lastCode(phone) }));
  expect(late).toMatchObject({ error: 'smsCodeExpired' });
});

test('a code of a shop brings its village along, and who came through it is counted', async () => {
  const { ok, reply, cloud } = district;
  const wanted = { opId: newOpId(), kind: 'shop' as const, label: '夏溪奶茶店', village: xiaxi as never };
  const { channel } = await ok('officer-1', createChannel, wanted);
  expect((await ok('officer-1', createChannel, wanted)).channel).toEqual(channel);
  expect(await reply('resident-1', createChannel, wanted)).toMatchObject({ error: 'notAllowed' });
  const { scene, image } = await ok('officer-1', drawChannel, { id: channel.id });
  expect(scene).toMatch(/^[0-9a-f]{32}$/);
  expect(Buffer.from(image, 'base64').subarray(1, 4).toString()).toBe('PNG');
  expect(await ok('resident-1', readScene, { scene })).toEqual({
    channel: { label: '夏溪奶茶店', village: { code: xiaxi, name: '夏溪村委会', street: '东城街道' } },
  });
  const forged = `${scene.slice(0, 31)}${scene.endsWith('0') ? '1' : '0'}`;
  expect(await ok('resident-1', readScene, { scene: forged })).toEqual({ channel: null });
  expect(await ok('resident-1', readScene, { scene: '../areas' })).toEqual({ channel: null });
  await ok('resident-1', leaveService, { opId: newOpId() });
  await ok('resident-1', register, form(byWechat('resident-1'), { scene: forged }));
  expect((await ok('resident-1', getOwnData, {})).data.channel).toBeNull();
  await ok('resident-1', leaveService, { opId: newOpId() });
  await ok('resident-1', register, form(byWechat('resident-1'), { scene }));
  expect((await ok('resident-1', getOwnData, {})).data.channel).toBe('夏溪奶茶店');
  await district.tick();
  expect((await ok('desk-1', listChannels, {})).channels).toMatchObject([{ registered: 1, mine: false }]);
  expect((await ok('officer-2', listChannels, {})).channels).toEqual([]);
  cloud.control.faults.add({ target: 'wxacode.getUnlimited', kind: 'error', code: -1, count: 1 });
  expect(await reply('officer-1', drawChannel, { id: channel.id })).toMatchObject({ error: 'busy' });
});

test('a bind code works once, for one person, for 30 minutes, and guessing is limited', async () => {
  const { ok, reply } = district;
  const invite = {
    role: 'gridWorker',
    title: '赵网格员',
    station: '夏溪网格',
    badgeTail: '11',
    phone: '13900000600',
  } as const;
  const { code } = await ok('desk-1', inviteStaff, { opId: newOpId(), ...invite });
  const mine = { opId: newOpId(), code: code.toLowerCase() };
  const { staff } = await ok('resident-1', bindStaff, mine);
  expect(staff).toMatchObject({ role: 'gridWorker', title: '赵网格员' });
  expect((await ok('resident-1', bindStaff, mine)).staff.id).toBe(staff.id);
  expect(await reply('resident-2', bindStaff, { opId: newOpId(), code })).toMatchObject({
    error: 'bindCodeWrong',
  });
  const stale = await ok('desk-1', inviteStaff, { opId: newOpId(), ...invite });
  district.cloud.control.advance(31 * 60_000);
  expect(await reply('resident-2', bindStaff, { opId: newOpId(), code: stale.code })).toMatchObject({
    error: 'bindCodeWrong',
  });
  const fresh = await ok('desk-1', inviteStaff, { opId: newOpId(), ...invite });
  district.goesOn('hour', minuteMs);
  for (let i = 0; i < 5; i += 1)
    await reply('resident-2', bindStaff, { opId: newOpId(), code: 'AAAA-BBBB-CCCC' });
  expect(await reply('resident-2', bindStaff, { opId: newOpId(), code: fresh.code })).toMatchObject({
    error: 'bindCodeWrong',
  });
});
