import { listTasks } from '@domain/task/contract';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';
import { documents } from '../support/documents';

let district: District;
beforeAll(async () => {
  district = await aDistrict();
});
afterAll(() => district.stop());

/** Stores copies of a closed task, as a year of work leaves them. */
async function storeClosed(count: number): Promise<void> {
  district.tampered();
  const [task] = await documents(district.cloud, 'tasks');
  if (!task) throw new Error('no task to copy');
  const data = Array.from({ length: count }, (_, n) =>
    JSON.stringify({ ...task, _id: `${'0'.repeat(32)}#${n + 1}`, n: n + 1, state: 'closed' }),
  );
  const body = { action: 'database.insertDocument', collectionName: 'tasks', data };
  const response = await fetch(district.cloud.sdkUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(await response.json()).not.toHaveProperty('code');
}

test('what an officer holds stays in sight however much they have closed', async () => {
  await district.post(aWarning({ phone: '13900000701', village: xiaxi }));
  const { id } = await district.reaches('officer-1');
  await storeClosed(150);
  const { mine } = await district.ok('officer-1', listTasks, {});
  expect(mine.filter(({ state }) => state === 'engaged').map((one) => one.id)).toEqual([id]);
});
