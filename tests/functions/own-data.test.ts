import { setTimeout as delay } from 'node:timers/promises';
import { agreeFamily, inviteFamily, listFamily } from '@domain/family/contract';
import { getOverview } from '@domain/measure/contract';
import { register, sendSmsCode, verifyOfficer, whoAmI } from '@domain/resident/contract';
import {
  changeOwnData,
  changePhone,
  exportOwnData,
  getOwnData,
  leaveService,
  listViewers,
} from '@domain/resident/own-contract';
import { closeTask, getTask, listTasks, logAttempt, revealPerson } from '@domain/task/contract';
import { sendReport } from '@domain/report/contract';
import { minuteMs } from '@domain/time/shanghai';
import { listWarnings } from '@domain/warning/contract';
import { newOpId } from '../../demo/call';
import { type PersonKey, phoneOf } from '../../demo/people';
import { aWarning, type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);

/** Outside the zone: nobody is on duty there. */
const fangyan = '330784109001';
const newPhone = '13900000701';
const lostOp = '0'.repeat(31) + '7';
const now = () => district.now();
const post = (fields = {}) => district.post(aWarning({ at: now(), ...fields }));
const change = (fields: object, opId = newOpId()) =>
  district.ok('resident-1', changeOwnData, { opId, ...fields });
const tasks = () => documents(district.cloud, 'tasks');
const residents = () => documents(district.cloud, 'residents');

async function codeFor(person: PersonKey, phone: string): Promise<string> {
  await district.ok(person, sendSmsCode, { opId: newOpId(), phone });
  return /\d{6}/.exec(district.cloud.wechat.sms(phone).at(-1)?.text ?? '')?.[0] ?? '';
}

const numberOf = async (person: PersonKey, phone: string) => ({
  opId: newOpId(),
  phone: { by: 'sms' as const, phone, code: await codeFor(person, phone) },
});

async function accepted() {
  return district.takes('officer-1');
}

async function registeredNow(): Promise<number> {
  await district.tick();
  await district.tick();
  return (await district.ok('desk-1', getOverview, { area: '330784' })).overview.coverage.registered;
}

test('a new address is kept, counted where it is, and an offered task goes there at once', async () => {
  await post();
  const opId = newOpId();
  const { data } = await change({ village: fangyan, tags: ['rentedFlat'] }, opId);
  expect(data).toMatchObject({
    resident: { village: { code: fangyan } },
    tags: ['rentedFlat'],
    openTask: true,
  });
  expect((await change({ village: fangyan, tags: ['rentedFlat'] }, opId)).data).toEqual(data);
  expect(await tasks()).toMatchObject([{ place: expect.stringContaining('方岩镇') as string }]);
  expect((await district.ok('officer-1', listTasks, {})).offered).toEqual([]);
  await registeredNow();
  const counts = async (area: string) =>
    (await documents(district.cloud, 'counters')).find(({ _id }) => _id === `${area}|all`)?.counts;
  expect(await counts(xiaxi)).toMatchObject({ registered: 1, moved: -1 });
  expect(await counts(fangyan)).toMatchObject({ moved: 1 });
  expect(await counts('330784')).not.toHaveProperty('moved');
});

test('who holds the task keeps it when the person moves, and sees the new place', async () => {
  await post();
  const { id } = await accepted();
  await change({ village: fangyan });
  const { task } = await district.ok('officer-1', getTask, { id });
  expect(task).toMatchObject({
    mine: true,
    state: 'accepted',
    place: expect.stringContaining('方岩镇') as string,
  });
});

test('the consent to be looked for can be given and taken back, also for a task that runs', async () => {
  await post();
  expect((await change({ officerContact: 2 })).data.consents.map(({ purpose }) => purpose)).toEqual([
    'protect',
    'officerContact',
  ]);
  expect(await tasks()).toMatchObject([{ mayAssist: true }]);
  expect((await change({ officerContact: null })).data.consents).toHaveLength(1);
  expect(await tasks()).toMatchObject([{ mayAssist: false }]);
  const old = await district.reply('resident-1', changeOwnData, { opId: newOpId(), officerContact: 1 });
  expect(old).toMatchObject({ error: 'clientTooOld' });
});

test('a proved number takes the place of the old one; its open task stays, and can be verified', async () => {
  await post();
  await accepted();
  const wanted = await numberOf('resident-1', newPhone);
  const { data } = await district.ok('resident-1', changePhone, wanted);
  expect(data).toMatchObject({ resident: { phoneMask: '139****0701' }, openTask: true });
  // The answer was lost, say: the code works once, the intent as often as it comes.
  expect(await district.ok('resident-1', changePhone, wanted)).toMatchObject({ data: { openTask: true } });
  expect((await district.ok('resident-1', verifyOfficer, {})).contact).not.toBeNull();
  await post({ phone: newPhone });
  expect((await district.ok('resident-1', listWarnings, {})).warnings).toHaveLength(2);
  expect(district.cloud.wechat.notifications('resident-1')).toHaveLength(2);
  // The old number is somebody else's by now: they see nothing of the first owner.
  const taken = await numberOf('resident-2', phoneOf('resident-1'));
  const consents = [{ purpose: 'protect' as const, textVersion: 2 }];
  await district.ok('resident-2', register, { ...taken, name: '李国强', village: xiaxi, consents });
  await post();
  expect((await district.ok('resident-1', listWarnings, {})).warnings).toHaveLength(2);
});

