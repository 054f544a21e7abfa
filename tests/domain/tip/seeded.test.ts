import { catalogue } from '@domain/scam/catalogue';
import { scamTypeName, scamTypes } from '@domain/scam/type';
import { casesOf } from '@domain/scam/weight';

import { startsWithInitials } from '@domain/pinyin/initials';
import { tipKinds } from '@domain/tip/contract';
import { findTips } from '@domain/tip/search';
import { tips } from '../../../demo/tips/tips';

const characters = (text: string): number => [...text].length;
const chinese = tips.flatMap(({ title, paragraphs, source }) => [
  title,
  ...paragraphs,
  source.title,
  source.by ?? '',
]);
const english = tips.flatMap((tip) => [tip.english?.title ?? '', tip.english?.gist ?? '']);

/** A mobile or landline number, an account, a card: seven digits or more, however they are spaced. */
const longNumber = /\d(?:[\s-]?\d){6,}/;
/** `王女士`, `李某`, `张所长`: people in our tips have no names. */
const named = /[王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗](?:某|女士|先生|阿姨|大爷|班长|所长)/;

describe('the tips of a first start', () => {
  it('are at least 60, each with an id and a title of its own', () => {
    expect(tips.length).toBeGreaterThanOrEqual(60);
    expect(new Set(tips.map(({ id }) => id)).size).toBe(tips.length);
    expect(new Set(tips.map(({ title }) => title)).size).toBe(tips.length);
    expect(new Set(tips.map(({ english: words }) => words?.title)).size).toBe(tips.length);
  });

  it('tell of every scam at least four times, of the commonest most', () => {
    const counts = scamTypes.map((type) => tips.filter(({ scamType }) => scamType === type).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
    const commonest = scamTypes.reduce((most, type) => (casesOf[type] > casesOf[most] ? type : most));
    expect(Math.max(...counts)).toBe(tips.filter(({ scamType }) => scamType === commonest).length);
  });

  it('are of every kind, and each scam has a case and a sign or a thing to do', () => {
    expect(new Set(tips.map(({ kind }) => kind))).toEqual(new Set(tipKinds));
    const kindsOf = (type: string) =>
      tips.filter(({ scamType }) => scamType === type).map(({ kind }) => kind);
    expect(scamTypes.filter((type) => !kindsOf(type).some((kind) => kind !== 'case'))).toEqual([]);
  });

  it('name stages that the scripts have', () => {
    const beyond = tips.filter(
      ({ scamType, stage }) => stage !== undefined && stage >= catalogue[scamType].stages.length,
    );
    expect(beyond).toEqual([]);
  });

  it('say who made the facts public, under which title and when, always before this project began', () => {
    expect(tips.filter(({ source }) => source.by === undefined)).toEqual([]);
    expect(tips.filter(({ source }) => source.on < '1997' || source.on >= '2026')).toEqual([]);
  });

  it('are as long as somebody reads standing: a short title, two or three short paragraphs', () => {
    expect(tips.filter(({ title }) => characters(title) > 20)).toEqual([]);
    expect(tips.filter(({ paragraphs }) => paragraphs.length < 2 || paragraphs.length > 4)).toEqual([]);
    expect(tips.flatMap(({ paragraphs }) => paragraphs).filter((text) => characters(text) > 100)).toEqual([]);
  });

  it('are told in English too', () => {
    expect(english.filter((text) => text === '' || /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('hold nothing that could be dialled, opened or paid to', () => {
    expect(
      [...chinese, ...english].filter((text) => longNumber.test(text) || /https?:|www\./.test(text)),
    ).toEqual([]);
  });

  it('name nobody', () => {
    expect(chinese.filter((text) => named.test(text))).toEqual([]);
  });

  it('can all be found by pinyin initials', () => {
    const letters = Array.from('abcdefghjklmnopqrstwxyz');
    const texts = [...tips.map(({ title }) => title), ...scamTypes.map((type) => scamTypeName[type])];
    const mute = texts
      .flatMap((text) => Array.from(text))
      .filter((character) => /\p{Script=Han}/u.test(character))
      .filter((character) => !letters.some((letter) => startsWithInitials(character, letter)));
    expect(mute).toEqual([]);
    const brushing = tips.filter(({ scamType }) => scamType === 'brushing');
    expect(new Set(findTips(tips, 'sdfl').tips)).toEqual(new Set(brushing));
  });
});
