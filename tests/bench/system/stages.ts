import { setTimeout as pause } from 'node:timers/promises';
import type { TracedCall } from '../../../localcloud/server/trace';
import { percentile } from '../figures';
import { closedLoop, openLoop } from '../load';
import type { Ready } from './messages';
import { Source } from './source';
import { System } from './system';

// What every benchmark of the whole system does with it.

export interface Bench {
  readonly system: System;
  readonly source: Source;
  readonly ready: Ready;
}

/** Callers of a closed loop. */
export const clients = 16;
const seconds = 10;

/** A system with `crowd` residents and as many more officers in a street of their own, each instance of it warm. */
export async function openBench(crowd: number, officers: number): Promise<Bench> {
  const system = new System(crowd, officers);
  const ready = await system.ready();
  const bench = { system, source: new Source(ready), ready };
  console.log(`system ready: ${crowd} residents`);
  await startAnew(bench);
  await warmUp(bench);
  await startAnew(bench);
  return bench;
}

export async function closeBench({ system, source }: Bench): Promise<void> {
  source.stop();
  await system.stop();
}

/** All as it was after the start. */
export async function startAnew({ system, source }: Bench): Promise<void> {
  await system.ask({ do: 'startAnew' }, 'done');
  source.startAnew();
  await Promise.all(Array.from({ length: clients }, () => source.post()));
}

/**
 * The floor's one client is measured after thousands of calls, its code compiled. Ours are as many instances as work side
 * by side, and each gets as many before anything is measured.
 */
export async function warmUp(bench: Bench, forSeconds = 25): Promise<void> {
  await closedLoop(clients, forSeconds, () => bench.source.post().then(() => undefined));
  // What they have left to the timer.
  await pause(6_000);
}

/** ms from the instant that a post was due to the officer's notification. */
export async function latencies({ system, source }: Bench, perSecond: number): Promise<number[]> {
  const samples: number[] = [];
  await openLoop(perSecond, seconds, async (dueAt) => {
    const warned = source.next();
    const notification = system.notificationOf(warned.person);
    await source.post(warned);
    samples.push((await notification) - dueAt);
  });
  const middle = percentile(samples, 0.5).toFixed(1);
  console.log(`post → push at ${perSecond}/s: ${samples.length} samples, p50 ${middle} ms`);
  return samples;
}

/** Warnings per second that are answered 200, each caller posting its next when its last was answered. */
export async function answeredPerSecond({ source }: Bench): Promise<number> {
  const rate = await closedLoop(clients, seconds, () => source.post().then(() => undefined));
  console.log(`closed loop of ${clients}: ${rate.toFixed(0)}/s`);
  return rate;
}

/** The round trips of one warning, with each answer of the database held back so that those made together overlap. */
export async function tracedWarning({ system, source }: Bench): Promise<readonly TracedCall[]> {
  await pause(3_000);
  await system.ask({ do: 'trace' }, 'done');
  await source.post();
  return (await system.ask({ do: 'traced' }, 'traced')).calls;
}
