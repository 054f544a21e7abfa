import { setTimeout as pause } from 'node:timers/promises';
import { figuresLine, monotonicMs, percentile } from '../figures';
import { measureFloor } from '../floor';
import {
  answeredPerSecond,
  type Bench,
  clients,
  closeBench,
  latencies,
  openBench,
  startAnew,
  tracedWarning,
  warmUp,
} from '../system/stages';
import { tapAtOnce, type Taps } from '../system/taps';

const crowd = 10_000;
const moreResidents = 990_000;
const officers = 200;
const openTasks = 100_000;
const dueTasks = 50;
/** Of taps and of sweeps: the first ones warm the instances. */
const rounds = { warm: 10, measured: 5 };
const batch = { warnings: 5_000, size: 200, atOnce: 4 };
/** A village of the zone, and one of the street where the 200 officers stand. */
const villages = { zone: '330784001232', shizhu: '330784105200' };

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
  const rate = batch.warnings / ((monotonicMs() - startedAt) / 1000);
  console.log(`batch of ${batch.warnings}: ${rate.toFixed(0)}/s`);
  return rate;
}

/** The taps of several tasks, one after the other. Exactly one must win each. */
async function taps({ source, ready }: Bench): Promise<Taps> {
  const samples: number[] = [];
  for (let round = 0; round < rounds.warm + rounds.measured; round += 1) {
    await source.post({ phone: `152000000${10 + round}` }, { village: villages.shizhu });
    await pause(500);
    const { samples: some, winners } = await tapAtOnce(ready, ready.officers);
    if (winners !== 1) return { samples: some, winners };
    if (round >= rounds.warm) samples.push(...some);
  }
  console.log(`${officers} taps at once: p50 ${percentile(samples, 0.5).toFixed(0)} ms`);
  return { samples, winners: 1 };
}

/** The middle of several sweeps, each with as many due tasks among all that are open. */
async function sweepMs({ system, source }: Bench): Promise<number> {
  // Medium: what one round has moved is not due again in the next.
  await source.post({ phone: '15200000002' }, { village: villages.zone, risk: 'medium' });
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

interface Grown {
  readonly p50: number;
  readonly calls: number;
}

async function withMillion(bench: Bench): Promise<Grown> {
  await bench.system.ask({ do: 'residents', count: moreResidents }, 'done');
  bench.source.reconnect();
  console.log(`${crowd + moreResidents} residents are there`);
  await warmUp(bench, 5);
  const p50 = percentile(await latencies(bench, 20), 0.5);
  return { p50, calls: (await tracedWarning(bench)).length };
}

/**
 * `npm run bench -- dispatch`: what dispatch.md promises, in figures, through the real SDK, beside its floor. Each stage
 * starts from the same data. Returns the last line.
 */
export async function benchDispatch(): Promise<string> {
  const bench = await openBench(crowd, officers);
  const figures = await measure(bench).finally(() => closeBench(bench));
  const floor = await measureFloor(5, clients);
  const { rate, calls, ...others } = figures;
  return figuresLine('dispatch', { rate, floor, share: (rate * calls) / floor, ...others });
}

async function measure(bench: Bench) {
  const at20 = await latencies(bench, 20);
  await startAnew(bench);
  const { samples: at50, cpu } = await latenciesAndCpu(bench, 50);
  await startAnew(bench);
  const rate = await answeredPerSecond(bench);
  await startAnew(bench);
  const inBatches = await batchRate(bench);
  await startAnew(bench);
  const { samples: tapped, winners } = await taps(bench);
  await startAnew(bench);
  const grown = await withMillion(bench);
  await startAnew(bench);
  const calls = (await tracedWarning(bench)).length;
  await startAnew(bench);
  const sweep = await sweepMs(bench);
  return {
    rate,
    calls,
    p50at20: percentile(at20, 0.5),
    p99at20: percentile(at20, 0.99),
    p50at50: percentile(at50, 0.5),
    p99at50: percentile(at50, 0.99),
    batch: inBatches,
    acceptP99: percentile(tapped, 0.99),
    acceptWinners: winners,
    sweep,
    cpu,
    grow: Math.max(grown.p50 / percentile(at20, 0.5), grown.calls / calls),
  };
}
