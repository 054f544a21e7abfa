import { agreeFamily, inviteFamily, leaveFamily, listFamily } from '@domain/family/contract';
import { verifyOfficer } from '@domain/resident/contract';
import { leaveService } from '@domain/resident/own-contract';
import { getTask, logAttempt, revealPerson } from '@domain/task/contract';
import { listWarnings } from '@domain/warning/contract';
import { askForHelp } from '@domain/warning/help-contract';
import { dayMs, hourMs, startOfDay } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { templateIds } from '../../demo/environment';
import { type PersonKey } from '../../demo/people';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { changingHands, next, number } from '../support/changing-hands';
import { documents } from '../support/documents';
import { sourceOf } from '../support/source';

// A number that changes hands while its former owner is being warned: whose is the next warning of it?

let district: District;
ownDistrict((made) => (district = made), ['resident-1']);

const { accepted, post, takesAnother, getsTheNumber, closed } = changingHands(() => district);
const warningsOf = async (person: PersonKey) => (await district.ok(person, listWarnings, {})).warnings;

test('a warning of the number’s new owner is a task of its own, and the former owner’s goes on with its officer', async () => {
  await post();
  const held = await accepted();
  await takesAnother();
  await getsTheNumber();
  district.cloud.wechat.grantCredits('resident-2', templateIds.warning, 5);
  const before = district.told('officer-1').length;
  expect((await post()).answer).toMatchObject({ result: 'dispatched' });
  const [first, second] = await documents(district.cloud, 'tasks');
  expect(first).toMatchObject({ _id: held.id, state: 'accepted', gen: held.gen, warningCount: 1 });
  expect(second).toMatchObject({ n: 2, state: 'offered', risk: 'high', warningCount: 1, relapseOf: null });
  expect(second?.residentId).not.toBe(first?.residentId);
  expect(district.told('officer-1').slice(before)).toEqual([
    expect.stringContaining('号码换了登记人') as string,
    expect.stringContaining('请及时受理') as string,
  ]);
  expect((await warningsOf('resident-2')).map(({ open, result }) => [open, result])).toEqual([[true, null]]);
  expect((await warningsOf('resident-1')).map(({ id }) => id)).toEqual([held.id]);
  // The next one joins the present owner's, and says nothing more to the other's officer.
  await post();
  expect(await documents(district.cloud, 'tasks')).toMatchObject([{ warningCount: 1 }, { warningCount: 2 }]);
  expect(district.told('officer-1').filter((text) => text.includes('号码换了登记人'))).toHaveLength(1);
});

test('the officer of the former owner’s task reads whose number it is, and the one that the person has now', async () => {
  await post();
  const held = await accepted();
  await takesAnother();
  await getsTheNumber();
  await post();
  const { task } = await district.ok('officer-1', getTask, { id: held.id });
  expect(task.passedOnAt).not.toBeNull();
  const look = { opId: newOpId(), ...held, reason: 'callNow' as const };
  expect(await district.ok('officer-1', revealPerson, look)).toMatchObject({
    phone: number,
    otherPhone: next,
  });
  // What is still to be said to the person goes where they are: nothing more to the number's new owner.
  const toNew = district.cloud.wechat.sms(number).length;
  const missed = { channel: 'phone', result: 'unreachableNoAnswer' } as const;
  await district.ok('officer-1', logAttempt, { opId: newOpId(), ...held, ...missed });
  expect(district.cloud.wechat.sms(number)).toHaveLength(toNew);
  expect(district.cloud.wechat.sms(next).at(-1)?.text).toContain('民警正在找您');
  // They still see, and verify, what is theirs.
  expect((await district.ok('resident-1', verifyOfficer, {})).contact).not.toBeNull();
});

