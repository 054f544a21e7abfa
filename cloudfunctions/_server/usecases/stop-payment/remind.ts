import { remindOfStops } from '@domain/stop-payment/change';
import type { Task } from '@domain/task/task';
import { type JobReport, workThrough } from '../job/batch';
import { deliver } from '../job/deliver';
import { toTell } from '../staff/to-tell';
import type { DispatchPorts } from '../warning/dispatch';

/** Reminds of every stop payment that nobody has submitted in time, once before its time and once after it. */
export const remindStopPayments = (ports: DispatchPorts, hasTime: () => boolean): Promise<JobReport> =>
  workThrough({
    hasTime,
    next: (limit) => ports.tasks.stopDue(ports.clock.now(), limit),
    work: (task) => remind(ports, task),
  });

/** 0: somebody else did it, or the clock has gone back since the task was found. */
async function remind(ports: DispatchPorts, task: Task): Promise<number> {
  const now = ports.clock.now();
  const onDuty = await ports.rosters.onDuty(task.areas, now);
  const change = remindOfStops(task, await toTell(ports, task, onDuty), now);
  if (change === null || (await ports.tasks.change(change)) !== 'changed') return 0;
  const fresh = await ports.tasks.byId(task._id);
  if (fresh) await deliver(ports, fresh);
  return 1;
}
