import { listVillages } from '@domain/area/contract';
import { askRelative, registerRelative, removeRelative } from '@domain/family/relative-contract';
import { register, sendSmsCode } from '@domain/resident/contract';
import { changeOwnData, leaveService } from '@domain/resident/own-contract';
import { hourMs, minuteMs } from '@domain/time/shanghai';
import { askForHelp } from '@domain/warning/help-contract';
import { newOpId } from '../../demo/call';
import { type PersonKey, phoneOf } from '../../demo/people';
import { type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';

// Somebody with a WeChat account of his own, who knows the victim's number and every call that the app can make.

let district: District;
ownDistrict((made) => (district = made));

const stranger = '13900000901';
const pass = (ms: number) => district.cloud.control.advance(ms);
const texts = (phone: string) => district.cloud.wechat.sms(phone).map(({ text }) => text);
const codeIn = (phone: string) => /\d{6}/.exec(texts(phone).at(-1) ?? '')?.[0] ?? '';
const agreedIn = (phone: string) => /数字(\d{6})/.exec(texts(phone).at(-1) ?? '')?.[1] ?? '';
const send = (person: PersonKey, phone: string) =>
  district.reply(person, sendSmsCode, { opId: newOpId(), phone });
const own = (phone: string, code: string, opId = newOpId()) =>
  ({
    opId,
    name: '王秀英',
    phone: { by: 'sms', phone, code },
    village: xiaxi,
    consents: [{ purpose: 'protect', textVersion: 2 }],
  }) as never;
const hers = (phone: string, code: string, opId = newOpId()) =>
  ({
    opId,
    kind: 'noSmartphone',
    name: '陈桂花',
    phone,
    code,
    village: xiaxi,
    consents: [{ purpose: 'protectRelative', textVersion: 1 }],
  }) as never;
/** At the first minute of an hour: what is counted by the hour stays in it. */
const newHour = () => pass(hourMs - (district.cloud.control.clock.now() % hourMs));

test('he asks for codes to her number as long as he may: she gets hers all the same', async () => {
  newHour();
  for (let i = 0; i < 12; i += 1) {
    await send('resident-2', stranger);
    pass(minuteMs);
  }
  expect(texts(stranger)).toHaveLength(4);
  expect(await send('resident-1', stranger)).toMatchObject({ ok: true });
  expect(await district.reply('resident-1', register, own(stranger, codeIn(stranger)))).toMatchObject({
    ok: true,
  });
});

test('he has two accounts, and takes every SMS that may go to her number: she gets in with the newest, and nine arrive', async () => {
  newHour();
  const start = district.now();
  const until = (minute: number) => pass(start + minute * minuteMs - district.now());
  for (const [turn, minute] of [0, 1, 2, 3, 10, 20, 30, 40, 50].entries()) {
    until(minute);
    expect(await send(turn % 2 === 0 ? 'resident-2' : 'chief-1', stranger)).toMatchObject({ ok: true });
  }
  expect(texts(stranger)).toHaveLength(9);
  until(59);
  expect(await send('resident-1', stranger)).toMatchObject({ ok: true });
  expect(texts(stranger)).toHaveLength(9);
  expect(await district.reply('resident-1', register, own(stranger, codeIn(stranger)))).toMatchObject({
    ok: true,
  });
});

test('a code that went out for him is hers: it is in her hand; what he tries costs her nothing, and used it is of no use', async () => {
  newHour();
  for (let i = 0; i < 4; i += 1) {
    await send(i % 2 === 0 ? 'resident-2' : 'chief-1', stranger);
    pass(minuteMs);
  }
  expect(texts(stranger)).toHaveLength(4);
  // No SMS more for her: the last one holds.
  const sent = await send('resident-1', stranger);
  expect(sent).toMatchObject({ ok: true });
  expect(texts(stranger)).toHaveLength(4);
  const code = codeIn(stranger);
  const wrong = code === '111111' ? '222222' : '111111';
  const tryIt = (person: PersonKey, said: string, opId = newOpId()) =>
    district.reply(person, register, own(stranger, said, opId));
  // The one for whom it went out burns its tries, another one has five of his own, also when he hits it then.
  for (let i = 0; i < 6; i += 1) await tryIt('chief-1', wrong);
  for (let i = 0; i < 5; i += 1)
    expect(await tryIt('officer-2', wrong)).toMatchObject({ error: 'smsCodeWrong' });
  expect(await tryIt('officer-2', code)).toMatchObject({ error: 'smsCodeExpired' });
  const opId = newOpId();
  const first = await tryIt('resident-1', code, opId);
  expect(first).toMatchObject({ ok: true });
  expect(await tryIt('resident-1', code, opId)).toEqual(first);
  expect(await tryIt('officer-1', code)).toMatchObject({ error: 'smsCodeWrong' });
});

test('the yes of a relative is for who asked by name: it proves the number for nobody', async () => {
  await district.register('resident-2');
  await district.ok('resident-2', askRelative, { opId: newOpId(), kind: 'noSmartphone', phone: stranger });
  const code = agreedIn(stranger);
  expect(await district.reply('resident-1', register, own(stranger, code))).toMatchObject({
    error: 'smsCodeExpired',
  });
});

test('codes to prove a number use up none of those by which a relative agrees', async () => {
  await district.register('resident-1');
  newHour();
  for (let i = 0; i < 12; i += 1) {
    await send(i % 2 === 0 ? 'resident-2' : 'chief-1', stranger);
    pass(minuteMs);
  }
  const asked = { opId: newOpId(), kind: 'noSmartphone' as const, phone: stranger };
  expect(await district.reply('resident-1', askRelative, asked)).toMatchObject({ ok: true });
});

test('he asks all day: fifteen SMS go out for him, and the next day is another', async () => {
  pass(24 * hourMs - ((district.cloud.control.clock.now() + 8 * hourMs) % (24 * hourMs)));
  const numbers = Array.from({ length: 25 }, (_, i) => `139000${String(92_000 + i)}`);
  for (const [i, number] of numbers.entries()) {
    if (i % 5 === 0) newHour();
    await send('resident-2', number);
  }
  expect(numbers.filter((number) => texts(number).length > 0)).toHaveLength(15);
  expect(await send('resident-1', stranger)).toMatchObject({ ok: true });
  pass(24 * hourMs);
  expect(await send('resident-2', stranger)).toMatchObject({ ok: true });
});

test('he asks whether numbers are registered: without the SMS of a number every answer is the same', async () => {
  await district.register('resident-1');
  await district.register('resident-2');
  const tell = (phone: string) => district.reply('resident-2', registerRelative, hers(phone, '000000'));
  const registered = await tell(phoneOf('resident-1'));
  expect(registered).toEqual(await tell(stranger));
  expect(registered).toMatchObject({ error: 'smsCodeExpired' });
  await district.ok('resident-1', askRelative, { opId: newOpId(), kind: 'noSmartphone', phone: stranger });
  await district.ok('resident-1', registerRelative, hers(stranger, agreedIn(stranger)));
  expect(await tell(stranger)).toEqual(registered);
});

test('her yes is for once: after she was taken off, the code of that day registers nobody', async () => {
  await district.register('resident-2');
  await district.ok('resident-2', askRelative, { opId: newOpId(), kind: 'noSmartphone', phone: stranger });
  const code = agreedIn(stranger);
  const opId = newOpId();
  const { relatives } = await district.ok('resident-2', registerRelative, hers(stranger, code, opId));
  const once = hers(stranger, code, opId);
  expect(await district.reply('resident-2', registerRelative, once)).toMatchObject({ ok: true });
  await district.ok('resident-2', removeRelative, { opId: newOpId(), id: relatives[0]?.id ?? '' });
  expect(await district.reply('resident-2', registerRelative, hers(stranger, code))).toMatchObject({
    error: 'smsCodeExpired',
  });
});

test('a code that has registered somebody is used up', async () => {
  await send('resident-1', stranger);
  const code = codeIn(stranger);
  await district.ok('resident-1', register, own(stranger, code));
  await district.ok('resident-1', leaveService, { opId: newOpId() });
  expect(await district.reply('resident-1', register, own(stranger, code))).toMatchObject({
    error: 'smsCodeExpired',
  });
});

test('he is warned, as he says, and moves from village to village: the officers of five places are woken, not of all', async () => {
  await district.register('resident-2');
  await district.ok('resident-2', askForHelp, { opId: newOpId(), moneyGone: false });
  const { villages } = await district.ok('resident-2', listVillages, {});
  district.goesOn('day', minuteMs);
  const moves = villages.filter(({ code }) => code !== xiaxi).slice(0, 6);
  const replies = [];
  for (const { code } of moves)
    replies.push(await district.reply('resident-2', changeOwnData, { opId: newOpId(), village: code }));
  expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
  expect(replies.at(-1)).toMatchObject({ error: 'movedTooOften', field: 'village' });
  // What is no move is not counted, and the next day is another.
  expect(await district.reply('resident-2', changeOwnData, { opId: newOpId(), tags: [] })).toMatchObject({
    ok: true,
  });
  pass(24 * hourMs);
  const next = { opId: newOpId(), village: xiaxi as never };
  expect(await district.reply('resident-2', changeOwnData, next)).toMatchObject({ ok: true });
});

test('he guesses, many at once: five tries, and then not even the right code', async () => {
  await send('resident-2', stranger);
  const code = codeIn(stranger);
  const wrong = Array.from({ length: 20 }, (_, by) => String((Number(code) + by + 1) % 1e6).padStart(6, '0'));
  const replies = await Promise.all(
    wrong.map((one) => district.reply('resident-2', register, own(stranger, one))),
  );
  expect(replies.filter((reply) => !reply.ok && reply.error === 'smsCodeWrong')).toHaveLength(5);
  expect(await district.reply('resident-2', register, own(stranger, code))).toMatchObject({
    error: 'smsCodeExpired',
  });
});
