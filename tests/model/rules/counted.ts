import type { EventBody } from '@domain/measure/event';
import { isLoss } from '@domain/task/outcome';
import type { Task } from '@domain/task/task';
import { allOf, type OutcomeRule } from './stored';

const hasLost = ({ outcome }: Task): boolean => outcome !== null && isLoss(outcome);

/** 13. Drills count nowhere. */
export const counted: OutcomeRule = ({ tasks: all, world }) => {
  const tasks = all.filter(({ drill }) => drill !== true);
  const [row] = allOf(world.store, 'counters').filter(
    (one) => (one as { _id: string })._id === '330784|all',
  ) as { counts: Record<string, number> }[];
  const bodies = tasks.flatMap(({ _id }) => world.observer.history.get(_id) ?? []).map(({ body }) => body);
  const times = (fits: (body: EventBody) => boolean) => bodies.filter(fits).length;
  const episodes = tasks.filter(({ revisitOf }) => revisitOf === null);
  const ended = ({ outcome }: Task) => outcome !== null;
  const people = (list: readonly Task[]) => new Set(list.map(({ person }) => person)).size;
  const truth = {
    tasks: episodes.length,
    warnings: tasks.reduce((sum, { warningCount }) => sum + warningCount, 0),
    accepted: times(
      (body) =>
        (body.type === 'accepted' && body.revisit !== true) || (body.type === 'opened' && body.held === true),
    ),
    closed: episodes.filter(ended).length,
    losses: episodes.filter(hasLost).length,
    relapses: episodes.filter(({ relapseOf }) => relapseOf !== null).length,
    warnedPeople: people(tasks),
    lostPeople: people(tasks.filter(hasLost)),
    revisitsDone: tasks.filter((task) => task.revisitOf !== null && ended(task)).length,
  };
  const stored = Object.fromEntries(Object.keys(truth).map((name) => [name, row?.counts[name] ?? 0]));
  return JSON.stringify(stored) === JSON.stringify(truth)
    ? null
    : `13: counted ${JSON.stringify(stored)}, happened ${JSON.stringify(truth)}`;
};
