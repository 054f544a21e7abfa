import { publishRoster } from '@domain/staff/contract';
import { bookLeave, endLeave, listLeaves } from '@domain/staff/leave-contract';
import {
  answerSwap,
  endRotation,
  getGaps,
  getWeek,
  myRoster,
  overrideShift,
  proposeSwap,
  setPost,
  startRotation,
} from '@domain/staff/roster-contract';
import { hourMs, minuteMs } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { aDistrict, type District } from '../support/district';
import { documents } from '../support/documents';
import { aRoster, refusal, type Roster, shizhu } from '../support/roster';

let district: District;
let roster: Roster;
beforeAll(async () => {
  district = await aDistrict();
  roster = await aRoster(district);
});
afterAll(() => district.stop());

const idOf: Roster['idOf'] = (key) => roster.idOf(key);
const day: Roster['day'] = (ahead) => roster.day(ahead);
const name: Roster['name'] = (ahead) => roster.name(ahead);
const publish: Roster['publish'] = (person, span) => roster.publish(person, span);
const weekFrom = async (ahead: number) => district.ok('desk-1', getWeek, { area: shizhu, day: name(ahead) });
const standing = async (ahead: number) =>
  (await weekFrom(ahead)).shifts.map(({ stretches }) =>
    stretches.map(({ startsAt, endsAt, staff, absence }) => [
      staff?.title ?? `缺 ${absence?.title ?? ''}`,
      (endsAt - startsAt) / hourMs,
    ]),
  );
test('a shift is published once, is in the week of its area, and a repeat of the intent changes nothing', async () => {
  const shifts = [
    { area: shizhu, staffId: idOf('officer-1'), startsAt: day(10), endsAt: day(10) + 8 * hourMs },
  ];
  const input = { opId: newOpId(), shifts };
  await district.ok('desk-1', publishRoster, input);
  await district.ok('desk-1', publishRoster, input);
  const { shifts: planned } = await weekFrom(10);
  expect(planned).toHaveLength(1);
  expect(planned[0]?.edits).toEqual([
    {
      kind: 'published',
      at: expect.any(Number) as number,
      by: '反诈专班',
      from: day(10),
      to: day(10) + 8 * hourMs,
    },
  ]);
  const longer = { ...input, opId: newOpId(), shifts: [{ ...shifts[0], endsAt: day(10) + 9 * hourMs }] };
  await district.ok('desk-1', publishRoster, longer as typeof input);
  expect(await standing(10)).toEqual([[['徐警官', 9]]]);
});

test('an officer cannot plan, and nobody is planned who is not there', async () => {
  const shifts = [{ area: shizhu, staffId: 'nobody', startsAt: day(10), endsAt: day(11) }];
  expect(await refusal(district.reply('officer-1', publishRoster, { opId: newOpId(), shifts }))).toBe(
    'notAllowed',
  );
  expect(await refusal(district.reply('desk-1', publishRoster, { opId: newOpId(), shifts }))).toBe(
    'staffUnknown',
  );
  const tooLong = [{ area: shizhu, staffId: idOf('officer-1'), startsAt: day(10), endsAt: day(80) }];
  expect(await district.reply('desk-1', publishRoster, { opId: newOpId(), shifts: tooLong })).toMatchObject({
    error: 'badInput',
    field: 'shifts.0.endsAt',
  });
});

test('leave makes a hole that shows as a gap, an override fills it, the end of the leave gives back the rest', async () => {
  await publish('officer-1', [day(1) + 8 * hourMs, day(1) + 20 * hourMs]);
  const booked = {
    opId: newOpId(),
    staffId: idOf('officer-1'),
    from: day(1) + 10 * hourMs,
    to: day(1) + 16 * hourMs,
    reason: '家里有事',
  };
  const { id } = await district.ok('desk-1', bookLeave, booked);
  await district.ok('desk-1', bookLeave, booked);
  const leaves = async (asked = idOf('officer-1')) =>
    (await district.ok('desk-1', listLeaves, { staffId: asked })).leaves;
  const { from, to, reason } = booked;
  expect(await leaves()).toEqual([{ id, from, to, reason, by: '反诈专班' }]);
  expect(await leaves(idOf('officer-2'))).toEqual([]);
  expect(await refusal(district.reply('officer-1', listLeaves, { staffId: idOf('officer-1') }))).toBe(
    'notAllowed',
  );
  expect(await standing(1)).toEqual([
    [
      ['徐警官', 2],
      ['缺 徐警官', 6],
      ['徐警官', 4],
    ],
  ]);
  const { gaps } = await district.ok('desk-1', getGaps, {});
  expect(gaps.map(({ sentence }) => sentence)).toContainEqual(
    expect.stringMatching(/10:00 至 16:00，石柱镇没有民警值班（徐警官请假或离岗）。$/),
  );
  const shiftId = (await weekFrom(1)).shifts[0]?.id ?? '';
  const cover = { opId: newOpId(), shiftId, from: day(1) + 10 * hourMs, to: day(1) + 12 * hourMs };
  const byChief = { ...cover, staffId: idOf('chief-1') };
  expect(await refusal(district.reply('desk-1', overrideShift, byChief))).toBe('roleDiffers');
  const byHimself = { ...cover, staffId: idOf('officer-1') };
  expect(await refusal(district.reply('desk-1', overrideShift, byHimself))).toBe('onLeave');
  const { shift } = await district.ok('desk-1', overrideShift, { ...cover, staffId: idOf('officer-2') });
  expect(shift.edits.map(({ kind }) => kind)).toEqual(['published', 'leave', 'override']);
  await district.ok('desk-1', endLeave, { opId: newOpId(), id });
  expect(await leaves()).toEqual([]);
  expect(await standing(1)).toEqual([
    [
      ['徐警官', 2],
      ['陈警官', 2],
      ['徐警官', 8],
    ],
  ]);
});

