import { checkOfficer } from '@domain/contact/contract';
import { giveCode, hearReply, showContact } from '@domain/contact/officer-contract';
import { codeGraceMs, codeMs, mostTries, pictureMs, proofMs } from '@domain/contact/contact';
import { verifyOfficer, whoAmI } from '@domain/resident/contract';
import { closeTask, handOverTask, listColleagues, logAttempt } from '@domain/task/contract';
import { listWarnings } from '@domain/warning/contract';
import { newOpId } from '../../demo/call';
import type { PersonKey } from '../../demo/people';
import { codeFrom, typed } from '../support/contact';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';
import { scanned } from '../support/qr';

// The scammer knows every page, watches the resident's shared screen, and is registered himself: as resident-2.

let district: District;
ownDistrict((made) => (district = made), ['resident-1', 'resident-2']);
beforeEach(async () => {
  task = await heldTask();
});

let task: { readonly id: string; readonly gen: number };
const pass = (ms: number) => district.cloud.control.advance(ms);

/** Warned, and accepted by officer-1. */
async function heldTask() {
  await district.post(aWarning({ at: district.cloud.control.clock.now() }));
  return district.takes('officer-1');
}

const says = (code: string, opId?: string) => typed(district, 'resident-1', { code, opId });
const shows = async (text: string, to: PersonKey = 'resident-1') =>
  (await district.ok(to, checkOfficer, { opId: newOpId(), claim: { by: 'scan', text } })).officer;
const isBelieved = async (code: string) => (await says(code)).officer !== null;
/** Another code than this one. */
const wrong = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, '0');
const officerSees = () => district.ok('officer-1', showContact, task);

test('he calls while an officer holds the task: nothing on the page vouches for him, or names the officer to him', async () => {
  const { code } = await codeFrom(district, 'officer-1', task);
  const everything = await Promise.all([
    district.ok('resident-1', verifyOfficer, {}),
    district.ok('resident-1', listWarnings, {}),
    district.ok('resident-1', whoAmI, {}),
  ]);
  const screen = JSON.stringify(everything);
  expect(Object.keys(everything[0].contact ?? {})).toEqual(['since']);
  for (const secret of [code, '徐警官', '开发区派出所']) expect(screen).not.toContain(secret);
  expect((await says(wrong(code))).officer).toBeNull();
});

test('the officer says the code: the resident sees who it is, and the officer sees that the resident does', async () => {
  const { code } = await codeFrom(district, 'officer-1', task);
  expect((await officerSees()).proof).toBeNull();
  expect((await says(code)).officer).toMatchObject({
    station: '开发区派出所',
    title: '徐警官',
    badgeTail: '27',
  });
  expect(await officerSees()).toMatchObject({ code: null, noCode: 'used', proof: { by: 'code' } });
});

test('he guesses, also many at once: three tries, then even the right code is refused, and the officer is told', async () => {
  const { code } = await codeFrom(district, 'officer-1', task);
  await Promise.all(Array.from({ length: 12 }, (_, by) => says(wrong(code, by + 1))));
  expect(await isBelieved(code)).toBe(false);
  expect(await officerSees()).toMatchObject({ code: null, noCode: 'guessed', picture: null });
  const next = await codeFrom(district, 'officer-1', task);
  expect(await isBelieved(code)).toBe(false);
  expect(await isBelieved(next.code)).toBe(true);
});

test('he guesses on under one intent, as if it were one question: each other code is a try', async () => {
  const { code } = await codeFrom(district, 'officer-1', task);
  const opId = newOpId();
  for (let by = 1; by <= mostTries; by += 1) await says(wrong(code, by), opId);
  expect((await says(code, opId)).officer).toBeNull();
  const replies = (await says((await codeFrom(district, 'officer-1', task)).code)).officer?.replies;
  const hears = async (said: string) =>
    (await district.ok('officer-1', hearReply, { opId, ...task, said })).right;
  const guesses = ['0000', '1111', '2222', '3333', '4444'].filter(
    (one) => one !== replies?.alone && one !== replies?.watched,
  );
  for (const guess of guesses.slice(0, mostTries)) expect(await hears(guess)).toBe(false);
  expect(await hears(replies?.alone ?? '')).toBe(false);
});

test('he has no part in the codes of others: his own account learns nothing, and spends nobody else’s tries', async () => {
  const { code, picture } = await codeFrom(district, 'officer-1', task);
  const text = scanned(picture);
  for (let i = 0; i <= mostTries; i += 1)
    expect(await typed(district, 'resident-2', { code })).toEqual({ officer: null });
  expect(await shows(text, 'resident-2')).toBeNull();
  expect(await shows('anything', 'resident-2')).toBeNull();
  expect((await district.ok('resident-2', verifyOfficer, {})).contact).toBeNull();
  expect(await isBelieved(code)).toBe(true);
});

test('he keeps an old code: used once, out of date, or of an officer who has handed the task over, it is worth nothing', async () => {
  const used = await codeFrom(district, 'officer-1', task);
  await says(used.code);
  expect(await isBelieved(used.code)).toBe(false);
  const late = await codeFrom(district, 'officer-1', task);
  pass(codeMs + codeGraceMs + 1);
  expect(await isBelieved(late.code)).toBe(false);
  expect((await officerSees()).noCode).toBe('over');
  const former = await codeFrom(district, 'officer-1', task);
  const { colleagues } = await district.ok('officer-1', listColleagues, { id: task.id });
  const to = colleagues.find(({ title }) => title === '陈警官')?.id ?? '';
  await district.ok('officer-1', handOverTask, { opId: newOpId(), ...task, to });
  expect(await isBelieved(former.code)).toBe(false);
  await district.takes('officer-2');
  expect(await isBelieved(former.code)).toBe(false);
  expect(await district.reply('officer-1', showContact, task)).toMatchObject({ error: 'taskNotYours' });
});

