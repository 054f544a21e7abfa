import { setTimeout as delay } from 'node:timers/promises';
import { dayMs } from '@domain/time/shanghai';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';
import { documents } from '../support/documents';

let district: District;
beforeAll(async () => {
  district = await aDistrict();
});
afterAll(() => district.stop());

const rounds = 40;
const phoneNumber = (round: number) => `1370000${String(1000 + round)}`;
const tasksOf = async (warningId: string) =>
  (await documents(district.cloud, 'tasks')).filter(({ warnings }) =>
    (warnings as { id: string }[]).some(({ id }) => id === warningId),
  );

test('a worker killed at a random point: answered 200 and dispatched once, or not answered and safely posted again', async () => {
  const outcomes = { answered: 0, refused: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const warning = aWarning({ phone: phoneNumber(round), village: xiaxi });
    const posting = district.post(warning).catch(() => ({ status: 0, answer: {} }));
    await delay(Math.random() * 30);
    district.cloud.control.kill('ingress');
    const first = await posting;
    if (first.status === 200) outcomes.answered += 1;
    else {
      outcomes.refused += 1;
      expect(first.status === 0 || first.status >= 500).toBe(true);
    }
    const id = `demo-bank:${warning.externalId}`;
    if (first.status === 200) expect(await tasksOf(id)).toHaveLength(1);
    // The source posts again, as it must, until it is answered; a lease of the dead worker has to run out first.
    let again = await district.post(warning);
    if (again.status === 503) {
      district.cloud.control.advance(18_000);
      again = await district.post(warning);
    }
    expect(again).toMatchObject({ status: 200, answer: { warningId: id, result: 'dispatched' } });
    expect(await tasksOf(id)).toHaveLength(1);
  }
  expect(outcomes.answered + outcomes.refused).toBe(rounds);
  expect(outcomes.refused).toBeGreaterThan(0);
}, 120_000);

test('what a dead worker left is finished by the sweep alone, and nothing stays leased', async () => {
  const posted = Array.from({ length: 10 }, (_, i) =>
    aWarning({ phone: phoneNumber(rounds + i), village: xiaxi }),
  );
  const posting = posted.map((warning) => district.post(warning).catch(() => null));
  await delay(15);
  while (district.cloud.control.kill('ingress'));
  await Promise.all(posting);
  const received = (await documents(district.cloud, 'inbox')).map(({ _id }) => _id);
  district.cloud.control.advance(18_000);
  await district.tick();
  district.cloud.control.advance(18_000);
  await district.tick();
  const inbox = await documents(district.cloud, 'inbox');
  expect(inbox.filter(({ state }) => state !== 'done')).toEqual([]);
  for (const id of received) expect(await tasksOf(id)).toHaveLength(1);
  const tasks = await documents(district.cloud, 'tasks');
  const messages = tasks.flatMap(({ messages: all }) =>
    Object.values(all as Record<string, { state: string }>),
  );
  expect(messages.filter(({ state }) => state === 'leased')).toEqual([]);
  expect(tasks.every(({ firstWarnedAt }) => (firstWarnedAt as number) < Date.now() + dayMs)).toBe(true);
}, 60_000);

test.each([
  ['the inbox', 'database.insertDocument', '13700009001'],
  ['the task', 'database.modifyDocument', '13700009002'],
])(
  'a lost reply of a write to %s never makes a second task or a second push to the officer',
  async (_, target, phone) => {
    const { cloud } = district;
    cloud.wechat.reset();
    const warning = aWarning({ phone, village: xiaxi });
    cloud.control.faults.add({ target, kind: 'lostReply', count: 1 });
    const first = await district.post(warning).catch(() => null);
    cloud.control.faults.clear();
    if (first?.status !== 200) {
      cloud.control.advance(18_000);
      expect((await district.post(warning)).status).toBe(200);
    }
    const [task, ...more] = await tasksOf(`demo-bank:${warning.externalId}`);
    expect(more).toEqual([]);
    expect(task?.warningCount).toBe(1);
  },
);
