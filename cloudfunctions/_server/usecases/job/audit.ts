import { auditEveryMs, type Finding, findingId, type FindingKind, patienceMs } from '@domain/audit/finding';
import { nextDeliverAt } from '@domain/message/message';
import { planStaff } from '@domain/message/plan';
import { hasWarning, type Task } from '@domain/task/task';
import { minuteMs } from '@domain/time/shanghai';
import type { InboxRecord } from '@domain/warning/inbox';
import type { Books, Findings, Heartbeats } from '../ports/audit';
import type { DispatchPorts } from '../warning/dispatch';
import { resumeAbandoned } from '../warning/receive';
import type { JobReport } from './batch';
import { deliver } from './deliver';
import { passDeadline } from './sweep';

export interface AuditPorts extends DispatchPorts {
  readonly findings: Findings;
  readonly heartbeats: Heartbeats;
  readonly auditBooks: Books;
}

/** Looked at in one audit, of each kind; the next one goes on. */
const mostAtOnce = 200;
/** Answered warnings are looked at from so long before the last audit on; at the first one there is no other start. */
const overlapMs = 3 * minuteMs;
const pageSize = 500;
/** Tasks of one person that are looked through for a warning. */
const tasksOfOne = 20;

type Found = readonly [kind: FindingKind, subject: string, repair: () => Promise<boolean>];

/**
 * Looks for what the jobs must never leave behind, repairs it, and writes down what it found. Runs once a minute; its
 * heartbeat is written last, so that an audit which dies is a silent one.
 */
export async function audit(ports: AuditPorts, hasTime: () => boolean): Promise<JobReport> {
  const started = ports.clock.now();
  const last = await ports.heartbeats.last();
  if (last && Math.abs(started - last.at) < auditEveryMs) return { done: 0, failed: 0 };
  const found = [
    ...(await overdue(ports, started)),
    ...(await abandoned(ports, started)),
    ...(await lost(ports, Math.min(last?.at ?? started, started) - overlapMs)),
    ...(await silentOffers(ports, started)),
    ...(await stuck(ports, started)),
  ];
  let repaired = 0;
  for (const one of found) {
    if (!hasTime()) return { done: repaired, failed: found.length - repaired };
    if (await note(ports, one)) repaired += 1;
  }
  await ports.heartbeats.beat({ _id: 'audit', at: ports.clock.now(), found: found.length, repaired });
  return { done: repaired, failed: found.length - repaired };
}

async function note(ports: AuditPorts, [kind, subject, repair]: Found): Promise<boolean> {
  const at = ports.clock.now();
  const repaired = await repair().catch(() => false);
  const finding: Finding = { _id: findingId(kind, subject, at), kind, subject, at, repaired };
  await ports.findings.add(finding);
  return repaired;
}

async function overdue(ports: AuditPorts, now: number): Promise<Found[]> {
  const tasks = await ports.tasks.due(now - patienceMs, mostAtOnce);
  return tasks.map((task) => ['overdue', task._id, async () => (await passDeadline(ports, task)) > 0]);
}

async function abandoned(ports: AuditPorts, now: number): Promise<Found[]> {
  const records = await ports.inbox.abandoned(now - patienceMs, mostAtOnce);
  return records.map((record) => [
    'abandoned',
    record._id,
    async () => (await resumeAbandoned(ports, record)) !== null,
  ]);
}

/** Answered, and in no task: it is taken in again, and dispatched. */
async function lost(ports: AuditPorts, from: number): Promise<Found[]> {
  const missing = new Map<string, InboxRecord>();
  for (let since = from; ;) {
    const page = await ports.auditBooks.answered(since, pageSize);
    for (const record of await withoutTask(ports, page)) missing.set(record._id, record);
    const next = page.at(-1)?.leaseUntil ?? 0;
    if (page.length < pageSize || next <= since) break;
    since = next;
  }
  return [...missing.values()].map((record) => ['lost', record._id, () => again(ports, record)]);
}

/** Nearly all are in the last task of their person: one read for many. */
async function withoutTask(ports: AuditPorts, page: readonly InboxRecord[]): Promise<InboxRecord[]> {
  const dispatched = page.filter(({ answer }) => answer?.result !== 'listed');
  const last = await ports.tasks.lastOfEach([...new Set(dispatched.map(({ person }) => person))]);
  const missing: InboxRecord[] = [];
  for (const record of dispatched) {
    const task = last.get(record.person);
    if (task && hasWarning(task, record._id)) continue;
    const tasks = await ports.tasks.ofPerson(record.person, tasksOfOne);
    if (!tasks.some((one) => hasWarning(one, record._id))) missing.push(record);
  }
  return missing;
}

async function again(ports: AuditPorts, record: InboxRecord): Promise<boolean> {
  if ((await ports.auditBooks.reopen(record)) !== 'changed') return false;
  const reopened = await ports.inbox.byId(record._id);
  return reopened !== null && (await resumeAbandoned(ports, reopened)) !== null;
}

async function silentOffers(ports: AuditPorts, now: number): Promise<Found[]> {
  const offered = await ports.auditBooks.offered(now, mostAtOnce);
  return offered
    .filter((task) => task.offer.at < now - patienceMs && unheard(task).length > 0)
    .map((task) => ['silentOffer', task._id, () => tell(ports, task)]);
}

/** Those who are asked and for whom no message of this offer was ever planned. */
const unheard = (task: Task) =>
  task.offer.staff.filter(({ id }) => task.messages[`${task.gen}-offer-${id}-wechat`] === undefined);

async function tell(ports: AuditPorts, task: Task): Promise<boolean> {
  const now = ports.clock.now();
  const missing = new Set(unheard(task).map(({ id }) => id));
  const onDuty = await ports.rosters.onDuty(task.areas, now);
  const messages = planStaff(
    onDuty.filter(({ id }) => missing.has(id)),
    { kind: 'offer', gen: task.gen, now },
  );
  if (Object.keys(messages).length === 0) return false;
  const changed = await ports.tasks.change({
    id: task._id,
    when: { states: ['offered'], gen: task.gen, version: task.version },
    set: { deliverAt: nextDeliverAt({ ...task.messages, ...messages }) },
    messages,
    events: [],
    at: now,
  });
  return changed === 'changed' && deliverNow(ports, task);
}

async function stuck(ports: AuditPorts, now: number): Promise<Found[]> {
  const tasks = await ports.tasks.undelivered(now - patienceMs, mostAtOnce);
  return tasks.map((task) => ['stuck', task._id, () => deliverNow(ports, task)]);
}

async function deliverNow(ports: AuditPorts, { _id }: Task): Promise<boolean> {
  const fresh = await ports.tasks.byId(_id);
  return fresh !== null && (await deliver(ports, fresh)) > 0;
}