test.each([
  ['the address', () => change({ village: fangyan }, lostOp)],
  ['leaving', () => district.ok('resident-1', leaveService, { opId: lostOp })],
])('the answer of the database is lost while %s is written: it counts once', async (_, work) => {
  district.cloud.control.faults.add({ target: 'database.modifyDocument', kind: 'lostReply', count: 1 });
  await work();
  district.cloud.control.faults.clear();
  await work().catch(() => null);
  await registeredNow();
  const all = (await documents(district.cloud, 'events')).map(({ body }) => (body as { type: string }).type);
  expect(new Set(all).size).toBe(all.length);
});

test('two phones race for one number: one gets it, the other is told, and both stay registered', async () => {
  await district.register('resident-2');
  const wanted = await Promise.all(
    (['resident-1', 'resident-2'] as const).map(async (person) => ({
      person,
      input: await numberOf(person, newPhone).catch(async () => {
        district.cloud.control.advance(minuteMs);
        return numberOf(person, newPhone);
      }),
    })),
  );
  const replies = await Promise.all(
    wanted.map(({ person, input }) => district.reply(person, changePhone, input)),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies.find(({ ok }) => !ok)).toMatchObject({ error: 'phoneTaken', field: 'phone' });
  expect(new Set((await residents()).map(({ person }) => person)).size).toBe(2);
});

test('whoever leaves is gone from every list at once, may come again, and is counted once', async () => {
  await district.register('resident-2');
  const { code } = await district.ok('resident-2', inviteFamily, { opId: newOpId() });
  await district.ok('resident-1', agreeFamily, { opId: newOpId(), code });
  await post();
  expect(await registeredNow()).toBe(2);
  await district.ok('resident-1', leaveService, { opId: newOpId() });
  expect(await district.ok('resident-1', leaveService, { opId: newOpId() })).toEqual({ left: true });
  expect(await residents()).toHaveLength(1);
  expect((await district.ok('resident-2', listFamily, {})).guardians).toEqual([]);
  expect((await district.ok('resident-1', whoAmI, {})).resident).toBeNull();
  expect(await registeredNow()).toBe(1);
  // The dissuasion that runs finishes by itself.
  expect((await district.ok('officer-1', listTasks, {})).offered).toHaveLength(1);
  await district.register('resident-1');
  expect(await registeredNow()).toBe(2);
});

test('killed while leaving: asked again it is done, nothing is left behind, and the count is right', async () => {
  let broken = 0;
  for (let round = 0; round < 5; round += 1) {
    const leaving = district.reply('resident-1', leaveService, { opId: newOpId() }).catch(() => null);
    await delay(Math.random() * 12);
    if (district.cloud.control.kill('resident')) broken += 1;
    await leaving;
    if (round % 2 === 0) await district.ok('resident-1', leaveService, { opId: newOpId() });
    // Half of them come again without asking: either they had left, or they never did.
    const { resident } = await district.ok('resident-1', whoAmI, {});
    if (resident === null) await district.register('resident-1');
  }
  expect(broken).toBeGreaterThan(0);
  expect(await registeredNow()).toBe(1);
  expect(await residents()).toHaveLength(1);
  await district.ok('resident-1', leaveService, { opId: newOpId() });
  expect(await registeredNow()).toBe(0);
  expect(await residents()).toEqual([]);
}, 60_000);

test('the export has all that is stored, in the clear for its owner, and five a day are enough', async () => {
  await post();
  const said = { kind: 'phone' as const, what: '0571-1234567 冒充客服' };
  await district.ok('resident-1', sendReport, { opId: newOpId(), ...said });
  district.goesOn('day', minuteMs);
  const ask = () => district.reply('resident-1', exportOwnData, { opId: newOpId() });
  const first = await district.ok('resident-1', exportOwnData, { opId: newOpId() });
  expect(first.fileName).toMatch(/^jinzhongzhao-\d{4}-\d{2}-\d{2}\.txt$/);
  for (const part of ['张三丰', phoneOf('resident-1'), '夏溪', '第 1 版', '冒充公检法', said.what])
    expect(first.text).toContain(part);
  for (let i = 0; i < 4; i += 1) expect(await ask()).toMatchObject({ ok: true });
  expect(await ask()).toMatchObject({ error: 'exportTooMany' });
});

test('who has looked: the station, the reason and the time; a name only while they hold the task', async () => {
  await post();
  const { id, gen } = await accepted();
  expect((await district.ok('resident-1', listViewers, {})).views).toEqual([]);
  await district.ok('officer-1', revealPerson, { opId: newOpId(), id, gen, reason: 'callNow' });
  const seen = { station: '开发区派出所', role: 'officer', what: 'nameAndPhone', reason: 'callNow' };
  expect((await district.ok('resident-1', listViewers, {})).views).toMatchObject([
    { ...seen, officer: '徐警官' },
  ]);
  await district.ok('officer-1', logAttempt, {
    opId: newOpId(),
    id,
    gen,
    channel: 'phone',
    result: 'reached',
  });
  const end = { warningCount: 1, outcome: 'contactedNoTransfer' as const };
  await district.ok('officer-1', closeTask, { opId: newOpId(), id, gen, ...end });
  expect((await district.ok('resident-1', listViewers, {})).views).toMatchObject([
    { ...seen, officer: null },
  ]);
  expect(await district.reply('resident-2', listViewers, {})).toMatchObject({ error: 'notRegistered' });
  expect((await district.ok('resident-1', getOwnData, {})).data.channel).toBeNull();
});
