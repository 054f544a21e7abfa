import { identity } from './identity.h5';

// Two frames of the console share one localStorage but not one WeChat account.
const named = (key: string): string => `${identity}/${key}`;

/** The browser's storage; see storage.ts. */
export function recall(key: string): unknown {
  try {
    const text = window.localStorage.getItem(named(key));
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

export function keep(key: string, value: unknown): void {
  try {
    window.localStorage.setItem(named(key), JSON.stringify(value));
  } catch {
    // The app works without its cache.
  }
}

export function forget(key: string): void {
  try {
    window.localStorage.removeItem(named(key));
  } catch {
    // As above.
  }
}

const listeners = new Set<() => void>();

/** See storage.ts. */
export const whenForgotten = (listener: () => void): void => void listeners.add(listener);

/** Forgets everything of this person but what is named. */
export function forgetAllBut(except: readonly string[]): void {
  const mine = named('');
  try {
    const keys = Object.keys(window.localStorage).filter((key) => key.startsWith(mine));
    for (const key of keys.map((whole) => whole.slice(mine.length))) if (!except.includes(key)) forget(key);
  } catch {
    // As above.
  }
  listeners.forEach((listener) => listener());
}

/** Tells of what another window of the same person keeps under `key`. For the app's whole life: there is no end to it. */
export function whenKeptElsewhere(key: string, listener: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === named(key)) listener();
  });
}
