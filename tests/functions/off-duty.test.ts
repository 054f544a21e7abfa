import { recordStopPayment } from '@domain/stop-payment/contract';
import { logAttempt } from '@domain/task/contract';
import { cancelTask } from '@domain/task/desk-contract';
import { hourMs, minuteMs } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { phoneOf } from '../../demo/people';
import { aWarning, type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';
import { aRoster, shizhu } from '../support/roster';

let district: District;
ownDistrict((made) => (district = made));

const now = () => district.now();
const told = () => district.told('officer-2');
const warn = (risk: 'high' | 'critical') =>
  district.post(aWarning({ phone: phoneOf('resident-2'), risk, at: now() }));

/** officer-2 holds a task of 石柱镇, has reached the person, and goes off duty; nobody else is there but the desk. */
async function heldAfterTheShift() {
  const villages = await documents(district.cloud, 'areas');
  const village = villages.find(({ street }) => street === shizhu)?._id;
  await district.register('resident-2', village);
  const roster = await aRoster(district);
  await roster.publish('officer-2', [now() - minuteMs, now() + hourMs]);
  await warn('high');
  const { id, gen } = await district.takes('officer-2');
  district.cloud.control.advance(10 * minuteMs);
  const attempt = { channel: 'phone', result: 'reached' } as const;
  await district.ok('officer-2', logAttempt, { opId: newOpId(), id, gen, ...attempt });
  district.cloud.control.advance(55 * minuteMs);
  await district.tick();
  district.cloud.wechat.grantCredits('officer-2', 'task', 9);
  return { id, gen };
}

test('a further warning is told to who holds the task, also after their shift', async () => {
  await heldAfterTheShift();
  const before = told().length;
  await warn('critical');
  expect(told().slice(before)).toEqual([expect.stringContaining('又有新预警')]);
});

test('money on its way is told to who holds the task, also after their shift', async () => {
  const { id } = await heldAfterTheShift();
  const before = told().length;
  await district.ok('officer-2', recordStopPayment, {
    ...{ opId: newOpId(), id, account: '6222020000000007', accountName: '赵某某', bank: '中国工商银行' },
    ...{ amountFen: 100, transferredAt: now(), reportedAt: now() },
  });
  district.cloud.control.advance(21 * minuteMs);
  await district.tick();
  expect(told().slice(before)).toEqual([expect.stringContaining('止付')]);
});

test('whoever could not reach the person before the shift ended is told to call again', async () => {
  const { id, gen } = await heldAfterTheShift();
  const before = told().length;
  const missed = { channel: 'phone', result: 'unreachableBusy' } as const;
  await district.ok('officer-2', logAttempt, { opId: newOpId(), id, gen, ...missed });
  district.cloud.control.advance(2 * minuteMs + 1_000);
  await district.tick();
  expect(told().slice(before)).toEqual([expect.stringContaining('再打一次')]);
});

test('a task that the desk cancels is told to who holds it, also after their shift', async () => {
  const { id, gen } = await heldAfterTheShift();
  const before = told().length;
  await district.ok('desk-1', cancelTask, { opId: newOpId(), id, gen, reason: 'enteredByMistake' });
  expect(told().slice(before)).toHaveLength(1);
});
