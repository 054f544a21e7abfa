/** Tells two messages to one person at the same moment, which WeChat may refuse (43108). */
export class Moments {
  private readonly last = new Map<string, number>();

  /** `momentMs` is how long a moment lasts; 0 lets everything pass. */
  constructor(
    private readonly momentMs: number,
    private readonly now: () => number,
  ) {}

  clash(person: string): boolean {
    if (this.momentMs === 0) return false;
    const [now, last] = [this.now(), this.last.get(person)];
    this.last.set(person, now);
    return last !== undefined && Math.abs(now - last) < this.momentMs;
  }
}
