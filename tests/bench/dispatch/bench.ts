import { setTimeout as pause } from 'node:timers/promises';
import type { TracedCall } from '../../../localcloud/server/trace';
import { figuresLine, monotonicMs, percentile } from '../figures';
import { measureFloor } from '../floor';
import { closedLoop, openLoop } from '../load';
import type { Ready } from './messages';
import { Source } from './source';
import { System } from './system-handle';
import { tapAtOnce, type Taps } from './taps';

const crowd = 10_000;
const moreResidents = 990_000;
const officers = 200;
const openTasks = 100_000;
const dueTasks = 50;
/** Of taps and of sweeps. */
const rounds = { warm: 10, measured: 5 };
const clients = 16;
const seconds = 10;
const batch = { warnings: 5_000, size: 200, atOnce: 4 };
/** A village of the street where the 200 officers stand. */
const shizhuVillage = '330784105200';

interface Bench {
  readonly system: System;
  readonly source: Source;
  readonly ready: Ready;
}

/** All as it was after the start, and each instance warm. */
async function startAnew({ system, source }: Bench): Promise<void> {
  await system.ask({ do: 'startAnew' }, 'done');
  source.startAnew();
  await Promise.all(Array.from({ length: clients }, () => source.post()));
}

/**
 * The floor's one client is measured after thousands of calls, its code compiled. Ours are as many instances as work side
 * by side, and each gets as many before anything is measured.
 */
async function warmUp(bench: Bench, forSeconds = 25): Promise<void> {
  await closedLoop(clients, forSeconds, () => bench.source.post().then(() => undefined));
  // What they have left to the timer.
  await pause(6_000);
}

/** ms from the instant that a post was due to the officer's notification. */
async function latencies({ system, source }: Bench, perSecond: number): Promise<number[]> {
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

/** Latencies, and what all threads of the system worked for each warning, jobs included. */
async function latenciesAndCpu(bench: Bench, perSecond: number): Promise<{ samples: number[]; cpu: number }> {
  const before = await bench.system.ask({ do: 'cpu' }, 'cpu');
  const samples = await latencies(bench, perSecond);
  const after = await bench.system.ask({ do: 'cpu' }, 'cpu');
  return { samples, cpu: (after.ms - before.ms) / samples.length };
}

/** Warnings per second of a big batch, sent as signed requests of 200, four under way at once. */
async function batchRate({ source }: Bench): Promise<number> {
  let left = batch.warnings / batch.size;
  const startedAt = monotonicMs();
  const sender = async () => {
    while (left > 0) {
      left -= 1;
      await source.postBatch(batch.size);
    }
  };
  await Promise.all(Array.from({ length: batch.atOnce }, sender));
  return batch.warnings / ((monotonicMs() - startedAt) / 1000);
}

/** The taps of several tasks, one after the other; the first ones only warm the instances. Exactly one must win each. */
async function taps({ source, ready }: Bench): Promise<Taps> {
  const samples: number[] = [];
  for (let round = 0; round < rounds.warm + rounds.measured; round += 1) {
    await source.post({ phone: `152000000${10 + round}` }, { village: shizhuVillage });
    await pause(500);
    const { samples: some, winners } = await tapAtOnce(ready, ready.officers);
    if (winners !== 1) return { samples: some, winners };
    if (round >= rounds.warm) samples.push(...some);
  }
  return { samples, winners: 1 };
}

/** The round trips of one warning, with each answer of the database held back so that those made together overlap. */
async function tracedWarning({ system, source }: Bench): Promise<readonly TracedCall[]> {
  await pause(3_000);
  await system.ask({ do: 'trace' }, 'done');
  await source.post();
  return (await system.ask({ do: 'traced' }, 'traced')).calls;
}

/** The middle of several sweeps, each with as many due tasks among all that are open; the first ones warm the instance. */
async function sweepMs({ system, source }: Bench): Promise<number> {
  await source.post({ phone: '15200000002' }, { village: '330784001232' });
  await system.ask({ do: 'openTasks', count: openTasks, due: 0 }, 'done');
  await system.ask({ do: 'sweep' }, 'swept');
  const samples: number[] = [];
  for (let round = 0; round < rounds.warm + rounds.measured; round += 1) {
    await system.ask({ do: 'openTasks', count: dueTasks, due: dueTasks }, 'done');
    const { ms, moved } = await system.ask({ do: 'sweep' }, 'swept');
    if (moved !== dueTasks) throw new Error(`the sweep moved ${moved} tasks instead of ${dueTasks}`);
    if (round >= rounds.warm) samples.push(ms);
  }
  return percentile(samples, 0.5);
}

/**
 * `npm run bench -- dispatch`: what dispatch.md promises, in figures, through the real SDK, beside its floor. Each stage
 * starts from the same data. Returns the last line.
 */
export async function benchDispatch(): Promise<string> {
  const system = new System(crowd, officers);
  const ready = await system.ready();
  const bench = { system, source: new Source(ready), ready };
  console.log(`system ready: ${crowd} residents, ${officers} officers in one street`);
  await startAnew(bench);
  await warmUp(bench);
  await startAnew(bench);
  await warmUp(bench, 5);
  const at20 = await latencies(bench, 20);
  await startAnew(bench);
  const { samples: at50, cpu } = await latenciesAndCpu(bench, 50);
  await startAnew(bench);
  const rate = await closedLoop(clients, seconds, () => bench.source.post().then(() => undefined));
  console.log(`closed loop of ${clients}: ${rate.toFixed(0)}/s`);
  await startAnew(bench);
  const inBatches = await batchRate(bench);
  console.log(`batch of ${batch.warnings}: ${inBatches.toFixed(0)}/s`);
  await startAnew(bench);
  const { samples: tapped, winners } = await taps(bench);
  console.log(`${tapped.length} taps at once: ${winners} won`);
  await startAnew(bench);
  await system.ask({ do: 'residents', count: moreResidents }, 'done');
  console.log(`${crowd + moreResidents} residents are there`);
  await warmUp(bench, 5);
  const grownAt20 = await latencies(bench, 20);
  const grownCalls = await tracedWarning(bench);
  await startAnew(bench);
  const calls = await tracedWarning(bench);
  await startAnew(bench);
  const sweep = await sweepMs(bench);
  bench.source.stop();
  await system.stop();
  const floor = await measureFloor(5, clients);
  return figuresLine('dispatch', {
    rate,
    floor,
    share: (rate * calls.length) / floor,
    p50at20: percentile(at20, 0.5),
    p99at20: percentile(at20, 0.99),
    p50at50: percentile(at50, 0.5),
    p99at50: percentile(at50, 0.99),
    batch: inBatches,
    acceptP99: percentile(tapped, 0.99),
    acceptWinners: winners,
    sweep,
    cpu,
    grow: Math.max(percentile(grownAt20, 0.5) / percentile(at20, 0.5), grownCalls.length / calls.length),
  });
}
