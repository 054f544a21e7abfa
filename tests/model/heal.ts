import { minuteMs, secondMs } from '@domain/time/shanghai';
import { begin } from './play';
import type { World } from './world';

/** What is left to a healthy district: workers that live go on, and the jobs tick in time with a good provider. */
export async function heal(world: World, highest: number): Promise<void> {
  const { schedule, providers } = world;
  await schedule.finishAll();
  providers.heal();
  world.now = Math.max(world.now, highest) + 20 * secondMs;
  await sweep(world);
}

/** One tick of the jobs, alone. */
export async function sweep(world: World): Promise<void> {
  const worker = await begin(world, { act: 'tick' }, 0);
  if (worker) await world.schedule.finish(worker);
}

/** Time passes, with a tick now and then, until what was put off for a while has come to its turn. */
export async function settleDown(world: World): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    world.now += 2 * minuteMs;
    await sweep(world);
  }
}
