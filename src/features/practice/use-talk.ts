import { useState } from 'react';
import type { Conversation, Words } from '@domain/practice/conversation';
import { conversationOn } from '@domain/practice/conversations';
import { scoreOf } from '@domain/practice/score';
import { shownOrder, talkAfter, type Path, type Talk } from '@domain/practice/talk';
import type { ScamType } from '@domain/scam/type';
import { phoneNow } from '../../platform/clock';
import { scrollTo, scrollToTop } from '../../platform/scroll';
import { forgetOpen, keepOpen, notePractice, openPath, practiceRecord } from './record-store';

interface Practising {
  readonly scene: Words;
  readonly talk: Talk;
  /** The answers' places in the order in which they are shown. */
  readonly order: readonly number[];
  /** 0 to 100 once it is over. */
  readonly score: number | null;
  readonly answer: (place: number) => void;
  readonly again: () => void;
}

const begun = (conversation: Conversation): Talk => {
  const talk = talkAfter(conversation, []);
  if (talk === null) throw new Error(`the conversation on ${conversation.type} has no beginning`);
  return talk;
};

const scored = ({ ending, risky }: Talk): number | null =>
  ending === null ? null : scoreOf(ending.kind, risky);

/** A conversation with the scammer. It goes on where it was left; its result is noted on this phone once it is over. */
export function useTalk(type: ScamType): Practising {
  const [times, setTimes] = useState(() => practiceRecord()[type]?.times ?? 0);
  const conversation = conversationOn(type, times);
  const [path, setPath] = useState<Path>(() => openPath(conversation));
  const talk = talkAfter(conversation, path) ?? begun(conversation);

  const answer = (place: number): void => {
    const longer = [...path, place];
    const next = talkAfter(conversation, longer);
    if (next === null) return;
    setPath(longer);
    scrollTo('.talk-latest');
    const score = scored(next);
    if (next.ending === null || score === null) return keepOpen(type, longer);
    notePractice(type, { kind: next.ending.kind, score, atMs: phoneNow() });
    forgetOpen(type);
  };

  const again = (): void => {
    setPath([]);
    setTimes(times + 1);
    scrollToTop();
  };

  // The length of what is said turns the order too: no rhythm to learn.
  const order = shownOrder(talk.turn?.answers.length ?? 0, times + (talk.turn?.says[0].length ?? 0));
  return { scene: conversation.scene, talk, order, score: scored(talk), answer, again };
}
