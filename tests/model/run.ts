import { heal, settleDown, sweep } from './heal';
import { play } from './play';
import { Broken } from './observer';
import { outcomeRules } from './rules/outcome';
import { outcomeOf, pictureOf } from './rules/stored';
import type { Script } from './script';
import type { Mutant, Stage, World } from './world';
import type { Finding } from '@domain/audit/finding';
import { auditEveryMs } from '@domain/audit/finding';
import { noon } from './district';

const kept = ['inbox', 'tasks', 'events', 'counters'];

function check(world: World, moment: string): void {
  const outcome = outcomeOf(world);
  const sentences = outcomeRules.flatMap((rule) => rule(outcome) ?? []);
  const [sentence] = [world.observer.broken, ...sentences].filter((one) => one !== null);
  if (sentence !== undefined) throw new Broken(`${moment}: ${sentence}`);
}

/** What the auditor found in a healthy district. */
const findingsSince = ({ store }: World, since: number): string[] =>
  store
    .find('findings', { query: {}, order: [], skip: 0, limit: Infinity })
    .map(({ document }) => document as unknown as Finding)
    .filter(({ at }) => at >= since)
    .map(({ kind, subject }) => `${kind} of ${subject}`);

/** Plays a script, heals, and checks every promise; throws what was broken. */
export async function run(stage: Stage, script: Script, mutant?: Mutant): Promise<World> {
  const world = await stage.open({ ...script, mutant }, noon);
  let highest = world.now;
  for (const command of script.commands) {
    await play(world, command);
    highest = Math.max(highest, world.now);
    if (world.observer.broken !== null) throw new Broken(world.observer.broken);
  }
  await heal(world, highest);
  check(world, 'one sweep after a lease');
  await settleDown(world);
  check(world, 'later');
  const found = findingsSince(world, world.now - auditEveryMs);
  if (found.length > 0) throw new Broken(`11: the auditor found ${found.join(', ')}`);
  const before = pictureOf(world, kept);
  await sweep(world);
  if (pictureOf(world, kept) !== before) throw new Broken('12: a sweep that runs again changes something');
  return world;
}
