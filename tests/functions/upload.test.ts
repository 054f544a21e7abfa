import { uploadWarnings } from '@domain/warning/upload';
import { shanghai } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { aDistrict, type District, xiaxi } from '../support/district';
import { documents } from '../support/documents';

let district: District;
beforeAll(async () => {
  district = await aDistrict();
});
afterAll(() => district.stop());

const header = ['手机号', '诈骗类型', '风险', '时间', '村社代码'];
const now = () => shanghai(district.cloud.control.clock.now()).format('YYYY-MM-DD HH:mm');
const rows = () => [
  ['13950000001', '刷单返利', '高', now(), xiaxi],
  ['1395000', '刷单返利', '高', now(), xiaxi],
  ['13950000003', '刷单返利', '低', now(), xiaxi],
  ['13950000004', '刷单返利', '高', '2999-01-01 00:00', xiaxi],
];
const send = (preview: boolean, table: string[][]) =>
  district.ok('desk-1', uploadWarnings, { opId: newOpId(), preview, header, rows: table });

test('a preview says row by row what is wrong, masked, and stores nothing', async () => {
  const { rows: seen } = await send(true, rows());
  expect(seen.map(({ ok, field }) => [ok, field])).toEqual([
    [true, null],
    [false, 'phone'],
    [true, null],
    [false, 'at'],
  ]);
  expect(seen[0]?.shown).toMatchObject({ phoneMask: '13*******', scamType: 'brushing', risk: 'high' });
  expect(await documents(district.cloud, 'inbox')).toEqual([]);
});

test('the good rows of a sheet become warnings of the desk, once, however often it is sent', async () => {
  const table = rows();
  const { rows: first } = await send(false, table);
  expect(first.map(({ result }) => result)).toEqual(['dispatched', null, 'listed', null]);
  expect((await send(false, table)).rows).toEqual(first);
  const inbox = await documents(district.cloud, 'inbox');
  expect(inbox.map(({ source }) => source)).toEqual(['desk', 'desk']);
  expect(await documents(district.cloud, 'tasks')).toHaveLength(1);
});

test('a sheet without a needed column is refused, and nobody but the desk uploads one', async () => {
  const input = { opId: newOpId(), preview: true, header: ['手机号'], rows: [['13950000001']] };
  expect(await district.reply('desk-1', uploadWarnings, input)).toMatchObject({ error: 'columnMissing' });
  expect(await district.reply('officer-1', uploadWarnings, input)).toMatchObject({ error: 'notAllowed' });
});
