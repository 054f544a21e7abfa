import type { LoggedEvent } from '@domain/measure/event';
import type { Task } from '@domain/task/task';
import type { InboxRecord } from '@domain/warning/inbox';
import type { Store } from '../../../localcloud/store/store';
import type { World } from '../world';

/** What is stored at the end of a run. */
export interface Outcome {
  readonly world: World;
  readonly tasks: readonly Task[];
  readonly inbox: readonly InboxRecord[];
  readonly events: readonly LoggedEvent[];
  readonly now: number;
}

export const allOf = (store: Store, name: string): unknown[] =>
  store.find(name, { query: {}, order: [], skip: 0, limit: Infinity }).map(({ document }) => document);

export const outcomeOf = (world: World): Outcome => ({
  world,
  tasks: allOf(world.store, 'tasks') as Task[],
  inbox: allOf(world.store, 'inbox') as InboxRecord[],
  events: allOf(world.store, 'events') as LoggedEvent[],
  now: world.now,
});

/** Everything that is stored, as one text: equal when nothing changed. */
export const pictureOf = ({ store }: World, names: readonly string[]): string =>
  JSON.stringify(names.map((name) => allOf(store, name)));

export type OutcomeRule = (outcome: Outcome) => string | null;
export const first = <T>(list: readonly T[], say: (item: T) => string | null): string | null => {
  for (const item of list) {
    const sentence = say(item);
    if (sentence !== null) return sentence;
  }
  return null;
};
