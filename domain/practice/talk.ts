import type { Answer, Channel, Conversation, Ending, Turn, Words } from './conversation';

/** The person's answers so far, each by its place in its turn. */
export type Path = readonly number[];

export interface Line {
  /** Null: the person's own answer. */
  readonly who: Words | null;
  readonly by: Channel;
  readonly words: Words;
  /** Of an answer. */
  readonly wise?: boolean;
}

/** A conversation as far as it went. */
export interface Talk {
  readonly lines: readonly Line[];
  /** What is being asked now; null when it is over. */
  readonly turn: Turn | null;
  readonly ending: Ending | null;
  readonly wise: number;
  readonly risky: number;
}

/** The conversation after these answers, or null when it has no such path: it was rewritten since the path was kept. */
export function talkAfter(conversation: Conversation, path: Path): Talk | null {
  const lines: Line[] = [];
  let at = conversation.first;
  let { who, by } = conversation;
  const answers: Answer[] = [];
  for (const picked of [...path, null]) {
    const turn = conversation.turns[at];
    if (turn === undefined) break;
    ({ who = who, by = by } = turn);
    lines.push({ who, by, words: turn.says });
    if (picked === null) return { lines, turn, ending: null, ...tally(answers) };
    const answer = turn.answers[picked];
    if (answer === undefined) return null;
    answers.push(answer);
    lines.push({ who: null, by, words: answer.words, wise: answer.wise });
    at = answer.to;
  }
  const ending = conversation.endings[at];
  if (ending === undefined || answers.length < path.length) return null;
  return { lines, turn: null, ending, ...tally(answers) };
}

function tally(answers: readonly Answer[]): { wise: number; risky: number } {
  const wise = answers.filter((answer) => answer.wise).length;
  return { wise, risky: answers.length - wise };
}

/**
 * The places of a turn's answers in the order in which they are shown: another one each time it is practised, so that nobody
 * learns the place of the right answer.
 */
export function shownOrder(count: number, turned: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => (place + turned) % count);
}
