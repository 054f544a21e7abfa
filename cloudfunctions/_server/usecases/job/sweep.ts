import { afterLeasing, leasing } from '@domain/task/change';
import { onDeadline } from '@domain/task/escalate';
import type { Task } from '@domain/task/task';
import { risks } from '@domain/warning/risk';
import type { DispatchPorts } from '../warning/dispatch';
import { remembering } from '../warning/remember';
import type { AsidePorts } from './aside';
import { putOffTask } from './aside';
import { type JobReport, workThrough } from './batch';
import { deliverWritten } from './deliver';

const moreUrgent = (a: Task, b: Task): number => risks.indexOf(b.risk) - risks.indexOf(a.risk);

/** Moves every task whose deadline has passed, the most critical first, and sends what that makes. */
export function sweepDeadlines(
  ports: DispatchPorts & AsidePorts,
  hasTime: () => boolean,
): Promise<JobReport> {
  let shared: DispatchPorts = ports;
  return workThrough({
    hasTime,
    next: async (limit) => {
      shared = remembering(ports);
      return (await ports.tasks.due(ports.clock.now(), limit)).sort(moreUrgent);
    },
    work: (task) => passDeadline(shared, task),
    setAside: (task) => putOffTask(ports, task),
  });
}

/** Moves one task whose deadline has passed. 0: somebody else did. */
export async function passDeadline(ports: DispatchPorts, task: Task): Promise<number> {
  const now = ports.clock.now();
  // The clock may have gone back since the task was found.
  if (task.dueAt === null || task.dueAt > now) return 0;
  const onDuty = await ports.rosters.onDuty(task.areas, now);
  const change = leasing(task, onDeadline(task, onDuty, now));
  if ((await ports.tasks.change(change)) !== 'changed') return 0;
  await deliverWritten(ports, afterLeasing(task, change), change.messages ?? {});
  return 1;
}
