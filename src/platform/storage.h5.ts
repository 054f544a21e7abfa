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

/** Tells of what another window of the same person keeps under `key`. For the app's whole life: there is no end to it. */
export function whenKeptElsewhere(key: string, listener: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === named(key)) listener();
  });
}
