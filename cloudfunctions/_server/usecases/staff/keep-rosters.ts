import { workThrough, type JobReport } from '../job/batch';
import { pullTasks, type PullPorts } from './pull-tasks';
import { extend, type RotationPorts } from './rotation';

export interface KeepPorts extends RotationPorts, PullPorts {}

/** Plans rotations on, and looks once more for tasks of those who have left. Touches only what is due. */
export async function keepRosters(ports: KeepPorts, hasTime: () => boolean): Promise<JobReport> {
  const extended = await workThrough({
    hasTime,
    next: (limit) => ports.rotations.due(ports.clock.now(), limit),
    work: async (rotation) => {
      const planned = await extend(ports, rotation);
      if (!planned.ok) throw new Error(planned.error);
      return 1;
    },
  });
  const cleared = await workThrough({
    hasTime,
    next: (limit) => ports.members.toClear(ports.clock.now(), limit),
    work: async ({ _id, left, clearAt }) => {
      if (left) await pullTasks(ports, _id);
      return (await ports.members.cleared(_id, clearAt ?? 0)) === 'changed' ? 1 : 0;
    },
  });
  return { done: extended.done + cleared.done, failed: extended.failed + cleared.failed };
}
