import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signedRequest } from '../../../demo/source';
import type { TracedCall } from '../../../localcloud/server/trace';
import { figuresLine, monotonicMs, percentile } from '../figures';
import { measureFloor } from '../floor';
import { closedLoop, openLoop } from '../load';
import { Poster } from '../post';
import { depthBeforePush } from '../round-trips';
import type { Order, Report } from './messages';

const residents = 2_500;
const openLoopPerSecond = 20;
const seconds = 10;
const clients = 16;

type Ready = Extract<Report, { type: 'ready' }>;

class System {
  private readonly waiting = new Map<string, (at: number) => void>();
  private readonly child: ChildProcess;

  constructor() {
    const args = [String(residents)];
    this.child = fork(path.join(__dirname, 'system.ts'), args, { execArgv: ['--import', 'tsx'] });
    this.child.on('message', (report: Report) => {
      if (report.type === 'notified') this.waiting.get(report.person)?.(report.at);
    });
    this.child.on('exit', (code) => {
      if (code !== 0) throw new Error(`the system under test ended with ${String(code)}`);
    });
  }

  async next<T extends Report['type']>(type: T): Promise<Extract<Report, { type: T }>> {
    for (;;) {
      const [report] = (await once(this.child, 'message')) as [Report];
      if (report.type === type) return report as Extract<Report, { type: T }>;
    }
  }

  /** When the officer is notified of the warning of one person, by their blind index. */
  notificationOf(person: string): Promise<number> {
    return new Promise((resolve) => this.waiting.set(person, resolve));
  }

  order(order: Order): void {
    this.child.send(order);
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.order('stop');
    await ended;
  }
}

class Source {
  private readonly poster = new Poster();
  private posted = 0;

  constructor(private readonly ready: Ready) {}

  /** Who is warned next: somebody who has no warning yet. */
  next(): Ready['people'][number] {
    const person = this.ready.people[this.posted];
    if (person === undefined) throw new Error('more warnings than residents: raise their number');
    this.posted += 1;
    return person;
  }

  /** Posts a warning; throws unless it is answered 200 and dispatched. */
  async post({ phone } = this.next()): Promise<void> {
    const warning = {
      externalId: `bench-${phone}`,
      phone,
      scamType: 'fakeAuthority',
      risk: 'high',
      at: Date.now(),
    };
    const request = signedRequest(this.ready.key, JSON.stringify(warning));
    const { status, body } = await this.poster.post(
      `${this.ready.url}/api${request.path}`,
      request.headers,
      request.body,
    );
    if (status !== 200 || !body.includes('dispatched')) throw new Error(`answered ${status}: ${body}`);
  }

  stop(): void {
    this.poster.stop();
  }
}

/** ms from a post's due time to the officer's notification, at a fixed rate. */
async function latencies(system: System, source: Source): Promise<number[]> {
  const samples: number[] = [];
  await openLoop(openLoopPerSecond, seconds, async (dueAt) => {
    const warned = source.next();
    const notification = system.notificationOf(warned.person);
    await source.post(warned);
    samples.push((await notification) - dueAt);
  });
  return samples;
}

/** The round trips of one warning on a quiet, warm system. */
async function tracedWarning(system: System, source: Source): Promise<readonly TracedCall[]> {
  system.order('startTrace');
  await pause(50);
  await source.post();
  system.order('stopTrace');
  return (await system.next('traced')).calls;
}

/** `npm run bench -- main`: a warning's way beside the floor of the SDK, all in one run. Returns the last line. */
export async function benchMain(): Promise<string> {
  const system = new System();
  const ready = await system.next('ready');
  console.log(`system ready: ${residents} residents registered`);
  const source = new Source(ready);
  for (let i = 0; i < 60; i += 1) await source.post();
  const samples = await latencies(system, source);
  console.log(`post → officer's notification at ${openLoopPerSecond}/s: ${samples.length} samples`);
  const startedAt = monotonicMs();
  const rate = await closedLoop(clients, seconds, () => source.post());
  console.log(`closed loop of ${clients}: ${Math.round((monotonicMs() - startedAt) / 1000)} s`);
  await pause(6_000);
  const calls = await tracedWarning(system, source);
  source.stop();
  await system.stop();
  const floor = await measureFloor(5, clients);
  return figuresLine('main', {
    p50: percentile(samples, 0.5),
    p99: percentile(samples, 0.99),
    rate,
    floor,
    share: (rate * calls.length) / floor,
    calls: calls.length,
    depth: depthBeforePush(calls),
  });
}
