import { staffMe, topUpCredits } from '@domain/staff/contract';
import { listTasks } from '@domain/task/contract';
import { newOpId } from '../../demo/call';
import { templateIds } from '../../demo/environment';
import { phoneOf } from '../../demo/people';
import { aWarning, type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';

let district: District;
ownDistrict((made) => (district = made));

const officer = 'officer-1';
/** What localcloud's WeChat really has, and what we think. */
const truth = () => district.cloud.wechat.credits(officer, templateIds.task);
const ledger = async () => (await district.ok(officer, staffMe, {})).remindersLeft;
const topUp = (count: number, opId = newOpId()) =>
  district.ok(officer, topUpCredits, { opId, template: 'task', count });
let strangers = 0;
const warn = () =>
  district.post(aWarning({ phone: `139000020${String((strangers += 1)).padStart(2, '0')}`, village: xiaxi }));
const sms = () => district.cloud.wechat.sms(phoneOf(officer));

test('the ledger follows the truth: every push spends one, every accepted prompt adds one', async () => {
  expect(await ledger()).toBe(truth());
  const before = truth();
  await Promise.all([warn(), warn(), warn()]);
  expect(truth()).toBe(before - 3);
  expect(await ledger()).toBe(before - 3);
  district.cloud.wechat.grantCredits(officer, templateIds.task, 2);
  const opId = newOpId();
  expect(await topUp(2, opId)).toEqual({ left: before - 1 });
  // The same tap again: its answer was lost.
  expect(await topUp(2, opId)).toEqual({ left: before - 1 });
  expect(await ledger()).toBe(truth());
  expect(sms()).toEqual([]);
});

test('who has none left is reached by SMS at once, the task says so, and the ledger learns it', async () => {
  // Somebody switched reminders off in WeChat's own settings: nobody tells us.
  district.cloud.wechat.grantCredits(officer, templateIds.task, -truth());
  expect(await ledger()).toBeGreaterThan(0);
  await warn();
  expect(sms()).toHaveLength(1);
  expect(await ledger()).toBe(0);
  const [task] = (await district.ok(officer, listTasks, {})).offered;
  expect(task?.pendingBecause).toMatch(/^\S+警官 微信提醒次数已用完，已改发短信$/);
  await warn();
  expect(await ledger()).toBe(0);
  district.cloud.wechat.grantCredits(officer, templateIds.task, 1);
  expect(await topUp(1)).toEqual({ left: 1 });
  await warn();
  expect([await ledger(), truth()]).toEqual([0, 0]);
  expect(district.cloud.wechat.notifications(officer)).toHaveLength(1);
});

test('only a member of staff has a ledger, and a prompt adds a sensible number', async () => {
  const input = { opId: newOpId(), template: 'task', count: 1 } as const;
  expect(await district.reply('resident-1', topUpCredits, input)).toMatchObject({ error: 'notAllowed' });
  const refused = await district.reply(officer, topUpCredits, { ...input, count: 0 });
  expect(refused).toMatchObject({ error: 'badInput', field: 'count' });
});
