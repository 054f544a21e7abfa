import { AsyncLocalStorage } from 'node:async_hooks';
import type { DutyStaff } from '@domain/staff/staff';

/** What becomes of one step: it is done, its request or its reply is lost, or its worker dies before or after it. */
export type Fate = 'done' | 'lostRequest' | 'lostReply' | 'killedBefore' | 'killedAfter';

export class ConnectionLost extends Error {
  constructor() {
    super('the connection is lost');
  }
}

/** Who is on duty in some areas, as a worker has read it. */
export interface Duty {
  readonly areas: readonly string[];
  readonly staff: readonly DutyStaff[];
}

/** One running use case in a process of its own, with a clock of its own. */
export interface Worker {
  readonly name: string;
  readonly skewMs: number;
  alive: boolean;
  running: boolean;
  /** Its transaction is committed, and the answer is lost. */
  losesCommit: boolean;
  /** What it was told about who is on duty. */
  readonly duties: Duty[];
}

interface Step {
  readonly worker: Worker;
  readonly effect: () => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const current = new AsyncLocalStorage<Worker>();

/** Lets everything that waits on microtasks go on, until nobody can without a step. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Decides who goes on: every request to the database and every push is a step that waits here until it is released. So a
 * run is a sequence of choices, and the same choices give the same run.
 */
export class Schedule {
  private steps: Step[] = [];
  readonly workers: Worker[] = [];
  /** Called before each step with its worker; moves the time. */
  onStep: () => void = () => undefined;

  worker(): Worker | undefined {
    return current.getStore();
  }

  get waiting(): number {
    return this.steps.length;
  }

  running(): Worker[] {
    return this.workers.filter((worker) => worker.alive && worker.running);
  }

  step<T>(worker: Worker, effect: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.steps.push({ worker, effect, resolve: resolve as (value: unknown) => void, reject });
    });
  }

  /** Starts a use case; it goes on by itself to its first step. */
  async start(worker: Worker, work: () => Promise<void>): Promise<void> {
    this.workers.push(worker);
    void current.run(worker, work).finally(() => (worker.running = false));
    await settled();
  }

  /** Releases one of the waiting steps, `pick` modulo how many there are. */
  async release(pick: number, fate: Fate): Promise<void> {
    const [step] = this.steps.splice(pick % this.steps.length, 1);
    if (!step) return;
    this.onStep();
    await this.meet(step, fate);
    await settled();
  }

  /** Releases the steps of one worker until it has none left. */
  async finish(worker: Worker): Promise<void> {
    for (let at; (at = this.steps.findIndex((step) => step.worker === worker)) >= 0;)
      await this.release(at, 'done');
  }

  async finishAll(): Promise<void> {
    while (this.steps.length > 0) await this.release(0, 'done');
  }

  private async meet({ worker, effect, resolve, reject }: Step, fate: Fate): Promise<void> {
    if (fate === 'killedBefore' || fate === 'killedAfter') worker.alive = false;
    worker.losesCommit = fate === 'lostReply';
    if (fate === 'killedBefore' || fate === 'lostRequest') {
      if (worker.alive) reject(new ConnectionLost());
      return;
    }
    // The requests of a dead worker that are under way still arrive; nobody hears the answers.
    const result = await current.run(worker, effect).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if (!worker.alive) return;
    if (fate === 'lostReply') reject(new ConnectionLost());
    else if ('error' in result) reject(result.error);
    else resolve(result.value);
  }
}
