/** One request of the SDK while tracing was on: what it was, and when, in `performance.now()` milliseconds. */
export interface TracedCall {
  /** `database.insertDocument`, or `wx.openApi:subscribeMessage.send`. */
  readonly action: string;
  readonly collection?: string;
  /** For a query: the index that serves it, `_id`, or `scan`. */
  readonly servedBy?: string;
  readonly startedAt: number;
  readonly endedAt: number;
}

/** Counts the round trips of a use case. Off unless somebody asks: it reads each request once more. */
export class Trace {
  private calls: TracedCall[] | undefined;

  on(): boolean {
    return this.calls !== undefined;
  }

  start(): void {
    this.calls = [];
  }

  record(call: TracedCall): void {
    this.calls?.push(call);
  }

  /** Ends tracing and hands out what was seen, in the order in which the answers went out. */
  stop(): TracedCall[] {
    const calls = this.calls ?? [];
    this.calls = undefined;
    return calls;
  }
}
