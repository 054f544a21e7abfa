import { minuteMs } from '@domain/time/shanghai';
import { listTips, publishTips, type Tip } from '@domain/tip/contract';
import { newOpId } from '../../demo/call';
import { tips as seeded } from '../../demo/tips/tips';
import { aDistrict, type District } from '../support/district';

let district: District;
beforeAll(async () => {
  district = await aDistrict();
});
afterAll(() => district.stop());

const plain: Tip = {
  id: 'from-before',
  scamType: 'loan',
  title: '放款之前要钱就是骗',
  paragraphs: ['先交钱的贷款，都是假的。'],
  source: { title: '中华人民共和国民法典', on: '2021-01-01' },
};
const full: Tip = {
  ...plain,
  id: 'with-everything',
  source: { ...plain.source, by: '全国人民代表大会' },
  kind: 'stage',
  stage: 1,
  english: {
    title: 'No fee before a loan',
    gist: 'Whoever asks for money before paying out a loan is a scammer.',
  },
  audio: 'cloud://district.6469/tips/with-everything.mp3',
};
const publish = (...tips: readonly Tip[]) =>
  district.reply('desk-1', publishTips, { opId: newOpId(), tips: [...tips] });
const list = async (since?: number) =>
  (await district.ok('resident-1', listTips, since === undefined ? {} : { since })).tips;

test('every tip of a first start can be read, with whatever was published about it', async () => {
  const listed = await list();
  const texts = listed.map(({ publishedAt: _at, ...tip }) => tip);
  expect(texts).toHaveLength(seeded.length);
  expect(texts).toEqual(expect.arrayContaining([...seeded]));
});

test('a phone asks for what is newer than what it has; a tip of before there were kinds stays as it was', async () => {
  district.cloud.control.advance(minuteMs);
  const before = district.cloud.control.clock.now();
  expect(await publish(plain, full)).toEqual({ ok: true, data: { published: 2 } });
  const newer = await list(before);
  expect(newer).toHaveLength(2);
  expect(newer).toContainEqual({ ...plain, publishedAt: newer[0]?.publishedAt });
  expect(newer).toContainEqual({ ...full, publishedAt: newer[0]?.publishedAt });
  expect(await list(newer[0]?.publishedAt)).toEqual([]);
});

test('a tip that is published anew replaces the old one, and phones hear of it', async () => {
  district.cloud.control.advance(minuteMs);
  const before = district.cloud.control.clock.now();
  await publish({ ...plain, id: full.id, title: '先交钱的贷款是假的' });
  expect(await list(before)).toMatchObject([{ id: full.id, title: '先交钱的贷款是假的' }]);
  expect((await list(before))[0]).not.toHaveProperty('audio');
  expect((await list()).filter(({ id }) => id === full.id)).toHaveLength(1);
});

test('nobody but the desk publishes, and what a screen has no room for is refused by its field', async () => {
  const mine = { opId: newOpId(), tips: [plain] };
  expect(await district.reply('officer-1', publishTips, mine)).toMatchObject({
    ok: false,
    error: 'notAllowed',
  });
  expect(await publish({ ...plain, title: '长'.repeat(25) })).toMatchObject({
    ok: false,
    error: 'badInput',
    field: 'tips.0.title',
  });
  expect(await publish({ ...plain, audio: 'https://example.com/a.mp3' })).toMatchObject({
    field: 'tips.0.audio',
  });
});
