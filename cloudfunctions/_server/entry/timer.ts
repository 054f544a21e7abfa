import type { TickReport } from '../usecases/job/tick';
import type { Log } from './call';

export interface TimerEntry {
  readonly tick: () => Promise<TickReport>;
  readonly log: Log;
  readonly now: () => number;
}

interface TimerContext {
  readonly openid: string;
  readonly source: string;
  readonly requestId: string;
  /** `TRIGGER_SRC` of the environment. */
  readonly trigger: string;
}

const isTimer = ({ openid, source, trigger }: TimerContext): boolean =>
  openid === '' && (source === 'wx_trigger' || trigger === 'timer');

/** Runs a tick for the platform's timer only: a client can forge the event, but not its source. */
export function createTimerEntry({ tick, log, now }: TimerEntry) {
  return async (_event: unknown, context: TimerContext): Promise<{ readonly ok: boolean }> => {
    const { requestId } = context;
    const action = 'jobs.tick';
    const started = now();
    if (!isTimer(context)) {
      log({ code: 'failed', requestId, action, outcome: 'notAllowed' });
      return { ok: false };
    }
    try {
      const report = await tick();
      const done = Object.fromEntries(Object.entries(report).map(([job, { done: count }]) => [job, count]));
      const failed = Object.values(report).reduce((sum, job) => sum + job.failed, 0);
      log({ code: 'completed', requestId, action, ...done, failed, ms: now() - started });
      return { ok: failed === 0 };
    } catch (error) {
      log({ code: 'crashed', requestId, action, error: error instanceof Error ? error.name : 'unknown' });
      return { ok: false };
    }
  };
}
