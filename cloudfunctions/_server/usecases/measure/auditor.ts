import { silentSince } from '@domain/audit/finding';
import type { Overview } from '@domain/measure/contract';
import type { Findings, Heartbeats } from '../ports/audit';

export interface AuditorPorts {
  readonly findings: Findings;
  readonly heartbeats: Heartbeats;
}

const shownFindings = 10;

/** Whether somebody looks after the jobs, and what they found last. */
export async function auditorAsRead({
  findings,
  heartbeats,
}: AuditorPorts): Promise<(now: number) => Overview['auditor']> {
  const [heartbeat, latest] = await Promise.all([heartbeats.last(), findings.latest(shownFindings)]);
  return (now) => ({
    at: heartbeat?.at ?? null,
    silentSince: silentSince(heartbeat, now),
    findings: latest.map(({ kind, subject, at, repaired }) => ({ kind, subject, at, repaired })),
  });
}
