import { forget, whenForgotten } from './storage';

// Sealing takes a moment: without turns a slow write could end after a later one, or after its value was to be forgotten.
const words = new Map<string, number>();
const last = new Map<string, Promise<unknown>>();

function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
  last.set(key, mine);
  return mine;
}

function newWord(key: string): () => boolean {
  const word = (words.get(key) ?? 0) + 1;
  words.set(key, word);
  return () => words.get(key) === word;
}

/** Writes after what was asked before, unless something newer was said about the key meanwhile. */
export function writeInTurn(key: string, write: () => Promise<void>): Promise<void> {
  const isLast = newWord(key);
  return inTurn(key, () => (isLast() ? write() : Promise.resolve()));
}

/** Reads after what was asked before. What is not `isGood` any more is forgotten, and reads as undefined. */
export const readInTurn = (
  key: string,
  read: () => Promise<unknown>,
  isGood: (value: unknown) => boolean,
): Promise<unknown> =>
  inTurn(key, async () => {
    const value = await read();
    if (value === undefined || isGood(value)) return value;
    forget(key);
    return undefined;
  });

/** Forgets at once, and again what is being written just now. */
export function forgetInTurn(key: string): void {
  const isLast = newWord(key);
  forget(key);
  void inTurn(key, async () => {
    if (isLast()) forget(key);
    return Promise.resolve();
  });
}

whenForgotten(() => [...words.keys()].forEach(forgetInTurn));
