import { useDeferredValue, useMemo, useState } from 'react';
import { check, type Answer } from '@domain/check/check';

// Kept while the app is open, so that a look at the tips loses nothing; never written anywhere.
let kept = '';

export interface Checking {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Of `of`, which may be a moment behind `text` while somebody types fast. */
  readonly answer: Answer;
  readonly of: string;
}

/** What the person has pasted or typed, and the answer to it. */
export function useCheck(): Checking {
  const [text, setText] = useState(kept);
  const of = useDeferredValue(text);
  const answer = useMemo(() => check(of), [of]);
  const change = (next: string): void => {
    kept = next;
    setText(next);
  };
  return { text, change, answer, of };
}
