import type { Conversation } from '@domain/practice/conversation';
import type { Path } from '@domain/practice/talk';

export interface Walk {
  readonly path: Path;
  /** The turns on the way, by name. */
  readonly through: readonly string[];
  /** The ending, or the name that is nothing, or the turn that came round again. */
  readonly end: string;
}

/** Every way through a conversation. A circle ends where it closes. */
export function walksOf({ turns, first }: Conversation): readonly Walk[] {
  const found: Walk[] = [];
  const go = (at: string, path: Path, through: readonly string[]): void => {
    const turn = turns[at];
    if (turn === undefined || through.includes(at)) {
      found.push({ path, through, end: at });
      return;
    }
    turn.answers.forEach(({ to }, index) => go(to, [...path, index], [...through, at]));
  };
  go(first, [], []);
  return found;
}