test('a rotation is planned 35 days ahead, goes on by itself, and plans holes for who is on leave', async () => {
  const turns = [
    { day: 0, staffId: idOf('officer-1'), startMinute: 8 * 60, minutes: 720 },
    { day: 1, staffId: idOf('officer-2'), startMinute: 20 * 60, minutes: 720 },
  ];
  const from = name(20);
  const input = { opId: newOpId(), area: shizhu, name: '一日一班', from, cycleDays: 2, turns };
  const { id, planned } = await district.ok('desk-1', startRotation, input);
  expect(planned).toBe(15);
  expect(await district.ok('desk-1', startRotation, input)).toMatchObject({ id });
  expect((await documents(district.cloud, 'shifts')).filter(({ rotation }) => rotation === id)).toHaveLength(
    15,
  );
  const away = { from: day(36), to: day(37), reason: '培训' };
  await district.ok('desk-1', bookLeave, { opId: newOpId(), staffId: idOf('officer-1'), ...away });
  district.cloud.control.advance(3 * 24 * hourMs);
  await Promise.all([district.tick(), district.tick()]);
  district.cloud.control.advance(-3 * 24 * hourMs);
  // With the clock gone back nothing is planned twice, and nothing is taken back.
  await district.tick();
  const shifts = await documents(district.cloud, 'shifts');
  const ofRotation = shifts.filter(({ rotation }) => rotation === id);
  expect(ofRotation).toHaveLength(18);
  expect(await standing(36)).toEqual([[['陈警官', 12]], [['缺 徐警官', 12]], [['陈警官', 12]]]);
  const until = name(30);
  expect(await district.ok('desk-1', endRotation, { opId: newOpId(), id, until })).toEqual({ cancelled: 8 });
  await district.tick();
  expect(await standing(36)).toEqual([[], [], []]);
  expect((await weekFrom(24)).rotations).toMatchObject([{ id, name: '一日一班', until, cycleDays: 2 }]);
});

test('two officers swap: both shifts change in one step, a colleague who did not ask cannot', async () => {
  await publish('officer-1', [day(4), day(4) + 8 * hourMs]);
  await publish('officer-2', [day(5), day(5) + 8 * hourMs]);
  const { shifts, colleagues, areas } = await district.ok('officer-1', myRoster, {});
  expect(areas).toContainEqual({ code: shizhu, name: '石柱镇' });
  const gives = shifts.find(({ area, startsAt }) => area === shizhu && startsAt === day(4))?.id ?? '';
  const takes = colleagues.find(({ startsAt }) => startsAt === day(5))?.id ?? '';
  const { swap } = await district.ok('officer-1', proposeSwap, { opId: newOpId(), gives, takes });
  const agree = { opId: newOpId(), id: swap.id, answer: 'agree' as const };
  expect(await refusal(district.reply('officer-1', answerSwap, agree))).toBe('swapUnknown');
  expect((await district.ok('officer-2', myRoster, {})).swaps).toMatchObject([
    { id: swap.id, mine: false, other: { title: '徐警官' }, gets: { startsAt: day(4) } },
  ]);
  await district.ok('officer-2', answerSwap, agree);
  expect((await district.ok('officer-2', answerSwap, agree)).swap.state).toBe('agreed');
  expect((await standing(4)).slice(0, 2)).toEqual([[['陈警官', 8]], [['徐警官', 8]]]);
  const late = { opId: newOpId(), id: swap.id, answer: 'takeBack' as const };
  expect(await refusal(district.reply('officer-1', answerSwap, late))).toBe('swapClosed');
});

test('one shift in two swaps goes to one of them only, also when both are agreed at once', async () => {
  await publish('officer-1', [day(6), day(6) + 8 * hourMs]);
  for (const ahead of [7, 8]) await publish('officer-2', [day(ahead), day(ahead) + 8 * hourMs]);
  const idAt = (person: 'officer-1' | 'officer-2', ahead: number) =>
    `${shizhu}|${idOf(person)}|${day(ahead)}`;
  const gives = idAt('officer-1', 6);
  const swaps = [];
  for (const ahead of [7, 8]) {
    const proposal = { opId: newOpId(), gives, takes: idAt('officer-2', ahead) };
    swaps.push((await district.ok('officer-1', proposeSwap, proposal)).swap);
  }
  const agree = ({ id }: { id: string }) =>
    refusal(district.reply('officer-2', answerSwap, { opId: newOpId(), id, answer: 'agree' }));
  expect((await Promise.all(swaps.map(agree))).sort()).toEqual(['done', 'shiftChanged']);
  const [first, ...others] = (await standing(6)).slice(0, 3);
  expect(first).toEqual([['陈警官', 8]]);
  expect(others).toHaveLength(2);
  expect(others).toEqual(expect.arrayContaining([[['徐警官', 8]], [['陈警官', 8]]]));
});

test('gaps are shown for 72 hours, of posts that are to be manned; a post that was given up has none', async () => {
  const ours = async () =>
    (await district.ok('desk-1', getGaps, {})).gaps.filter(({ area }) => area === shizhu);
  const found = await ours();
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]?.from).toBeGreaterThanOrEqual(district.cloud.control.clock.now() - minuteMs);
  expect(found.at(-1)?.to).toBeLessThanOrEqual(district.cloud.control.clock.now() + 72 * hourMs);
  const post = { area: shizhu, role: 'officer' as const };
  await district.ok('desk-1', setPost, { opId: newOpId(), ...post, open: false });
  expect(await ours()).toEqual([]);
  await district.ok('desk-1', setPost, { opId: newOpId(), ...post, open: true });
  expect(await ours()).toHaveLength(found.length);
});
