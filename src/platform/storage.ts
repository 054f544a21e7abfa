/** What was kept under `key`, unparsed, or undefined. Never throws: a full or broken storage only means no cache. */
export function recall(key: string): unknown {
  try {
    const text: unknown = wx.getStorageSync(key);
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

export function keep(key: string, value: unknown): void {
  try {
    wx.setStorageSync(key, JSON.stringify(value));
  } catch {
    // The app works without its cache.
  }
}

export function forget(key: string): void {
  try {
    wx.removeStorageSync(key);
  } catch {
    // As above.
  }
}

const listeners = new Set<() => void>();

/** For who has a copy of what is kept: it goes with it. For the app's whole life. */
export const whenForgotten = (listener: () => void): void => void listeners.add(listener);

/** Forgets everything but what is named. */
export function forgetAllBut(named: readonly string[]): void {
  try {
    for (const key of wx.getStorageInfoSync().keys) if (!named.includes(key)) forget(key);
  } catch {
    // As above.
  }
  listeners.forEach((listener) => listener());
}

/** A mini-program has one window. */
export function whenKeptElsewhere(_key: string, _listener: () => void): void {}
