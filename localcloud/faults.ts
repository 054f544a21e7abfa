/** A fault that the next `count` uses of a target meet. Several on one target are met one after another. */
export interface Fault {
  /** An SDK action (`database.modifyDocument`, `functions.invokeFunction`) or an open API (`subscribeMessage.send`). */
  readonly target: string;
  /**
   * `error`: answers `code` without any effect. `delay`: waits `delayMs` first, or until `wait` is over.
   * `lostReply`: the effect happens, then the connection breaks. `lostRequest`: it breaks before the effect.
   */
  readonly kind: 'error' | 'delay' | 'lostReply' | 'lostRequest';
  /** For `error`: a string for SDK actions, a number (`errcode`) for open APIs. */
  readonly code?: string | number;
  readonly delayMs?: number;
  /** Called when the fault is met; for who shares this process with the cloud. */
  readonly wait?: () => Promise<void>;
  readonly count: number;
}

/** Faults that are switched on. Empty unless somebody asked for one. */
export class Faults {
  private waiting: { readonly fault: Fault; left: number }[] = [];

  any(): boolean {
    return this.waiting.length > 0;
  }

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.count });
  }

  clear(): void {
    this.waiting = [];
  }

  list(): Fault[] {
    return this.waiting.map(({ fault, left }) => ({ ...fault, count: left }));
  }

  /** The fault that this use of the target meets; each counts once. */
  take(target: string): Fault | undefined {
    const found = this.waiting.find(({ fault }) => fault.target === target);
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.waiting = this.waiting.filter((one) => one !== found);
    return found.fault;
  }
}
