/** What went wrong inside the app while it ran: nothing is thrown away, a test asks for it at its end. */
export class Faults {
  readonly seen: string[] = [];

  /** `console` of the bundle: React reports a broken render there. */
  readonly console = {
    log: () => undefined,
    info: () => undefined,
    debug: () => undefined,
    warn: () => undefined,
    error: (...args: unknown[]) => this.add('console.error', args.map(String).join(' ')),
  };

  /** Runs a piece of the app; what it throws, now or later, is remembered. */
  guard(where: string, task: () => unknown): void {
    try {
      const result = task();
      if (isPromiseLike(result)) result.then(undefined, (error: unknown) => this.add(where, describe(error)));
    } catch (error) {
      this.add(where, describe(error));
    }
  }

  /** Each fault once: a page is drawn many times. */
  add(where: string, what: string): void {
    const fault = `${where}: ${what}`;
    if (!this.seen.includes(fault)) this.seen.push(fault);
  }
}

const isPromiseLike = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** An error of the bundle comes from another world: `instanceof Error` is false for it. */
const describe = (error: unknown): string => {
  const { stack, message } = (error ?? {}) as { stack?: string; message?: string };
  return stack ?? message ?? String(error);
};
