/** The time of this small cloud. It can be moved, and every part of it (store, timers, workers) reads the same one. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC, shifted. */
  now(): number;
  offsetMs(): number;
  /** Sets the distance from the machine's own clock; negative goes back. */
  setOffset(offsetMs: number): void;
  /** Called after each move. Returns a function that stops it. */
  onMove(listener: () => void): () => void;
  /** The offset as workers read it: one signed 64-bit integer. */
  readonly shared: SharedArrayBuffer;
}

export const createClock = (): Clock => {
  const shared = new SharedArrayBuffer(8);
  const cell = new BigInt64Array(shared);
  const listeners = new Set<() => void>();
  const offsetMs = () => Number(Atomics.load(cell, 0));
  return {
    shared,
    offsetMs,
    now: () => Date.now() + offsetMs(),
    setOffset(next) {
      Atomics.store(cell, 0, BigInt(Math.trunc(next)));
      for (const listener of listeners) listener();
    },
    onMove(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
