import { catalogue, scriptOf, stageOf } from '@domain/scam/catalogue';
import type { ScamScript } from '@domain/scam/script';
import { scamTypes } from '@domain/scam/type';

const characters = (text: string): number => [...text].length;

const textsOf = (script: ScamScript): string[] => [
  script.inOneSentence,
  script.doNow,
  script.hitMost,
  ...script.never,
  ...script.questions,
  ...script.stages.flatMap((stage) => [stage.name, stage.what, stage.nextSentence]),
];

/** A mobile or landline number, an account, a card: seven digits or more, however they are spaced. */
const longNumber = /\d(?:[\s-]?\d){6,}/;

describe.each(scamTypes)('the script of %s', (type) => {
  const script = scriptOf(type);

  it('is filed under its own type', () => {
    expect(script.type).toBe(type);
  });

  it('has the numbers of stages, prohibitions and questions that a reader can take in', () => {
    expect(script.stages.length).toBeGreaterThanOrEqual(3);
    expect(script.stages.length).toBeLessThanOrEqual(5);
    expect(script.never.length).toBeGreaterThanOrEqual(2);
    expect(script.never.length).toBeLessThanOrEqual(4);
    expect(script.questions.length).toBeGreaterThanOrEqual(3);
    expect(script.questions.length).toBeLessThanOrEqual(6);
  });

  it('keeps each text within the space that the screens give it', () => {
    expect(characters(script.doNow)).toBeLessThanOrEqual(20);
    expect(characters(script.inOneSentence)).toBeLessThanOrEqual(50);
    expect(script.stages.filter((stage) => characters(stage.name) > 12)).toEqual([]);
    expect(script.stages.filter((stage) => characters(stage.nextSentence) > 50)).toEqual([]);
    expect(script.never.filter((text) => characters(text) > 20)).toEqual([]);
  });

  it('is Chinese, untrimmed nowhere, and holds nothing that could be dialled or paid to', () => {
    const texts = textsOf(script);
    expect(texts.filter((text) => text !== text.trim() || !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(texts.filter((text) => longNumber.test(text) || /https?:|www\./.test(text))).toEqual([]);
  });

  it('says each thing once', () => {
    const texts = textsOf(script);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('asks questions, and gives orders where orders belong', () => {
    expect(script.questions.filter((text) => !text.endsWith('？'))).toEqual([]);
    expect(script.never.filter((text) => !text.startsWith('不要'))).toEqual([]);
  });
});

describe('the stage of a warning', () => {
  it('is the named one', () => {
    expect(stageOf('loan', 1)).toBe(catalogue.loan.stages[1]);
  });

  it('is the first when the warning names none', () => {
    expect(stageOf('loan')).toBe(catalogue.loan.stages[0]);
  });

  it('is the last known one when the source counts further', () => {
    expect(stageOf('loan', 9)).toBe(catalogue.loan.stages.at(-1));
  });
});

describe('no two scams sound alike', () => {
  it('gives every stage of every type a sentence of its own', () => {
    const sentences = scamTypes.flatMap((type) => catalogue[type].stages.map((stage) => stage.nextSentence));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