test('of somebody who has left no text goes to the number’s new owner, and their task stays open', async () => {
  await post();
  const held = await accepted();
  await district.ok('resident-1', leaveService, { opId: newOpId() });
  await getsTheNumber();
  await post();
  const look = { opId: newOpId(), ...held, reason: 'callNow' as const };
  expect(await district.ok('officer-1', revealPerson, look)).toMatchObject({ otherPhone: null });
  const missed = { channel: 'phone', result: 'unreachableNoAnswer' } as const;
  await district.ok('officer-1', logAttempt, { opId: newOpId(), ...held, ...missed });
  expect(district.cloud.wechat.sms(number).filter(({ text }) => text.includes('民警正在找您'))).toEqual([]);
  expect(await documents(district.cloud, 'tasks')).toMatchObject([
    { state: 'engaged' },
    { state: 'offered' },
  ]);
});

test('who takes the number back joins what is still open about them', async () => {
  await post();
  await accepted();
  await takesAnother();
  await getsTheNumber();
  await post();
  await district.ok('resident-2', leaveService, { opId: newOpId() });
  await takesAnother(number);
  expect((await post()).answer).toMatchObject({ result: 'merged' });
  expect(await documents(district.cloud, 'tasks')).toMatchObject([
    { warningCount: 2, passedOn: null },
    { warningCount: 1 },
  ]);
});

test('what became of the former owner makes no relapse of the new one’s warning, nor is their revisit about the new one', async () => {
  await post();
  const first = await closed();
  await takesAnother();
  await getsTheNumber();
  await post();
  const second = first.replace(/#1$/, '#2');
  const { task } = await district.ok('officer-1', getTask, { id: second });
  expect(task).toMatchObject({ relapse: false, former: null, risk: 'high' });
  // Nobody is called for a revisit at night.
  await district.passes(startOfDay(district.now()) + 2 * dayMs + 10 * hourMs - district.now());
  const revisit = (await documents(district.cloud, 'tasks')).find(({ revisitOf }) => revisitOf !== null);
  const [of] = await documents(district.cloud, 'tasks');
  expect(revisit).toMatchObject({ n: 3, residentId: of?.residentId, revisitOf: { task: first } });
  expect(revisit?.passedOn).not.toBeNull();
  // The present owner's next warning joins their own task, not the other one's revisit.
  await post();
  expect((await warningsOf('resident-2')).map(({ id }) => id)).toEqual([second]);
});

test('a batch finds the number’s present owner as well', async () => {
  await post();
  await accepted();
  await takesAnother();
  await getsTheNumber();
  const { status } = await sourceOf(district).batch([aWarning({ at: district.now(), phone: number })]);
  expect(status).toBe(200);
  expect(await documents(district.cloud, 'tasks')).toMatchObject([{ warningCount: 1 }, { n: 2 }]);
});

test('who has the number of somebody who is being warned asks for help: it is their own call, and nothing of the other is shown', async () => {
  await post();
  const held = await accepted();
  await takesAnother();
  await getsTheNumber();
  const { warning } = await district.ok('resident-2', askForHelp, { opId: newOpId(), moneyGone: false });
  expect(warning.id).not.toBe(held.id);
  expect((await warningsOf('resident-2')).map(({ id }) => id)).toEqual([warning.id]);
  const { task } = await district.ok('officer-1', getTask, { id: held.id });
  expect(task).toMatchObject({ warningCount: 1, askedForHelp: null });
});

test('a guardian of the new owner is named to no task of the former one, and leaves none of it', async () => {
  await district.register('officer-2');
  const invited = async (person: PersonKey) => {
    const { code } = await district.ok(person, inviteFamily, { opId: newOpId() });
    await district.ok('officer-2', agreeFamily, { opId: newOpId(), code });
  };
  await invited('resident-1');
  await post();
  await takesAnother();
  await getsTheNumber();
  await invited('resident-2');
  const [guardian] = (await district.ok('resident-2', listFamily, {})).guardians;
  const bond = { id: guardian?.id ?? '', as: 'protected' as const };
  await district.ok('resident-2', leaveFamily, { opId: newOpId(), ...bond });
  expect(await documents(district.cloud, 'tasks')).toMatchObject([{ guardians: [{ id: guardian?.id }] }]);
});
