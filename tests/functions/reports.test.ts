import { addPicture, myReports, sendReport } from '@domain/report/contract';
import { answerReport, listReports, readReport } from '@domain/report/desk-contract';
import { mostPictures, pictureBytes, reportsPerDay } from '@domain/report/report';
import { listStations } from '@domain/station/contract';
import { getStations, publishStations } from '@domain/station/desk-contract';
import { dayMs, minuteMs } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import type { PersonKey } from '../../demo/people';
import { type District, xiaxi } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';
import { aJpeg } from '../support/jpeg';

const scammer = '13912345678';
let district: District;
ownDistrict((made) => (district = made), ['resident-1'], {
  riskyWords: { 洗黑钱: 20_006, [scammer]: 20_008 },
});

const aReport = (fields: { opId?: string; what?: string } = {}) => ({
  opId: newOpId(),
  kind: 'text' as const,
  what: `自称公安局，让我加 ${scammer}`,
  more: '说我涉嫌洗钱',
  scamType: 'fakeAuthority' as const,
  ...fields,
});
const report = (fields = {}, person: PersonKey = 'resident-1') =>
  district.ok(person, sendReport, aReport(fields));
const open = async () => (await district.ok('desk-1', listReports, { answered: false })).reports;
const mine = async (person: PersonKey = 'resident-1') => (await district.ok(person, myReports, {})).reports;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const attach = (id: string, place: number, bytes: Uint8Array = aJpeg()) =>
  district.reply('resident-1', addPicture, { opId: newOpId(), report: id, place, jpeg: base64(bytes) });

test('a report goes to the desk, and its sender sees: received, looked at, what became of it, with a sentence', async () => {
  const { report: sent } = await report();
  expect(await mine()).toMatchObject([{ id: sent.id, state: 'received', readAt: null, answer: null }]);
  const [listed] = await open();
  expect(listed).toMatchObject({ more: '说我涉嫌洗钱', scamType: 'fakeAuthority', registered: true });
  await district.ok('desk-1', readReport, { opId: newOpId(), id: sent.id });
  expect(await mine()).toMatchObject([{ state: 'read', readAt: expect.any(Number) as number }]);
  const said = { id: sent.id, result: 'listed' as const, answer: '号码已列入黑名单，谢谢您。' };
  const opId = newOpId();
  await district.ok('desk-1', answerReport, { opId, ...said });
  await district.ok('desk-1', answerReport, { opId, ...said });
  expect(await mine()).toMatchObject([{ state: 'listed', answer: said.answer }]);
  expect(await open()).toEqual([]);
  expect(await district.reply('desk-1', answerReport, { opId: newOpId(), ...said })).toMatchObject({
    error: 'reportAnswered',
  });
  const { reports } = await district.ok('desk-1', listReports, { answered: true });
  expect(reports.map(({ id }) => id)).toEqual([sent.id]);
});

test('sent twice it is one report, and nobody takes the place of another by knowing its number', async () => {
  const opId = newOpId();
  const [first, second] = await Promise.all([report({ opId }), report({ opId })]);
  expect(second.report).toEqual(first.report);
  await report({ opId, what: '另一个人的' }, 'resident-2');
  expect(await mine()).toHaveLength(1);
  expect(await open()).toHaveLength(2);
  expect((await open()).map(({ registered }) => registered)).toEqual([true, false]);
});

test('its words are stored sealed, without the sender’s name', async () => {
  await report();
  const stored = JSON.stringify(await documents(district.cloud, 'reports'));
  for (const word of [scammer, '公安局', '洗钱', '张']) expect(stored).not.toContain(word);
});

test('who is not registered is heard too', async () => {
  await report({}, 'resident-2');
  expect(await mine('resident-2')).toMatchObject([{ state: 'received' }]);
});

test('pictures come after the report, lose where they were taken, and the desk can look at them', async () => {
  const { id } = (await report()).report;
  expect(await attach(id, 0)).toMatchObject({ data: { pictures: 1 } });
  expect(await attach(id, 0)).toMatchObject({ data: { pictures: 1 } });
  expect(await attach(id, 2, aJpeg('another one'))).toMatchObject({ data: { pictures: 2 } });
  const { pictures } = await district.ok('desk-1', readReport, { opId: newOpId(), id });
  expect(pictures).toHaveLength(2);
  const shown = Buffer.from(await (await fetch(pictures[1] ?? '')).arrayBuffer());
  expect(shown.includes('another one')).toBe(true);
  expect(shown.includes('Exif')).toBe(false);
  expect(await mine()).toMatchObject([{ pictures: 2 }]);
});

test('what is no picture, too large, one too many, or for somebody else’s report, is refused', async () => {
  const { id } = (await report()).report;
  expect(await attach(id, 0, Buffer.from('<script>'))).toMatchObject({
    error: 'pictureWrong',
    field: 'jpeg',
  });
  expect(await attach(id, 0, Buffer.alloc(pictureBytes + 3, 255))).toMatchObject({ error: 'badInput' });
  expect(await attach(id, mostPictures)).toMatchObject({ error: 'badInput' });
  const other = (await report({}, 'resident-2')).report.id;
  expect(await attach(other, 0)).toMatchObject({ error: 'reportUnknown' });
});

test('twenty reports a day are enough; the next day there are twenty more', async () => {
  district.goesOn('day', minuteMs);
  for (let i = 0; i < reportsPerDay; i += 1) await report();
  expect(await district.reply('resident-1', sendReport, aReport())).toMatchObject({ error: 'reportTooMany' });
  expect(await district.reply('resident-2', sendReport, aReport())).toMatchObject({ ok: true });
  district.cloud.control.advance(dayMs);
  expect(await district.reply('resident-1', sendReport, aReport())).toMatchObject({ ok: true });
});

test('a text that WeChat finds risky is marked for the desk, not refused, and WeChat is told no number', async () => {
  await report({ what: '他说我洗黑钱' });
  await report({ what: `请查一查 ${scammer}` });
  expect((await open()).map(({ risky }) => risky)).toEqual([true, false]);
});

test('reports are for the desk: nobody else reads or answers them', async () => {
  const { id } = (await report()).report;
  const said = { opId: newOpId(), id, result: 'notEnough' as const, answer: '谢谢' };
  for (const person of ['resident-1', 'officer-1', 'chief-1'] as const) {
    expect(await district.reply(person, listReports, { answered: false })).toMatchObject({
      error: 'notAllowed',
    });
    expect(await district.reply(person, readReport, said)).toMatchObject({ error: 'notAllowed' });
    expect(await district.reply(person, answerReport, said)).toMatchObject({ error: 'notAllowed' });
  }
});

test('the nearest station is that of the own village, as the desk wrote it down; a stranger sees them all', async () => {
  const { stations } = await district.ok('desk-1', getStations, {});
  const own = { name: '夏溪警务室', address: '夏溪村口', phone: '', areas: [xiaxi] };
  await district.ok('desk-1', publishStations, { opId: newOpId(), stations: [...stations, own] });
  const near = await district.ok('resident-1', listStations, {});
  expect(near.stations.slice(0, near.own).map(({ name }) => name)).toEqual([
    '夏溪警务室',
    '开发区派出所',
    '东城派出所',
  ]);
  const far = await district.ok('resident-2', listStations, {});
  expect([far.own, far.stations.length]).toEqual([0, stations.length + 1]);
  expect(await district.reply('officer-1', publishStations, { opId: newOpId(), stations: [] })).toMatchObject(
    {
      error: 'notAllowed',
    },
  );
});
