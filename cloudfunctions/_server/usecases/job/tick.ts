import { clockSkewMs } from '@domain/message/message';
import type { DispatchPorts } from '../warning/dispatch';
import { resumeAbandoned } from '../warning/receive';
import type { Events, Outbox } from '../ports/store';
import type { SourceAlerts } from '../ports/source';
import type { SpentThings } from '../ports/spent';
import { deliverNotice, type NotifyPorts } from '../family/notify';
import { noteSilence } from '../source/hear';
import { reportResults, type ReportPorts } from '../source/report';
import { putOffWarning } from './aside';
import { audit, type AuditPorts } from './audit';
import { type JobReport, workThrough } from './batch';
import { deliver } from './deliver';
import { remindStopPayments } from '../stop-payment/remind';
import { relayEvents } from './relay';
import { removeSpent } from './remove-spent';
import { openRevisits } from './revisits';
import { keepRosters, type KeepPorts } from '../staff/keep-rosters';
import { rollUp } from './rollup';
import { finishLeaving } from '../resident/leave';
import { sweepDeadlines } from './sweep';

export interface TickPorts extends DispatchPorts, NotifyPorts, KeepPorts, ReportPorts, AuditPorts {
  readonly alerts: SourceAlerts;
  readonly outboxes: readonly Outbox[];
  readonly events: Events;
  readonly spent: readonly SpentThings[];
}

export type TickReport = Readonly<
  Record<
    | 'resumed'
    | 'escalated'
    | 'stopsReminded'
    | 'delivered'
    | 'notified'
    | 'relayed'
    | 'forgotten'
    | 'counted'
    | 'revisited'
    | 'rostered'
    | 'silent'
    | 'reported'
    | 'audited'
    | 'spent',
    JobReport
  >
>;

/**
 * The safety net, not the road: warnings whose worker died, passed deadlines, messages that were not sent, events to
 * copy and count, what is spent. May run twice and at once: every step is one conditional write per item. Stops after `budgetMs`.
 */
export async function tick(ports: TickPorts, budgetMs: number): Promise<TickReport> {
  const { clock, inbox, tasks, outboxes, events } = ports;
  const started = clock.now();
  const hasTime = () => clock.now() - started < budgetMs;
  const resumed = await workThrough({
    hasTime,
    next: (limit) => inbox.abandoned(clock.now() - clockSkewMs, limit),
    work: async (record) => ((await resumeAbandoned(ports, record)) ? 1 : 0),
    setAside: (record) => putOffWarning(ports, record),
  });
  const escalated = await sweepDeadlines(ports, hasTime);
  const stopsReminded = await remindStopPayments(ports, hasTime);
  const delivered = await workThrough({
    hasTime,
    next: (limit) => tasks.undelivered(clock.now(), limit),
    work: (task) => deliver(ports, task),
  });
  const notified = await workThrough({
    hasTime,
    next: (limit) => ports.notices.due(clock.now(), limit),
    work: (notice) => deliverNotice(ports, notice),
  });
  const revisited = await openRevisits(ports, hasTime);
  const relays = await Promise.all(outboxes.map((outbox) => relayEvents({ events, outbox }, hasTime)));
  const relayed = relays.reduce((a, b) => ({ done: a.done + b.done, failed: a.failed + b.failed }));
  const forgotten = await workThrough({
    hasTime,
    next: (limit) => ports.residents.left(limit),
    work: async ({ _id }) => ((await finishLeaving(ports, _id)) ? 1 : 0),
  });
  const counted = await rollUp(ports, hasTime);
  const rostered = await keepRosters(ports, hasTime);
  const silent = await noteSilence(ports, hasTime);
  const reported = await reportResults(ports, hasTime);
  const audited = await audit(ports, hasTime);
  const spent = await removeSpent(ports, hasTime);
  return {
    resumed,
    escalated,
    stopsReminded,
    delivered,
    notified,
    relayed,
    forgotten,
    counted,
    revisited,
    rostered,
    silent,
    reported,
    audited,
    spent,
  };
}
