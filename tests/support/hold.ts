import type { Localcloud } from '../../localcloud/localcloud';

export interface Hold {
  /** The use has come, and waits. */
  readonly met: Promise<void>;
  /** Lets it go on. */
  release(): void;
}

/** Holds the nth use of a target from now on, for as long as a test wants: what happens meanwhile is no matter of speed. */
export function hold({ control }: Pick<Localcloud, 'control'>, target: string, nth = 1): Hold {
  let come: () => void = () => undefined;
  let release: () => void = () => undefined;
  const met = new Promise<void>((resolve) => (come = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  if (nth > 1) control.faults.add({ target, kind: 'delay', delayMs: 0, count: nth - 1 });
  const wait = () => {
    come();
    return released;
  };
  control.faults.add({ target, kind: 'delay', wait, count: 1 });
  return { met, release };
}
