import { catalogue, stageOf } from '@domain/scam/catalogue';
import { scamTypeNameIn, scriptIn, scriptStageIn } from '@domain/scam/in-language';
import type { ScamWords } from '@domain/scam/script';
import { scamTypes } from '@domain/scam/type';

const textsOf = (words: ScamWords): string[] => [
  words.inOneSentence,
  words.doNow,
  ...words.never,
  ...words.stages.flatMap((stage) => [stage.name, stage.what, stage.nextSentence]),
];

describe.each(scamTypes)('the English script of %s', (type) => {
  const words = scriptIn('en', type);

  it('has as many stages and prohibitions as the Chinese one', () => {
    expect(words.stages).toHaveLength(catalogue[type].stages.length);
    expect(words.never).toHaveLength(catalogue[type].never.length);
  });

  it('is English, trimmed, and says each thing once', () => {
    const texts = textsOf(words);
    expect(texts.filter((text) => text !== text.trim() || /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('holds nothing that could be dialled or paid to but 96110', () => {
    const digits = textsOf(words).flatMap((text) => text.match(/\d[\d\s,-]{4,}\d/g) ?? []);
    expect(digits.filter((number) => number !== '96110' && !/^\d{1,3}(,000)+$/.test(number))).toEqual([]);
  });

  it('keeps each text within the space that the screens give it', () => {
    expect(words.doNow.length).toBeLessThanOrEqual(48);
    expect(words.inOneSentence.length).toBeLessThanOrEqual(150);
    expect(words.stages.filter(({ name }) => name.length > 20)).toEqual([]);
    expect(words.stages.filter(({ what }) => what.length > 130)).toEqual([]);
    expect(words.stages.filter(({ nextSentence }) => nextSentence.length > 125)).toEqual([]);
    expect(words.never.filter((text) => text.length > 52 || !text.startsWith('Do not '))).toEqual([]);
  });
});

describe('a text of a scam', () => {
  it('is in the language of the reader', () => {
    expect(scriptIn('zh', 'loan')).toBe(catalogue.loan);
    expect(scriptStageIn('zh', 'loan', 1)).toBe(stageOf('loan', 1));
    expect(scriptStageIn('en', 'loan', 1)).toBe(scriptIn('en', 'loan').stages[1]);
    expect([scamTypeNameIn('zh', 'loan'), scamTypeNameIn('en', 'loan')]).toEqual([
      '贷款、代办信用卡',
      'Loans and credit cards',
    ]);
  });

  it('is the last stage when the source counts further, in English too', () => {
    expect(scriptStageIn('en', 'loan', 9)).toBe(scriptIn('en', 'loan').stages.at(-1));
  });

  it('names every type differently in English', () => {
    expect(new Set(scamTypes.map((type) => scamTypeNameIn('en', type))).size).toBe(scamTypes.length);
  });
});
