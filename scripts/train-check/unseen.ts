import path from 'node:path';
import { tips } from '../../demo/tips/tips';
import { conversationOn } from '../../domain/practice/conversations';
import { talkAfter, type Path } from '../../domain/practice/talk';
import { catalogue } from '../../domain/scam/catalogue';
import { scamTypes, type ScamType } from '../../domain/scam/type';
import { isEnglish, kindOf, linesOf, namesIn } from './corpus';
import type { Example } from './generate';

const heldDir = path.join(__dirname, 'held');

/** Whole texts of our own, each said one way; written before the lines of the corpus that they try. */
function held(): Example[] {
  const textsOf = (file: string, kind: Example['kind']): Example[] =>
    linesOf(file).map((text) => ({ text, kind, from: isEnglish(file) ? 'held, English' : 'held' }));
  return [
    ...namesIn(path.join(heldDir, 'scam')).flatMap((file) => textsOf(file, kindOf(file))),
    ...['normal', 'normal.english'].flatMap((name) => textsOf(path.join(heldDir, `${name}.txt`), undefined)),
  ];
}

/** What the scammer says in a practice, to somebody who always takes this answer. */
function said(type: ScamType, answer: 'first' | 'last'): string {
  const conversation = conversationOn(type);
  let picked: Path = [];
  let talk = talkAfter(conversation, picked);
  while (talk?.turn) {
    picked = [...picked, answer === 'first' ? 0 : talk.turn.answers.length - 1];
    talk = talkAfter(conversation, picked);
  }
  return (talk?.lines ?? []).flatMap(({ who, words }) => (who === null ? [] : [words[0]])).join('\n');
}

/** Everything that says how well texts are told that the corpus is no pattern of. */
export function readUnseen(): Example[] {
  const practices = scamTypes.flatMap((kind) =>
    (['first', 'last'] as const).map((answer) => ({ text: said(kind, answer), kind, from: 'practice' })),
  );
  const scripts = scamTypes.flatMap((kind) =>
    catalogue[kind].stages.map(({ nextSentence }) => ({ text: nextSentence, kind, from: 'script' })),
  );
  const advice = tips.map(({ title, paragraphs }) => ({
    text: [title, ...paragraphs].join('\n'),
    kind: undefined,
    from: 'tip',
  }));
  return [...held(), ...practices, ...scripts, ...advice];
}
