import { failuresUntilAside, findingId, type FindingKind } from '@domain/audit/finding';
import { leaseMs } from '@domain/message/message';
import type { Task } from '@domain/task/task';
import { minuteMs } from '@domain/time/shanghai';
import type { InboxRecord } from '@domain/warning/inbox';
import type { Books, Findings } from '../ports/audit';
import type { Clock } from '../ports/platform';
import type { Inbox, Tasks } from '../ports/store';

export interface AsidePorts {
  readonly auditBooks: Books;
  readonly findings: Findings;
  readonly inbox: Inbox;
  readonly clock: Clock;
}

const longestMs = 15 * minuteMs;

/**
 * The first failures are blamed on the weather: tried again after a lease, as if the worker had died. From then on the
 * pause doubles, to 15 minutes: what fails again and again is tried for ever, and seldom.
 */
const pauseMs = (failures: number): number =>
  Math.min(leaseMs * 2 ** Math.max(0, Math.min(failures, 20) - failuresUntilAside), longestMs);

async function noteAside(ports: AsidePorts, subject: string, failures: number): Promise<void> {
  if (failures < failuresUntilAside) return;
  const kind: FindingKind = 'aside';
  const at = ports.clock.now();
  await ports.findings.add({ _id: findingId(kind, subject, at), kind, subject, at, repaired: false });
}

/** A task that could not be swept goes behind the others, and says so when that happens again and again. */
export async function putOffTask(ports: AsidePorts, task: Task): Promise<void> {
  const failures = (task.failures ?? 0) + 1;
  await ports.auditBooks.postpone(task, ports.clock.now() + pauseMs(failures));
  await noteAside(ports, task._id, failures);
}

/** The same for a closed task whose revisit could not be opened. */
export async function putOffRevisit(ports: AsidePorts & { tasks: Tasks }, task: Task): Promise<void> {
  const failures = (task.failures ?? 0) + 1;
  await ports.tasks.putOffRevisit(task, ports.clock.now() + pauseMs(failures));
  await noteAside(ports, task._id, failures);
}

/** The same for a warning that could not be dispatched: each of its takeovers was a failure. */
export async function putOffWarning(ports: AsidePorts, record: InboxRecord): Promise<void> {
  const taken = { ...record, token: record.token + 1 };
  await ports.inbox.takeOver(taken, ports.clock.now() + pauseMs(taken.token));
  await noteAside(ports, record._id, taken.token);
}
