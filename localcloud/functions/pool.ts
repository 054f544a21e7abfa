import { limits } from './limits';
import { failure, type Outcome } from './outcome';
import type { CallMessage } from './protocol';
import type { Instance } from './instance-worker';

export interface PoolOptions {
  /** How many instances there may be at once. */
  readonly instances: number;
  readonly start: (events: { onReady: () => void; onEnd: (loadFailed?: string) => void }) => Instance;
}

interface Waiting {
  readonly call: CallMessage;
  readonly resolve: (outcome: Outcome) => void;
}

/** The instances of one function, and the calls that wait for one. One instance is started ahead of the first call. */
export class Pool {
  private readonly waiting: Waiting[] = [];
  private readonly all = new Set<Instance>();
  /** Idle instances, the most recently used last, with the time since when. */
  private readonly idle: { readonly instance: Instance; readonly since: number }[] = [];
  private readonly outdated = new WeakSet<Instance>();
  private starting = 0;
  private stopped = false;
  private readonly reaper: NodeJS.Timeout;

  constructor(private readonly options: PoolOptions) {
    this.reaper = setInterval(() => this.reap(), limits.idleMs / 4).unref();
    this.start();
  }

  /** Calls that an instance is working on. */
  running(): number {
    return this.all.size - this.idle.length - this.starting;
  }

  run(call: CallMessage): Promise<Outcome> {
    if (this.stopped || this.waiting.length >= limits.waiting)
      return Promise.resolve(failure('EXCEED_CONCURRENT_REQUEST_LIMIT', 'too many calls are waiting'));
    return new Promise((resolve) => {
      this.waiting.push({ call, resolve });
      const newest = this.idle.pop();
      if (newest !== undefined) this.release(newest.instance);
      this.grow();
    });
  }

  /** Kills an instance in the middle of a call if there is one, else an idle one. False when there is none. */
  killOne(): boolean {
    const victim = [...this.all].find((one) => one.busy()) ?? this.idle[0]?.instance;
    if (victim === undefined) return false;
    this.forget(victim);
    void victim.kill();
    return true;
  }

  /** Ends the idle instances: the next call is a cold start. */
  async cool(): Promise<void> {
    const victims = this.idle.map(({ instance }) => instance);
    for (const instance of victims) this.forget(instance);
    await Promise.all(victims.map((instance) => instance.kill()));
  }

  /** Instances of before serve no more calls; the ones that are busy finish theirs. */
  async renew(): Promise<void> {
    for (const instance of this.all) this.outdated.add(instance);
    await this.cool();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.reaper);
    for (const next of this.waiting.splice(0)) next.resolve(failure('FUNCTIONS_INSTANCE_KILLED', 'stopped'));
    await Promise.all([...this.all].map((instance) => instance.kill()));
  }

  private start(): void {
    let begun = false;
    const begin = () => {
      if (!begun) this.starting -= 1;
      begun = true;
    };
    this.starting += 1;
    const instance = this.options.start({
      onReady: () => {
        begin();
        this.release(instance);
      },
      onEnd: (loadFailed) => {
        begin();
        this.forget(instance);
        // Each failed load takes one waiting call with it, so that a broken bundle is not loaded for ever.
        if (loadFailed !== undefined)
          this.waiting.shift()?.resolve(failure('FUNCTIONS_EXECUTE_FAIL', loadFailed));
        this.grow();
      },
    });
    this.all.add(instance);
  }

  private release(instance: Instance): void {
    if (!instance.alive()) return;
    if (this.outdated.has(instance)) {
      this.forget(instance);
      void instance.kill();
      return this.grow();
    }
    const next = this.waiting.shift();
    if (next === undefined) {
      this.idle.push({ instance, since: Date.now() });
      return;
    }
    void instance.run(next.call).then((outcome) => {
      next.resolve(outcome);
      this.release(instance);
    });
  }

  private grow(): void {
    while (!this.stopped && this.waiting.length > this.starting && this.all.size < this.options.instances)
      this.start();
  }

  private forget(instance: Instance): void {
    this.all.delete(instance);
    const at = this.idle.findIndex((one) => one.instance === instance);
    if (at >= 0) this.idle.splice(at, 1);
  }

  private reap(): void {
    const before = Date.now() - limits.idleMs;
    const old = this.idle.slice(1).filter(({ since }) => since < before);
    for (const { instance } of old) {
      this.forget(instance);
      void instance.kill();
    }
  }
}
