import { agreeFamily, inviteFamily } from '@domain/family/contract';
import { askRelative, registerRelative } from '@domain/family/relative-contract';
import { addPicture, myReports, sendReport } from '@domain/report/contract';
import { register, whoAmI } from '@domain/resident/contract';
import { leaveService } from '@domain/resident/own-contract';
import { newOpId } from '../../demo/call';
import { type PersonKey, phoneOf } from '../../demo/people';
import { type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';
import { hold } from '../support/hold';
import { aJpeg } from '../support/jpeg';

// Two phones of one person, two taps, two people: each pair at the same time.

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);

const grandmother = '13900000851';
const residents = () => documents(district.cloud, 'residents');
/** They leave while the nth write of its kind of somebody's work is on its way. */
async function leavesMeanwhile<T>(
  person: PersonKey,
  { target, nth, work }: { target: string; nth: number; work: () => Promise<T> },
): Promise<T> {
  const late = hold(district.cloud, target, nth);
  const working = work();
  await late.met;
  await district.ok(person, leaveService, { opId: newOpId() });
  late.release();
  return working;
}
const anyWay = () => [
  { kind: 'noSmartphone', consents: [{ purpose: 'protectRelative', textVersion: 1 }] },
  { kind: 'child', consents: [{ purpose: 'protectChild', textVersion: 1 }] },
];

test('who leaves on one phone while they agree on the other guards nobody afterwards', async () => {
  await district.register('resident-2');
  const { code } = await district.ok('resident-1', inviteFamily, { opId: newOpId() });
  // The invitation is claimed first, then the guardian is written down.
  const agreed = await leavesMeanwhile('resident-2', {
    target: 'database.modifyDocument',
    nth: 2,
    work: () => district.reply('resident-2', agreeFamily, { opId: newOpId(), code }),
  });
  expect(agreed).toMatchObject({ error: 'notRegistered' });
  expect(await residents()).toMatchObject([{ guardians: [] }]);
});

test.each(anyWay())(
  'who leaves while they register somebody ($kind) looks after nobody afterwards',
  async (way) => {
    const { kind } = way as { kind: 'child' };
    await district.ok('resident-1', askRelative, { opId: newOpId(), kind, phone: grandmother });
    const text = district.cloud.wechat.sms(grandmother).at(-1)?.text ?? '';
    const code = /数字(\d{6})/.exec(text)?.[1] ?? '';
    const her = {
      opId: newOpId(),
      name: '陈桂花',
      phone: grandmother,
      code,
      village: xiaxi,
      ...way,
    } as never;
    const registered = await leavesMeanwhile('resident-1', {
      target: 'database.insertDocument',
      nth: 1,
      work: () => district.reply('resident-1', registerRelative, her),
    });
    expect(registered).toMatchObject({ error: 'notRegistered' });
    // A child's consent was theirs who left; a relative's was her own.
    const stays = kind === 'child' ? [] : [{ guardians: [], care: { by: null } }];
    expect(await residents()).toMatchObject(stays);
    expect(await residents()).toHaveLength(stays.length);
  },
);

test('two relatives enter one code at once: one of them is the guardian', async () => {
  await district.register('resident-2');
  await district.register('officer-1');
  const { code } = await district.ok('resident-1', inviteFamily, { opId: newOpId() });
  const replies = await Promise.all(
    (['resident-2', 'officer-1'] as const).map((person) =>
      district.reply(person, agreeFamily, { opId: newOpId(), code }),
    ),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  const guarded = (await residents()).filter(({ guardians }) => ((guardians ?? []) as []).length > 0);
  expect(guarded).toMatchObject([{ guardians: [{}] }]);
});

test('one person registers on two phones at once, for two numbers: they are registered once, for one', async () => {
  const form = (person: PersonKey) =>
    ({
      opId: newOpId(),
      name: '李国强',
      phone: { by: 'wechat', code: district.cloud.wechat.phoneCode(person) },
      village: xiaxi,
      consents: [{ purpose: 'protect', textVersion: 2 }],
    }) as never;
  const replies = await Promise.all([
    district.reply('resident-2', register, form('resident-2')),
    district.reply('resident-2', register, form('chief-1')),
  ]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies.find(({ ok }) => !ok)).toMatchObject({ error: 'alreadyRegistered' });
  expect(await residents()).toHaveLength(2);
  const { resident } = await district.ok('resident-2', whoAmI, {});
  expect([phoneOf('resident-2'), phoneOf('chief-1')].map((phone) => phone.slice(-4))).toContain(
    resident?.phoneMask.slice(-4),
  );
});

test('the pictures of a report come all at once, and twice: each has its place', async () => {
  const what = { kind: 'link' as const, what: 'http://a.example' };
  const { report } = await district.ok('resident-1', sendReport, { opId: newOpId(), ...what });
  const jpeg = aJpeg().toString('base64');
  await Promise.all(
    [0, 1, 2, 0, 1, 2].map((place) =>
      district.ok('resident-1', addPicture, { opId: newOpId(), report: report.id, place, jpeg }),
    ),
  );
  expect((await district.ok('resident-1', myReports, {})).reports).toMatchObject([{ pictures: 3 }]);
});