test('a code that is being read out when it runs out still counts for a minute', async () => {
  const { code } = await codeFrom(district, 'officer-1', task);
  pass(codeMs + codeGraceMs - 2_000);
  expect(await isBelieved(code)).toBe(true);
});

test('he photographs the code at the door: it names nobody, changes by itself, and is used up by the first scan', async () => {
  const { picture, code } = await codeFrom(district, 'officer-1', task);
  const photo = scanned(picture);
  for (const secret of [task.id.slice(0, 32), code]) expect(photo.toLowerCase()).not.toContain(secret);
  const [, until = '', mac = ''] = photo.split('.');
  const later = (parseInt(until, 36) + 60_000).toString(36).toUpperCase();
  expect(await shows(`JZZ1.${later}.${mac}`)).toBeNull();
  pass(pictureMs);
  expect(await shows(photo)).toBeNull();
  const fresh = scanned((await officerSees()).picture ?? []);
  expect(fresh).not.toBe(photo);
  expect(await shows(fresh)).toMatchObject({ title: '徐警官', badgeTail: '27' });
  expect(await shows(fresh)).toBeNull();
  expect((await officerSees()).proof?.by).toBe('scan');
});

test('he knows the task’s number: the officer’s page is for who holds the task', async () => {
  const give = { opId: newOpId(), ...task, after: 0 };
  for (const [person, error] of [
    ['resident-1', 'notAllowed'],
    ['resident-2', 'notAllowed'],
    ['officer-2', 'taskNotYours'],
    ['desk-1', 'taskNotYours'],
  ] as const) {
    expect(await district.reply(person, showContact, task)).toMatchObject({ error });
    expect(await district.reply(person, giveCode, give)).toMatchObject({ error });
  }
});

test('he answers the officer’s call in her place: nothing is believed before a proof, and guesses are counted', async () => {
  const hears = async (said: string, opId = newOpId()) =>
    (await district.ok('officer-1', hearReply, { opId, ...task, said })).right;
  const { code } = await codeFrom(district, 'officer-1', task);
  expect(await hears('0000')).toBe(false);
  const replies = (await says(code)).officer?.replies;
  if (!replies) throw new Error('the code was not believed');
  expect(replies.alone).not.toBe(replies.watched);
  const guesses = ['0000', '1111', '2222', '3333'].filter((one) => !Object.values(replies).includes(one));
  for (const guess of guesses.slice(0, mostTries)) expect(await hears(guess)).toBe(false);
  expect(await hears(replies.alone)).toBe(false);
  const again = (await says((await codeFrom(district, 'officer-1', task)).code)).officer?.replies;
  // The numbers of the last call are those of the last call.
  expect(again?.watched).not.toBe(replies.watched);
  const opId = newOpId();
  expect(await hears(again?.watched ?? '', opId)).toBe(true);
  expect(await hears(again?.watched ?? '', opId)).toBe(true);
  expect((await officerSees()).reply?.kind).toBe('watched');
});

test('an answer that comes long after the proof is not believed', async () => {
  const replies = (await says((await codeFrom(district, 'officer-1', task)).code)).officer?.replies;
  pass(proofMs);
  const late = { opId: newOpId(), ...task, said: replies?.alone ?? '' };
  expect((await district.ok('officer-1', hearReply, late)).right).toBe(false);
  expect((await officerSees()).listens).toBe(false);
});

test('the same question again gets the same answer and costs no try', async () => {
  const { code } = await codeFrom(district, 'officer-1', task);
  const guess = newOpId();
  for (let i = 0; i < 5; i += 1) await says(wrong(code), guess);
  const right = newOpId();
  const first = await says(code, right);
  expect(first.officer).not.toBeNull();
  expect(await says(code, right)).toEqual(first);
  const give = { opId: newOpId(), ...task, after: (await officerSees()).n };
  const given = await district.ok('officer-1', giveCode, give);
  expect((await district.ok('officer-1', giveCode, give)).code).toBe(given.code);
});

test('the task ends: no code is believed any more, and no page says that somebody is in contact', async () => {
  const { code } = await codeFrom(district, 'officer-1', task);
  const reached = { channel: 'phone', result: 'reached' } as const;
  await district.ok('officer-1', logAttempt, { opId: newOpId(), ...task, ...reached });
  const end = { warningCount: 1, outcome: 'contactedNoTransfer' } as const;
  await district.ok('officer-1', closeTask, { opId: newOpId(), ...task, ...end });
  expect(await isBelieved(code)).toBe(false);
  expect((await district.ok('resident-1', verifyOfficer, {})).contact).toBeNull();
});

test('he reads the database: it holds no code', async () => {
  const { code } = await codeFrom(district, 'officer-1', task);
  const replies = (await says(code)).officer?.replies;
  const next = (await codeFrom(district, 'officer-1', task)).code;
  const stored = JSON.stringify(await documents(district.cloud, 'contacts'));
  for (const secret of [code, next, replies?.alone, replies?.watched])
    expect(stored).not.toContain(`"${secret ?? ''}"`);
  expect(stored).not.toContain(next);
});
