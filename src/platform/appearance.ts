import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { dress } from './dress';
import { keep, recall, whenKeptElsewhere } from './storage';

const Appearance = v.object({
  /** 关怀模式: large type, larger targets, three buttons on home, everything read aloud on request. */
  care: v.boolean(),
  theme: v.picklist(['system', 'light', 'dark']),
});
export type Appearance = Readonly<v.InferOutput<typeof Appearance>>;
export type Theme = Appearance['theme'];

const key = 'appearance';
const remembered = (): Appearance => {
  const kept = v.safeParse(Appearance, recall(key));
  return kept.success ? kept.output : { care: false, theme: 'system' };
};
let current = remembered();
const listeners = new Set<() => void>();

/** How the app looks on this phone. */
export const appearance = (): Appearance => current;

function wear(next: Appearance): void {
  current = next;
  dress(next);
  listeners.forEach((listener) => listener());
}
whenKeptElsewhere(key, () => wear(remembered()));

/** Changes what every open page looks like, at once, and keeps it. */
export function changeAppearance(part: Partial<Appearance>): void {
  const next = { ...current, ...part };
  keep(key, next);
  wear(next);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, appearance);
