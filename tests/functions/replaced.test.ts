import {
  agreeFamily,
  inviteFamily,
  leaveFamily,
  listAlerts,
  listFamily,
  readNotice,
} from '@domain/family/contract';
import { askRelative, listRelatives, registerRelative } from '@domain/family/relative-contract';
import { register, sendSmsCode } from '@domain/resident/contract';
import { dayMs, hourMs, minuteMs } from '@domain/time/shanghai';
import { confirmWarning, listWarnings } from '@domain/warning/contract';
import { newOpId } from '../../demo/call';
import { templateIds } from '../../demo/environment';
import { type PersonKey, phoneOf } from '../../demo/people';
import { aWarning, type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

// Grandmother has no smartphone: resident-1 registered her. Then somebody registers with her number and a code of hers.

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);
beforeEach(async () => {
  await agreesTo('resident-1');
});

const grandmother = '13900000821';
const texts = (phone: string) => district.cloud.wechat.sms(phone).map(({ text }) => text);

async function agreesTo(person: PersonKey) {
  await district.ok(person, askRelative, { opId: newOpId(), kind: 'noSmartphone', phone: grandmother });
  const code = /数字(\d{6})/.exec(texts(grandmother).at(-1) ?? '')?.[1] ?? '';
  const consents = [{ purpose: 'protectRelative' as const, textVersion: 1 }];
  const her = { name: '陈桂花', phone: grandmother, code, village: xiaxi as never, consents };
  const kind = 'noSmartphone' as const;
  await district.ok(person, registerRelative, { opId: newOpId(), kind, relation: 'grandparent', ...her });
}

/** Somebody to whom she said a code of hers registers with her number, on their own WeChat. */
async function takesHerPlace(person: PersonKey, opId = newOpId()) {
  await district.ok(person, sendSmsCode, { opId: newOpId(), phone: grandmother });
  const code = /\d{6}/.exec(texts(grandmother).at(-1) ?? '')?.[0] ?? '';
  const consents = [{ purpose: 'protect' as const, textVersion: 2 }];
  const form = { opId, name: '李国强', village: xiaxi as never, consents };
  const input = { ...form, phone: { by: 'sms' as const, phone: grandmother, code } };
  await district.ok(person, register, input);
  district.cloud.wechat.grantCredits(person, templateIds.warning, 5);
  return input;
}

const noticesOf = async (person: PersonKey) => (await district.ok(person, listAlerts, {})).notices;
const removes = async (person: PersonKey) => {
  const [guardian] = (await district.ok(person, listFamily, {})).guardians;
  return district.reply(person, leaveFamily, { opId: newOpId(), id: guardian?.id ?? '', as: 'protected' });
};

test('her guardian is told at once, in the app too, without a name or a number, and an audit row says so', async () => {
  await takesHerPlace('resident-2');
  expect(district.told('resident-1')).toEqual([
    expect.stringMatching(/您的爷爷奶奶换了注册[^]*用他的手机号自己注册了[^]*96110/) as string,
  ]);
  expect(district.told('resident-1')[0]).not.toMatch(/139|0821|陈|李/);
  const notices = await noticesOf('resident-1');
  expect(notices).toMatchObject([{ relation: 'grandparent' }]);
  expect(JSON.stringify(notices)).not.toMatch(/陈|李|0821/);
  expect(await noticesOf('resident-2')).toEqual([]);
  const rows = await documents(district.cloud, 'audit');
  expect(rows).toMatchObject([{ action: 'replaceRegistration', reason: 'ownNumber', staff: null }]);
  // She is still guarded.
  expect((await district.ok('resident-1', listFamily, {})).guarded).toMatchObject([
    { relation: 'grandparent' },
  ]);
});

test('what was read is gone, for the one who read it and by nobody else', async () => {
  await takesHerPlace('resident-2');
  const [notice] = await noticesOf('resident-1');
  const read = { opId: newOpId(), id: notice?.id ?? '' };
  await district.ok('resident-2', readNotice, read);
  expect(await noticesOf('resident-1')).toHaveLength(1);
  for (let i = 0; i < 2; i += 1)
    expect(await district.ok('resident-1', readNotice, read)).toEqual({ notices: [] });
  expect(await noticesOf('resident-1')).toEqual([]);
  // Deleted within an hour of the next day.
  const hour = hourMs - (district.now() % hourMs);
  await district.passes(dayMs + hour);
  expect(await documents(district.cloud, 'notices')).toEqual([]);
});

test('the same intent again tells nobody twice', async () => {
  const input = await takesHerPlace('resident-2');
  await district.ok('resident-2', register, input);
  await district.passes(minuteMs);
  expect(district.told('resident-1')).toHaveLength(1);
  expect(await documents(district.cloud, 'notices')).toMatchObject([{ dueAt: null }]);
});

test('whom WeChat can’t reach gets an SMS', async () => {
  const refused = { target: 'subscribeMessage.send', kind: 'error', code: 43101, count: 1 } as const;
  district.cloud.control.faults.add(refused);
  await takesHerPlace('resident-2');
  district.cloud.control.faults.clear();
  expect(texts(phoneOf('resident-1')).at(-1)).toContain('您给家人办的反诈注册换了人');
  await district.passes(minuteMs);
  expect(texts(phoneOf('resident-1')).filter((text) => text.includes('换了人'))).toHaveLength(1);
});

test('whoever holds the app can’t remove her guardians for a day, nor keep a warning from them or from her phone', async () => {
  await takesHerPlace('resident-2');
  expect(await removes('resident-2')).toMatchObject({ error: 'guardianStays' });
  const before = texts(grandmother).length;
  await district.post(aWarning({ phone: grandmother, risk: 'high', at: district.now() }));
  expect(district.told('resident-1').at(-1)).toContain('可能正在被骗');
  expect(texts(grandmother).slice(before)).toEqual([expect.stringContaining('冒充公检法')]);
  const [warning] = (await district.ok('resident-2', listWarnings, {})).warnings;
  await district.ok('resident-2', confirmWarning, { opId: newOpId(), id: warning?.id ?? '' });
  district.cloud.control.advance(dayMs);
  expect(await removes('resident-2')).toMatchObject({ ok: true });
});

test('a guardian who agreed after that can be removed at any time', async () => {
  await takesHerPlace('resident-2');
  await district.register('officer-2');
  const { code } = await district.ok('resident-2', inviteFamily, { opId: newOpId() });
  await district.ok('officer-2', agreeFamily, { opId: newOpId(), code });
  const [, fresh] = (await district.ok('resident-2', listFamily, {})).guardians;
  const leaves = { opId: newOpId(), id: fresh?.id ?? '', as: 'protected' as const };
  expect((await district.ok('resident-2', leaveFamily, leaves)).guardians).toHaveLength(1);
});

test('who looks after her and is no guardian any more is told as well', async () => {
  const [{ id = '' } = {}] = (await district.ok('resident-1', listRelatives, {})).relatives;
  await district.ok('resident-1', leaveFamily, { opId: newOpId(), id: id, as: 'guardian' });
  await takesHerPlace('resident-2');
  expect(await noticesOf('resident-1')).toMatchObject([{ relation: 'relative' }]);
});

test('a worker that dies after the write leaves the word to the jobs', async () => {
  const { faults } = district.cloud.control;
  faults.add({ target: 'database.commitTransaction', kind: 'lostReply', count: 1 });
  await takesHerPlace('resident-2');
  faults.clear();
  expect(district.told('resident-1')).toEqual([]);
  await district.passes(minuteMs);
  expect(district.told('resident-1')).toHaveLength(1);
  expect(await noticesOf('resident-1')).toHaveLength(1);
});
