import { callRelative, listFamily } from '@domain/family/contract';
import {
  askRelative,
  listRelatives,
  listRelativeViewers,
  moveRelative,
  registerRelative,
  removeRelative,
} from '@domain/family/relative-contract';
import { register, whoAmI } from '@domain/resident/contract';
import { getOwnData, leaveService, listViewers } from '@domain/resident/own-contract';
import { revealPerson } from '@domain/task/contract';
import { minuteMs } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { type PersonKey, phoneOf } from '../../demo/people';
import { aWarning, type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);

const grandmother = '13900000801';
const now = () => district.now();
const texts = (phone: string) => district.cloud.wechat.sms(phone).map(({ text }) => text);
const codeIn = (phone: string) => /数字(\d{6})/.exec(texts(phone).at(-1) ?? '')?.[1] ?? '';
const pushes = (person: PersonKey) => district.told(person);

const ask = (person: PersonKey, phone: string, kind: 'noSmartphone' | 'child' = 'noSmartphone') =>
  district.reply(person, askRelative, { opId: newOpId(), kind, phone });
const form = (phone: string, fields: object = {}) =>
  ({
    opId: newOpId(),
    kind: 'noSmartphone',
    name: '陈桂花',
    phone,
    code: codeIn(phone),
    village: xiaxi,
    consents: [{ purpose: 'protectRelative', textVersion: 1 }],
    ...fields,
  }) as never;

async function registered(person: PersonKey = 'resident-1', fields: object = {}) {
  await ask(person, grandmother);
  return district.ok(person, registerRelative, form(grandmother, fields));
}

test('a relative agrees by a code: the SMS says who asks and what for, and no stranger gets anything by it', async () => {
  expect(await ask('resident-1', phoneOf('resident-1'))).toMatchObject({ error: 'relativeIsYou' });
  expect(await ask('resident-2', grandmother)).toMatchObject({ error: 'notRegistered' });
  expect(await ask('resident-1', grandmother)).toMatchObject({ ok: true });
  expect(texts(grandmother)[0]).toMatch(/家人张\*\*（尾号0101）.*愿意.*不要给/);
  const reply = (fields: object) => district.reply('resident-1', registerRelative, form(grandmother, fields));
  expect(await reply({ code: codeIn(grandmother) === '111111' ? '222222' : '111111' })).toMatchObject({
    error: 'smsCodeWrong',
    field: 'code',
  });
  expect(await reply({ consents: [] })).toMatchObject({ error: 'consentMissing' });
  expect(await reply({ consents: [{ purpose: 'protect', textVersion: 2 }] })).toMatchObject({
    error: 'consentMissing',
  });
  district.cloud.control.advance(10 * minuteMs);
  expect(await reply({})).toMatchObject({ error: 'smsCodeExpired' });
  expect(await documents(district.cloud, 'residents')).toHaveLength(1);
});

test('her warning goes to her phone by SMS and by a call, and to the family member at once', async () => {
  const { relatives } = await registered();
  expect(relatives).toMatchObject([{ kind: 'noSmartphone', nameMask: '陈**', phoneMask: '139****0801' }]);
  await district.post(aWarning({ phone: grandmother, risk: 'medium', at: noon() }));
  expect(pushes('resident-1')).toEqual([expect.stringContaining('您的家人可能正在被骗')]);
  expect(texts(grandmother).at(-1)).toContain('冒充公检法');
  district.cloud.control.advance(6 * minuteMs);
  await district.tick();
  expect(district.cloud.voice.to(grandmother)).toHaveLength(1);
  expect(pushes('resident-1')).toHaveLength(1);
  expect(await documents(district.cloud, 'tasks')).toMatchObject([
    { cared: true, place: expect.stringContaining('夏溪') as string },
  ]);
});

test('a low risk wakes nobody: the family member hears of it once', async () => {
  await registered();
  await district.post(aWarning({ phone: grandmother, risk: 'low', at: now() }));
  expect(pushes('resident-1')).toEqual([expect.stringContaining('有人可能想骗您的家人')]);
  expect(texts(grandmother)).toHaveLength(1);
});

test('a child is registered by its guardian, with a consent of its own, and leaves with them', async () => {
  await ask('resident-1', grandmother, 'child');
  const child = { kind: 'child', consents: [{ purpose: 'protectChild', textVersion: 1 }] };
  await district.ok('resident-1', registerRelative, form(grandmother, child));
  // Whom I look after stands in one list, not in two.
  expect((await district.ok('resident-1', listFamily, {})).guarded).toEqual([]);
  await district.ok('resident-1', leaveService, { opId: newOpId() });
  expect(await documents(district.cloud, 'residents')).toEqual([]);
  const mine = { opId: newOpId(), name: '小明', village: xiaxi, under14: true, consents: [] };
  const phone = { by: 'wechat', code: district.cloud.wechat.phoneCode('resident-2') };
  expect(await district.reply('resident-2', register, { ...mine, phone } as never)).toMatchObject({
    error: 'underAge',
  });
});

