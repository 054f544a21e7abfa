import { onDeadline } from '@domain/task/escalate';
import type { Task } from '@domain/task/task';
import { risks } from '@domain/warning/risk';
import type { DispatchPorts } from '../warning/dispatch';
import type { AsidePorts } from './aside';
import { putOffTask } from './aside';
import { type JobReport, workThrough } from './batch';
import { deliver } from './deliver';

const moreUrgent = (a: Task, b: Task): number => risks.indexOf(b.risk) - risks.indexOf(a.risk);

/** Moves every task whose deadline has passed, the most critical first, and sends what that makes. */
export const sweepDeadlines = (
  ports: DispatchPorts & AsidePorts,
  hasTime: () => boolean,
): Promise<JobReport> =>
  workThrough({
    hasTime,
    next: async (limit) => (await ports.tasks.due(ports.clock.now(), limit)).sort(moreUrgent),
    work: (task) => passDeadline(ports, task),
    setAside: (task) => putOffTask(ports, task),
  });

/** Moves one task whose deadline has passed. 0: somebody else did. */
export async function passDeadline(ports: DispatchPorts, task: Task): Promise<number> {
  const now = ports.clock.now();
  // The clock may have gone back since the task was found.
  if (task.dueAt === null || task.dueAt > now) return 0;
  const onDuty = await ports.rosters.onDuty(task.areas, now);
  if ((await ports.tasks.change(onDeadline(task, onDuty, now))) !== 'changed') return 0;
  const fresh = await ports.tasks.byId(task._id);
  if (fresh) await deliver(ports, fresh);
  return 1;
}
