import { endKinds, type Conversation, type Words } from '@domain/practice/conversation';
import { conversationOn } from '@domain/practice/conversations';
import { scoreOf } from '@domain/practice/score';
import { talkAfter } from '@domain/practice/talk';
import { scamTypes } from '@domain/scam/type';
import { walksOf } from './graph';

const characters = (text: string): number => [...text].length;

const textsOf = ({ who, scene, again, turns, endings }: Conversation): Words[] => [
  who,
  scene,
  ...again.flatMap((opening) => [opening.who, opening.scene]),
  ...Object.values(turns).flatMap((turn) => [
    turn.says,
    ...(turn.who ? [turn.who] : []),
    ...turn.answers.map((answer) => answer.words),
  ]),
  ...Object.values(endings).flatMap(({ happened, sign }) => [happened, sign]),
];

const tooLong = (texts: readonly Words[], zh: number, en: number): Words[] =>
  texts.filter((text) => characters(text[0]) > zh || characters(text[1]) > en);

describe.each(scamTypes)('the conversation on %s', (type) => {
  const conversation = conversationOn(type);
  const turns = Object.entries(conversation.turns);
  const openings = [conversation.first, ...conversation.again.map(({ first }) => first)];
  // Every way through it, from each of its openings.
  const walks = openings.flatMap((_, times) => {
    const opened = conversationOn(type, times);
    return walksOf(opened).map((walk) => ({ ...walk, times, talk: talkAfter(opened, walk.path) }));
  });

  it('is filed under its own type', () => {
    expect(conversation.type).toBe(type);
  });

  it('ends on every way through it, at an ending', () => {
    expect(walks.filter(({ end }) => conversation.endings[end] === undefined)).toEqual([]);
  });

  it('goes on for four to seven answers, and for three at least when it is practised again', () => {
    expect(walks.filter(({ path, times }) => path.length < (times === 0 ? 4 : 3) || path.length > 7)).toEqual(
      [],
    );
  });

  it('begins in another way the second time, and in the first way after the last', () => {
    expect(openings.length).toBeGreaterThanOrEqual(2);
    expect(new Set(openings).size).toBe(openings.length);
    expect(openings.map((_, times) => conversationOn(type, times).first)).toEqual(openings);
    expect(conversationOn(type, openings.length)).toEqual(conversation);
  });

  it('leads to each of its turns and endings', () => {
    const reached = new Set(walks.flatMap(({ through, end }) => [...through, end]));
    const named = [...Object.keys(conversation.turns), ...Object.keys(conversation.endings)];
    expect(named.filter((name) => !reached.has(name))).toEqual([]);
  });

  it('has endings of each kind', () => {
    const kinds = Object.values(conversation.endings).map(({ kind }) => kind);
    expect(endKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('really branches: two or three answers a turn, some wise and some not, that lead to different places', () => {
    const flat = turns.filter(
      ([, { answers }]) =>
        answers.length < 2 ||
        answers.length > 3 ||
        new Set(answers.map(({ wise }) => wise)).size < 2 ||
        new Set(answers.map(({ to }) => to)).size < 2,
    );
    expect(flat.map(([name]) => name)).toEqual([]);
  });

  it('is seen through by who is wise each time, and fools who never is', () => {
    const endsOf = (wise: boolean) =>
      walks
        .filter(({ talk }) => (wise ? talk?.risky === 0 : talk?.wise === 0))
        .map(({ end }) => conversation.endings[end]?.kind);
    expect(new Set(endsOf(true))).toEqual(new Set(['sawThrough']));
    expect(new Set(endsOf(false))).toEqual(new Set(['fellForIt']));
  });

  it('never has the last answer lead to a worse ending when it is the wise one', () => {
    const kindOf = (name: string) => endKinds.findIndex((kind) => kind === conversation.endings[name]?.kind);
    const upsideDown = turns.filter(([, { answers }]) => {
      const ends = answers.filter(({ to }) => conversation.endings[to]);
      const wise = ends.filter((answer) => answer.wise).map(({ to }) => kindOf(to));
      const risky = ends.filter((answer) => !answer.wise).map(({ to }) => kindOf(to));
      return wise.some((kind) => risky.some((other) => other <= kind));
    });
    expect(upsideDown.map(([name]) => name)).toEqual([]);
  });

  it('lets each turn be spoken by one voice, whichever way leads to it', () => {
    const voices = new Map<string, Set<string>>();
    for (const { talk, through } of walks) {
      const lines = talk?.lines.filter(({ who }) => who !== null) ?? [];
      through.forEach((name, index) => {
        const { who, by } = lines[index] ?? {};
        voices.set(name, (voices.get(name) ?? new Set()).add(`${String(by)} ${String(who?.[0])}`));
      });
    }
    expect(
      [...voices].filter(([, heard]) => heard.size > 1).map(([name, heard]) => [name, ...heard]),
    ).toEqual([]);
  });

  it('fits the screen', () => {
    expect(
      tooLong(
        [conversation, ...conversation.again].flatMap(({ who, scene }) => [who, scene]),
        32,
        75,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        turns.map(([, turn]) => turn.says),
        52,
        125,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        turns.flatMap(([, turn]) => turn.answers.map(({ words }) => words)),
        16,
        50,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        turns.flatMap(([, turn]) => (turn.who ? [turn.who] : [])),
        12,
        32,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        Object.values(conversation.endings).flatMap((e) => [e.happened, e.sign]),
        50,
        125,
      ),
    ).toEqual([]);
  });

  it('is Chinese and English, with nothing in it that could be dialled, opened or paid to', () => {
    const texts = textsOf(conversation);
    expect(texts.filter(([zh, en]) => zh !== zh.trim() || en !== en.trim() || en === '')).toEqual([]);
    const hotlines = /^(96110|110)$/;
    expect(texts.filter(([zh]) => !/\p{Script=Han}/u.test(zh) && !hotlines.test(zh))).toEqual([]);
    expect(texts.filter(([, en]) => /\p{Script=Han}/u.test(en))).toEqual([]);
    expect(texts.flat().filter((text) => /\d{6,}|https?:|www\.|\.com/.test(text))).toEqual([]);
  });

  it('scores every better ending above every worse one', () => {
    const scores = (kind: string) =>
      walks
        .filter(({ end }) => conversation.endings[end]?.kind === kind)
        .map(({ talk }) => scoreOf(kind as 'nearly', talk?.risky ?? 0));
    expect(Math.min(...scores('sawThrough'))).toBeGreaterThan(Math.max(...scores('nearly')));
    expect(Math.min(...scores('nearly'))).toBeGreaterThan(Math.max(...scores('fellForIt')));
  });
});

it('weighs no more than a phone should carry for it', () => {
  const all = scamTypes.map((type) => JSON.stringify(conversationOn(type))).join('');
  expect(Buffer.byteLength(all)).toBeLessThanOrEqual(90 * 1024);
});
