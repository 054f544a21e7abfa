import { register } from '@domain/resident/contract';
import { bindStaff, inviteStaff, publishRoster, staffMe } from '@domain/staff/contract';
import { acceptTask, getTask, listTasks, logAttempt } from '@domain/task/contract';
import { hourMs, minuteMs, secondMs } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { templateIds } from '../../demo/environment';
import { phoneOf, type PersonKey } from '../../demo/people';
import { aWarning, type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';

let district: District;
ownDistrict((made) => (district = made));

const now = () => district.now();
const texts = (person: PersonKey, about: string) =>
  district.told(person).filter((text) => text.includes(about));
const seeking = () =>
  district.cloud.wechat
    .sms(phoneOf('resident-1'))
    .map(({ text }) => text)
    .filter((text) => text.includes('民警正在找您'));

/** The resident agreed to both, and to grid workers at the door too. */
async function registerWithHelp(): Promise<void> {
  await district.ok('resident-1', register, {
    opId: newOpId(),
    name: '张三丰',
    phone: { by: 'wechat', code: district.cloud.wechat.phoneCode('resident-1') },
    village: xiaxi,
    consents: [
      { purpose: 'protect', textVersion: 1 },
      { purpose: 'officerContact', textVersion: 1 },
    ],
  });
}

/** `resident-2` as a grid worker of the village, on duty now. */
async function aGridWorker(): Promise<void> {
  const { code } = await district.ok('desk-1', inviteStaff, {
    opId: newOpId(),
    role: 'gridWorker',
    title: '周网格员',
    station: '夏溪村网格',
    badgeTail: '88',
    phone: phoneOf('resident-2'),
  });
  await district.ok('resident-2', bindStaff, { opId: newOpId(), code });
  const { staff } = await district.ok('resident-2', staffMe, {});
  const shift = { area: xiaxi, staffId: staff?.id ?? '', startsAt: now(), endsAt: now() + 8 * hourMs };
  await district.ok('desk-1', publishRoster, { opId: newOpId(), shifts: [shift as never] });
  district.cloud.wechat.grantCredits('resident-2', templateIds.task, 5);
}

type Missed = 'unreachableBusy' | 'unreachableNoAnswer' | 'unreachableOff';

async function held(risk: 'high' | 'critical' = 'high') {
  await district.post(aWarning({ risk, at: now() }));
  const [offered] = (await district.ok('officer-1', listTasks, {})).offered;
  if (!offered) throw new Error('nothing was offered');
  const { id, gen, clockVersion } = offered;
  await district.ok('officer-1', acceptTask, { opId: newOpId(), id, gen, risk, clockVersion });
  const tries = async (result: Missed | 'reached', opId = newOpId()) =>
    (await district.ok('officer-1', logAttempt, { opId, id, gen, channel: 'phone', result })).task;
  return { id, tries };
}

const eventsOf = async (type: string) => {
  await district.tick();
  return (await documents(district.cloud, 'events'))
    .map(({ body }) => body as { type: string; line?: string; because?: string })
    .filter((body) => body.type === type);
};

test.each([
  ['unreachableBusy', 2],
  ['unreachableNoAnswer', 5],
  ['unreachableOff', 15],
] as const)('%s: the holder is told to call again after %i minutes', async (result, minutes) => {
  await district.register('resident-1');
  const { tries } = await held();
  const at = now();
  const { redialAt } = await tries(result);
  expect(Math.abs((redialAt ?? 0) - at - minutes * minuteMs)).toBeLessThan(2 * secondMs);
  await district.passes(minutes * minuteMs - 5 * secondMs);
  expect(texts('officer-1', '再打一次')).toEqual([]);
  await district.passes(7 * secondMs);
  await district.passes(hourMs / 4);
  expect(texts('officer-1', '再打一次')).toHaveLength(1);
});

test('an attempt since then moves the next call, and one that reached the person ends it', async () => {
  await district.register('resident-1');
  const { tries } = await held();
  await tries('unreachableBusy');
  await district.passes(minuteMs);
  await tries('unreachableNoAnswer');
  await district.passes(2 * minuteMs);
  expect(texts('officer-1', '再打一次')).toEqual([]);
  await district.passes(3 * minuteMs + secondMs);
  expect(texts('officer-1', '再打一次')).toHaveLength(1);
  await tries('unreachableNoAnswer');
  expect(await tries('reached')).toMatchObject({ redialAt: null });
  await district.passes(10 * minuteMs);
  expect(texts('officer-1', '再打一次')).toHaveLength(1);
});

test('the person gets one text without a link, at the first attempt that reached nobody', async () => {
  await district.register('resident-1');
  const { tries } = await held();
  const opId = newOpId();
  await Promise.all([tries('unreachableBusy', opId), tries('unreachableBusy', opId)]);
  await tries('unreachableBusy');
  expect(seeking()).toHaveLength(1);
  expect(seeking()[0]).not.toMatch(/https?:|\.cn|\.com/);
});

test('from the second on the grid workers there are asked to look, and may see the task; from the third the chief', async () => {
  await registerWithHelp();
  await aGridWorker();
  const { id, tries } = await held();
  await tries('unreachableBusy');
  expect(texts('resident-2', '上门去看')).toEqual([]);
  await tries('unreachableBusy');
  expect(texts('resident-2', '上门去看')).toHaveLength(1);
  expect((await district.ok('resident-2', getTask, { id })).task).toMatchObject({
    mine: false,
    helping: 'assist',
  });
  expect(texts('chief-1', '请派巡逻')).toEqual([]);
  const { lines } = await tries('unreachableOff');
  await tries('unreachableOff');
  expect(texts('resident-2', '上门去看')).toHaveLength(1);
  expect(texts('chief-1', '请派巡逻')).toHaveLength(1);
  expect((await district.ok('chief-1', getTask, { id })).task.helping).toBe('patrol');
  expect((await district.ok('officer-1', getTask, { id })).task.helping).toBeNull();
  expect(lines.find(({ line }) => line === 'assist')?.asked).toBe(1);
  expect(lines.map(({ line, missing }) => [line, missing])).toEqual([
    ['redial', null],
    ['seek', null],
    ['guardian', 'noGuardian'],
    ['assist', null],
    ['patrol', null],
  ]);
  expect((await eventsOf('lineStarted')).map(({ line }) => line)).toEqual(
    expect.arrayContaining(['redial', 'seek', 'assist', 'patrol']),
  );
});

test('no grid worker on duty, or no consent to their help: the task says so, once', async () => {
  await registerWithHelp();
  const { tries } = await held();
  for (let i = 0; i < 3; i += 1) await tries('unreachableBusy');
  expect((await tries('unreachableBusy')).lines).toContainEqual(
    expect.objectContaining({ line: 'assist', missing: 'nobodyOnDuty' }),
  );
  expect((await eventsOf('lineMissing')).map(({ because }) => because)).toEqual([
    'noGuardian',
    'nobodyOnDuty',
  ]);
  district.startAnew();
  await district.register('resident-1');
  await aGridWorker();
  const without = await held();
  await without.tries('unreachableBusy');
  expect((await without.tries('unreachableBusy')).lines).toContainEqual(
    expect.objectContaining({ line: 'assist', missing: 'noConsent' }),
  );
  expect(texts('resident-2', '上门去看')).toEqual([]);
});

test('critical: the duty chief is asked for a patrol at the first attempt that reached nobody', async () => {
  await district.register('resident-1');
  const { tries } = await held('critical');
  await tries('unreachableNoAnswer');
  expect(texts('chief-1', '请派巡逻')).toHaveLength(1);
});

test('a person who was reached in between starts the count anew', async () => {
  await district.register('resident-1');
  const { tries } = await held();
  await tries('unreachableBusy');
  await tries('unreachableBusy');
  await tries('reached');
  await tries('unreachableBusy');
  expect(texts('chief-1', '请派巡逻')).toEqual([]);
});
