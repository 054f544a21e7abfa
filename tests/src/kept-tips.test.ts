import { dayMs, minuteMs } from '@domain/time/shanghai';
import { readAgain } from '@domain/tip/again';
import type { PublishedTip } from '@domain/tip/contract';
import { tipsOf } from '../../src/features/tips/by-scam';
import { questionOf, withAnswer, type Kept } from '../../src/features/tips/kept-tips';
import { dueAgain } from '../../src/features/tips/read-marks';

const now = Date.parse('2026-05-28T14:03:00+08:00');
const aTip = (id: string, fields: Partial<PublishedTip> = {}): PublishedTip => ({
  id,
  scamType: 'loan',
  title: id,
  paragraphs: ['先交钱的贷款，都是假的。'],
  source: { title: '中华人民共和国民法典', on: '2021-01-01' },
  publishedAt: now - 10 * dayMs,
  ...fields,
});
const kept = (wholeAt: number, ...tips: readonly PublishedTip[]): Kept => ({ wholeAt, tips: [...tips] });
const hourOld = kept(now - 60 * minuteMs, aTip('a'), aTip('b', { publishedAt: now - dayMs }));

describe('the tips that a phone has', () => {
  it('are asked for as a whole by a phone that has none', () => {
    expect(questionOf(null, now)).toEqual({});
    expect(questionOf(kept(now), now)).toEqual({});
  });

  it('make it ask only for what is newer, with some minutes to spare', () => {
    const { since = 0 } = questionOf(hourOld, now);
    expect(since).toBeLessThan(now - dayMs);
    expect(now - dayMs - since).toBeLessThanOrEqual(10 * minuteMs);
  });

  it('are asked for as a whole again after a week, and when the phone’s clock was set back', () => {
    expect(questionOf(kept(now - 7 * dayMs, aTip('a')), now)).toEqual({});
    expect(questionOf(kept(now + dayMs, aTip('a')), now)).toEqual({});
  });

  it('take in what is newer, once', () => {
    const newer = aTip('b', { title: 'b, better', publishedAt: now });
    const both = withAnswer(hourOld, [newer, aTip('c')], { whole: false, at: now });
    expect(both.tips.map(({ title }) => title)).toEqual(['a', 'b, better', 'c']);
    expect(both.wholeAt).toBe(hourOld.wholeAt);
  });

  it('forget what was taken back once everything was asked for', () => {
    expect(withAnswer(hourOld, [aTip('c')], { whole: true, at: now })).toEqual(kept(now, aTip('c')));
    expect(withAnswer(null, [aTip('c')], { whole: false, at: now }).tips).toHaveLength(1);
  });
});

describe('what to read again', () => {
  const readOn = (days: number) => readAgain(undefined, now - days * dayMs);
  const tips = ['a', 'b', 'c', 'd', 'e'].map((id) => aTip(id));

  it('is what was read two weeks ago or longer, the oldest first, three at most', () => {
    const marks = { a: readOn(14), b: readOn(20), c: readOn(3), d: readOn(16), e: readOn(15) };
    expect(dueAgain(tips, marks, now).map(({ id }) => id)).toEqual(['b', 'd', 'e']);
  });

  it('is nothing for somebody who has read nothing, or a tip that is gone', () => {
    expect(dueAgain(tips, {}, now)).toEqual([]);
    expect(dueAgain([], { a: readOn(20) }, now)).toEqual([]);
  });
});

test('the tips of a scam follow its stages; what is about none comes last', () => {
  const tips = [
    aTip('none'),
    aTip('late', { stage: 3 }),
    aTip('first', { stage: 0 }),
    aTip('other', { scamType: 'romance' }),
  ];
  expect(tipsOf(tips, 'loan').map(({ id }) => id)).toEqual(['first', 'late', 'none']);
});
