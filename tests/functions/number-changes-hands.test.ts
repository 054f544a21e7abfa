import {
  agreeFamily,
  callRelative,
  inviteFamily,
  leaveFamily,
  listAlerts,
  listFamily,
} from '@domain/family/contract';
import { askRelative, registerRelative } from '@domain/family/relative-contract';
import { register, sendSmsCode, verifyOfficer } from '@domain/resident/contract';
import {
  changeOwnData,
  changePhone,
  exportOwnData,
  leaveService,
  listViewers,
} from '@domain/resident/own-contract';
import { closeTask, getTask, logAttempt, revealPerson } from '@domain/task/contract';
import { confirmWarning, listWarnings } from '@domain/warning/contract';
import { askForHelp } from '@domain/warning/help-contract';
import { sayFine, tellFamily } from '@domain/warning/said-contract';
import { newOpId } from '../../demo/call';
import { type PersonKey, phoneOf } from '../../demo/people';
import { provenOfficer } from '../support/contact';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';
import { documents } from '../support/documents';

// A number is given to somebody else by the operator, or its owner takes another one: each keeps what is theirs.

let district: District;
beforeAll(async () => {
  district = await aDistrict();
});
afterAll(() => district.stop());
beforeEach(async () => {
  district.startAnew();
  await district.register('resident-1');
});

const number = phoneOf('resident-1');
const next = '13900000711';
const now = () => district.now();
const post = (phone = number) => district.post(aWarning({ at: now(), phone }));
const warningsOf = async (person: PersonKey) => (await district.ok(person, listWarnings, {})).warnings;
const viewsOf = async (person: PersonKey) => (await district.ok(person, listViewers, {})).views;
async function bySms(person: PersonKey, phone: string) {
  await district.ok(person, sendSmsCode, { opId: newOpId(), phone });
  const code = /\d{6}/.exec(district.cloud.wechat.sms(phone).at(-1)?.text ?? '')?.[0] ?? '';
  return { by: 'sms' as const, phone, code };
}
const takesAnother = async (phone = next) =>
  district.ok('resident-1', changePhone, { opId: newOpId(), phone: await bySms('resident-1', phone) });
const getsTheNumber = async (person: PersonKey = 'resident-2') => {
  const consents = [{ purpose: 'protect' as const, textVersion: 2 }];
  const mine = { opId: newOpId(), name: '李国强', village: xiaxi as never, consents };
  await district.ok(person, register, { ...mine, phone: await bySms(person, number) });
};

/** The first one's newest task is accepted by officer-1, who looks at the number. */
async function accepted() {
  const { id, gen } = await district.takes('officer-1');
  await district.ok('officer-1', revealPerson, { opId: newOpId(), id, gen, reason: 'callNow' });
  return { id, gen };
}

async function closed() {
  const held = await accepted();
  const reached = { channel: 'phone', result: 'reached' } as const;
  await district.ok('officer-1', logAttempt, { opId: newOpId(), ...held, ...reached });
  const end = { warningCount: 1, outcome: 'lossConfirmed' } as const;
  await district.ok('officer-1', closeTask, { opId: newOpId(), ...held, ...end });
  return held.id;
}

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

test('who has the number of somebody who is being warned asks for help: the police hear it, and nothing of the other is shown', async () => {
  await post();
  const held = await accepted();
  await takesAnother();
  await getsTheNumber();
  const call = { opId: newOpId(), moneyGone: false };
  expect(await district.reply('resident-2', askForHelp, call)).toEqual({
    ok: false,
    error: 'helpUnseen',
    message: expect.stringContaining('110') as string,
  });
  const { task } = await district.ok('officer-1', getTask, { id: held.id });
  expect(task).toMatchObject({ warningCount: 2, askedForHelp: { scamType: null } });
  expect(await warningsOf('resident-2')).toEqual([]);
});
