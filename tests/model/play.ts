import type { Act } from './acts';
import { intentOf } from './intents';
import { ConnectionLost, type Worker } from './schedule';
import type { Command } from './script';
import type { World } from './world';

const mostAtOnce = 4;

/** An error that a lost connection explains is one that a function answers with 500. Any other is a bug. */
const isExplained = (error: unknown): boolean =>
  error instanceof ConnectionLost ||
  (error instanceof Error && error.message.includes('the connection is lost'));

export async function begin(world: World, act: Act, skewMs: number): Promise<Worker | null> {
  const { schedule, observer } = world;
  const intent = intentOf(world, act);
  if (!intent) return null;
  if (act.act !== 'tick') world.intents.push(intent);
  const name = `${act.act}-${schedule.workers.length}`;
  const worker: Worker = { name, skewMs, alive: true, running: true, losesCommit: false, duties: [] };
  const ports = world.portsOf(worker);
  await schedule.start(worker, async () => {
    try {
      await intent(ports);
    } catch (error) {
      if (!isExplained(error)) observer.fail(`${name} crashed: ${String(error)}`);
    }
  });
  return worker;
}

export async function play(world: World, command: Command): Promise<void> {
  const { schedule } = world;
  if (command.act === 'jump') world.now += command.ms;
  else if (command.act === 'step') {
    if (schedule.waiting > 0) await schedule.release(command.pick, command.fate);
  } else if (command.act === 'finish') {
    const running = schedule.running();
    const worker = running[command.pick % Math.max(1, running.length)];
    if (worker) await schedule.finish(worker);
  } else if (schedule.running().length < mostAtOnce) {
    const worker = await begin(world, command, command.skewMs);
    if (worker && command.through) await schedule.finish(worker);
  }
}
