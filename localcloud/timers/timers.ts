import type { Clock } from '../clock';
import type { Functions, Invoked } from '../functions/functions';
import type { Logs } from '../logs/logs';
import { parseCron, type Cron } from './cron';

/** A trigger that is still running so often is not fired again. Ours: the cloud has no such bound. */
const overlapping = 2;
/** setTimeout takes at most 2^31 - 1 ms. */
const longestWaitMs = 2_000_000_000;

interface Timer {
  readonly fn: string;
  readonly trigger: string;
  readonly cron: Cron;
  dueAt: number | undefined;
  running: number;
}

export interface TimersOptions {
  readonly functions: Functions;
  readonly clock: Clock;
  readonly logs: Logs;
}

/** Fires the timer triggers of all functions. */
export class Timers {
  private readonly timers: Timer[];
  private wait: NodeJS.Timeout | undefined;
  private held = false;
  private readonly stopListening: () => void;

  constructor(private readonly options: TimersOptions) {
    this.timers = options.functions.all().flatMap((definition) =>
      definition.timers.map(({ name, cron }) => ({
        fn: definition.name,
        trigger: name,
        cron: parseCron(cron),
        dueAt: undefined,
        running: 0,
      })),
    );
    this.stopListening = options.clock.onMove(() => this.onMove());
    for (const timer of this.timers) timer.dueAt = timer.cron.next(options.clock.now());
    this.arm();
  }

  names(): string[] {
    return this.timers.map(({ trigger }) => trigger);
  }

  /** Fires a trigger by its name, whatever the time; as in the cloud, it may be fired twice and overlap. */
  async fire(trigger: string): Promise<Invoked> {
    const timer = this.timers.find((one) => one.trigger === trigger);
    if (timer === undefined) throw new Error(`no timer with the name "${trigger}"`);
    return this.run(timer, this.options.clock.now());
  }

  stop(): void {
    this.hold();
    this.stopListening();
  }

  /** No trigger fires by itself any more; `fire` still does. */
  hold(): void {
    this.held = true;
    clearTimeout(this.wait);
  }

  private arm(): void {
    clearTimeout(this.wait);
    if (this.held) return;
    const due = this.timers.map(({ dueAt }) => dueAt ?? Infinity);
    const soonest = Math.min(Infinity, ...due);
    if (soonest === Infinity) return;
    const waitMs = Math.min(Math.max(0, soonest - this.options.clock.now()), longestWaitMs);
    this.wait = setTimeout(() => this.tick(), waitMs);
  }

  private tick(): void {
    const now = this.options.clock.now();
    for (const timer of this.timers) {
      if (timer.dueAt === undefined || timer.dueAt > now) continue;
      // After a jump forward several times may have passed: they are one firing, as after an outage.
      const dueAt = timer.dueAt;
      timer.dueAt = timer.cron.next(now);
      if (timer.running >= overlapping)
        this.options.logs.write({ code: 'timer.skipped', fn: timer.fn, level: 'warn' });
      else void this.run(timer, dueAt);
    }
    this.arm();
  }

  /** Forward: what was passed is due at once. Back: the next times are counted from the new now. */
  private onMove(): void {
    const now = this.options.clock.now();
    for (const timer of this.timers) {
      const next = timer.cron.next(now);
      if (timer.dueAt === undefined || (next !== undefined && next < timer.dueAt)) timer.dueAt = next;
    }
    this.arm();
  }

  private async run(timer: Timer, at: number): Promise<Invoked> {
    timer.running += 1;
    const Time = new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
    const event = JSON.stringify({ Type: 'Timer', TriggerName: timer.trigger, Time });
    const invoked = await this.options.functions.invoke(timer.fn, {
      event,
      caller: { source: 'wx_trigger' },
    });
    timer.running -= 1;
    return invoked;
  }
}
