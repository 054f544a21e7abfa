import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { askRelative, registerRelative } from '@domain/family/relative-contract';
import { register, sendSmsCode } from '@domain/resident/contract';
import { exportOwnData, leaveService } from '@domain/resident/own-contract';
import { acceptTask, closeTask, listTasks, logAttempt, revealPerson } from '@domain/task/contract';
import { newOpId } from '../../demo/call';
import { people, phoneOf } from '../../demo/people';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';

let district: District;
beforeAll(async () => {
  district = await aDistrict();
});
afterAll(() => district.stop());

const names = ['欧阳锋利', '慕容复国', '司徒桂香'];
const unknownPhone = '13911112222';
const relativePhone = '13911113333';

function everyFile(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const file = path.join(dir, name);
    return statSync(file).isDirectory() ? everyFile(file) : [file];
  });
}

/** Plays everything that takes a name, a number or an openid in. */
async function playTheMainJob(): Promise<void> {
  const { ok, cloud } = district;
  const consents = [{ purpose: 'protect' as const, textVersion: 1 }];
  const wechat = { by: 'wechat' as const, code: cloud.wechat.phoneCode('resident-1') };
  await ok('resident-1', register, {
    opId: newOpId(),
    name: names[0] ?? '',
    phone: wechat,
    village: xiaxi,
    consents,
  });
  const phone = phoneOf('resident-2');
  await ok('resident-2', sendSmsCode, { opId: newOpId(), phone });
  const code = /\d{6}/.exec(cloud.wechat.sms(phone).at(-1)?.text ?? '')?.[0] ?? '';
  const sms = { by: 'sms' as const, phone, code };
  await ok('resident-2', register, {
    opId: newOpId(),
    name: names[1] ?? '',
    phone: sms,
    village: xiaxi,
    consents,
  });
  await district.post(aWarning({ name: names[0] }));
  await district.post(aWarning({ phone, risk: 'critical' }));
  await district.post(aWarning({ phone: unknownPhone, name: names[1] }));
  await district.post(aWarning({ phone: '138000001019' }));
  const [task] = (await ok('officer-1', listTasks, {})).offered;
  if (!task) throw new Error('nothing was offered');
  const { id, gen, risk, clockVersion } = task;
  await ok('officer-1', acceptTask, { opId: newOpId(), id, gen, risk, clockVersion });
  await ok('officer-1', revealPerson, { opId: newOpId(), id, gen, reason: 'callNow' });
  await ok('officer-1', logAttempt, { opId: newOpId(), id, gen, channel: 'phone', result: 'reached' });
  const note = `${names[0]} 的电话是 ${phone}`;
  await ok('officer-1', closeTask, {
    opId: newOpId(),
    id,
    gen,
    warningCount: 1,
    outcome: 'contactedNoTransfer',
    note,
  });
  const asked = { opId: newOpId(), kind: 'noSmartphone' as const, phone: relativePhone };
  await ok('resident-1', askRelative, asked);
  await ok('resident-1', registerRelative, {
    ...asked,
    name: names[2] ?? '',
    code: /数字(\d{6})/.exec(cloud.wechat.sms(relativePhone).at(-1)?.text ?? '')?.[1] ?? '',
    village: xiaxi,
    consents: [{ purpose: 'protectRelative', textVersion: 1 }],
  });
  await district.post(aWarning({ phone: relativePhone }));
  await ok('resident-1', exportOwnData, { opId: newOpId() });
  await ok('resident-2', leaveService, { opId: newOpId() });
  await district.tick();
}

test('no name, number or openid that went in is written, logged or sent in the clear', async () => {
  await playTheMainJob();
  const { cloud } = district;
  const openids = people.map(({ key }) => cloud.identity(key).openid);
  const secrets = [
    ...names,
    ...people.map(({ phone }) => phone),
    unknownPhone,
    relativePhone,
    '138000001019',
  ];
  const bodies = [...cloud.wechat.allNotifications(), ...cloud.wechat.allSms()].map(({ text }) => text);
  const log = cloud.logs.recent().map((line) => JSON.stringify(line));

  const written = everyFile(district.dataDir);
  expect(written.map((file) => path.basename(file))).toEqual(
    expect.arrayContaining(['documents.db', 'functions.log']),
  );
  // WeChat's own list of who is who is the platform's, not ours: it holds openids and nothing else that is secret.
  const ours = written.filter((file) => path.basename(file) !== 'identities.json');
  for (const secret of secrets) {
    expect(written.filter((file) => readFileSync(file).includes(secret))).toEqual([]);
    expect([...bodies, ...log].filter((text) => text.includes(secret))).toEqual([]);
  }
  for (const openid of openids) {
    expect(ours.filter((file) => readFileSync(file).includes(openid))).toEqual([]);
    expect([...bodies, ...log].filter((text) => text.includes(openid))).toEqual([]);
  }
});

test('the grep can find: what is known to be stored in the clear is found in the files', () => {
  const files = everyFile(district.dataDir).filter((file) => path.basename(file).startsWith('documents.db'));
  expect(files.some((file) => readFileSync(file).includes('夏溪村委会'))).toBe(true);
});