test('she stays protected when the family member leaves; another one takes over with her yes', async () => {
  await district.register('resident-2');
  await registered();
  await ask('resident-2', grandmother).then(() => district.cloud.control.advance(minuteMs));
  await ask('resident-2', grandmother);
  expect(await district.reply('resident-2', registerRelative, form(grandmother))).toMatchObject({
    error: 'relativeTaken',
  });
  await district.ok('resident-1', leaveService, { opId: newOpId() });
  expect(await documents(district.cloud, 'residents')).toHaveLength(2);
  district.cloud.control.advance(minuteMs);
  await ask('resident-2', grandmother);
  const { relatives } = await district.ok('resident-2', registerRelative, form(grandmother));
  expect(relatives).toHaveLength(1);
  await district.post(aWarning({ phone: grandmother, at: now() }));
  expect(pushes('resident-2')).toHaveLength(1);
});

test('she gets a smartphone: her own registration takes the place of the one made for her, and her guardian stays', async () => {
  await ask('resident-1', phoneOf('resident-2'));
  await district.ok('resident-1', registerRelative, form(phoneOf('resident-2')));
  await district.register('resident-2');
  expect((await district.ok('resident-1', listRelatives, {})).relatives).toEqual([]);
  expect((await district.ok('resident-2', listFamily, {})).guardians).toHaveLength(1);
  expect((await district.ok('resident-2', whoAmI, {})).resident).not.toBeNull();
  expect(await documents(district.cloud, 'residents')).toHaveLength(2);
});

test('a child who is 14 now registers itself: with its own consent, and its guardian stays', async () => {
  await ask('resident-1', phoneOf('resident-2'), 'child');
  const child = { kind: 'child', consents: [{ purpose: 'protectChild', textVersion: 1 }] };
  await district.ok('resident-1', registerRelative, form(phoneOf('resident-2'), child));
  await district.register('resident-2');
  expect((await district.ok('resident-1', listRelatives, {})).relatives).toEqual([]);
  expect((await district.ok('resident-1', listFamily, {})).guarded).toMatchObject([{ relation: 'child' }]);
  const { resident } = await district.ok('resident-2', whoAmI, {});
  expect(resident).not.toBeNull();
  const purposes = (await district.ok('resident-2', getOwnData, {})).data?.consents.map(
    ({ purpose }) => purpose,
  );
  expect(purposes).toEqual(['protect']);
});

test('only who looks after her moves or removes her, the same intent twice is once', async () => {
  await district.register('resident-2');
  const { relatives } = await registered();
  const id = relatives[0]?.id ?? '';
  const move = { opId: newOpId(), id, village: '330784001201' as never };
  expect(await district.reply('resident-2', moveRelative, move)).toMatchObject({ error: 'relativeUnknown' });
  expect(await district.ok('resident-1', moveRelative, move)).toMatchObject({
    relatives: [{ village: { code: '330784001201' } }],
  });
  const remove = { opId: newOpId(), id };
  expect(await district.reply('resident-2', removeRelative, remove)).toMatchObject({
    error: 'relativeUnknown',
  });
  for (let i = 0; i < 2; i += 1)
    expect(await district.ok('resident-1', removeRelative, remove)).toEqual({ relatives: [] });
  expect(await documents(district.cloud, 'residents')).toHaveLength(2);
});

test('who looks after her sees who has looked at her data; nobody else does, and no officer is named', async () => {
  await district.register('resident-2');
  const id = (await registered()).relatives[0]?.id ?? '';
  const views = async () => (await district.ok('resident-1', listRelativeViewers, { id })).views;
  expect(await views()).toEqual([]);
  await district.post(aWarning({ phone: grandmother, at: now() }));
  const held = await district.takes('officer-1');
  await district.ok('officer-1', revealPerson, { opId: newOpId(), ...held, reason: 'callNow' });
  district.cloud.control.advance(minuteMs);
  await district.ok('resident-1', callRelative, { opId: newOpId(), id: held.id });
  const [call, look] = await views();
  expect(call).toMatchObject({ family: true, what: 'phone', station: null, officer: null });
  expect(look).toMatchObject({ what: 'nameAndPhone', station: '开发区派出所', reason: 'callNow' });
  expect(look).toMatchObject({ family: false, role: 'officer', officer: null });
  expect((await district.ok('resident-1', listViewers, {})).views).toEqual([]);
  const asked = { id };
  expect(await district.reply('resident-2', listRelativeViewers, asked)).toMatchObject({
    error: 'relativeUnknown',
  });
  expect(await district.reply('desk-1', listRelativeViewers, asked)).toMatchObject({
    error: 'notRegistered',
  });
  await district.ok('resident-1', removeRelative, { opId: newOpId(), id });
  expect(await district.reply('resident-1', listRelativeViewers, asked)).toMatchObject({
    error: 'relativeUnknown',
  });
});

test('two of the family register her at once: one of them does', async () => {
  await district.register('resident-2');
  await ask('resident-1', grandmother);
  const first = form(grandmother);
  await ask('resident-2', grandmother);
  const second = form(grandmother);
  const replies = await Promise.all([
    district.reply('resident-1', registerRelative, first),
    district.reply('resident-2', registerRelative, second),
  ]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies.find(({ ok }) => !ok)).toMatchObject({ error: 'relativeTaken' });
  expect(await documents(district.cloud, 'residents')).toHaveLength(3);
});

/** Awake hours, whatever the machine's clock says: a call of a medium risk waits for the morning. */
function noon(): number {
  const { clock } = district.cloud.control;
  const hour = Math.floor(clock.now() / 3_600_000 + 8) % 24;
  if (hour >= 21 || hour < 7) district.cloud.control.advance(((31 - hour) % 24) * 3_600_000);
  return clock.now();
}
