import type { ScamType } from '../scam/type';

/** A text in both languages. */
export type Words = readonly [zh: string, en: string];

export type Channel = 'call' | 'sms' | 'chat';

/** What the person may say or do. */
export interface Answer {
  readonly words: Words;
  /** The turn or the ending that it leads to. */
  readonly to: string;
  /** What somebody does who isn't to be fooled. The scammer then tries another way. */
  readonly wise: boolean;
}

/** The scammer speaks, the person picks an answer. */
export interface Turn {
  readonly says: Words;
  readonly answers: readonly Answer[];
  /** When it is another voice, or comes another way, than the line before. */
  readonly who?: Words;
  readonly by?: Channel;
}

/** Best first. `nearly`: in deep, but stopped before the big money went. */
export const endKinds = ['sawThrough', 'nearly', 'fellForIt'] as const;
export type EndKind = (typeof endKinds)[number];

/** The turning point: the conversation stops here and explains. */
export interface Ending {
  readonly kind: EndKind;
  /** What comes of it. */
  readonly happened: Words;
  /** The sign that gives the scammer away. */
  readonly sign: Words;
}

/** How a scam begins: the same one comes by many doors. */
export interface Opening {
  /** Who the scammer says that he is. */
  readonly who: Words;
  readonly by: Channel;
  /** Where the person is when it begins. */
  readonly scene: Words;
  readonly first: string;
}

/** A conversation with a scammer, to practise on: a graph of turns from `first` to an ending. */
export interface Conversation extends Opening {
  readonly type: ScamType;
  /** How it begins for who practises it again, in turn with the first way. */
  readonly again: readonly Opening[];
  readonly turns: Readonly<Record<string, Turn>>;
  readonly endings: Readonly<Record<string, Ending>>;
}
