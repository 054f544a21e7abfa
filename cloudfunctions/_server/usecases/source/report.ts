import { isClaimable, leased, nextDeliverAt } from '@domain/message/message';
import { type ResultMessage, type Results, resultBody, settleResult } from '@domain/source/result';
import { newestKey, type Source } from '@domain/source/source';
import type { SendResult } from '@domain/message/settle';
import type { Task } from '@domain/task/task';
import { signatureHeaders, signingPrefix } from '@domain/warning/signing';
import { workThrough, type JobReport } from '../job/batch';
import type { Clock, Ids, Vault, Webhooks } from '../ports/platform';
import type { Tasks } from '../ports/store';
import type { Sources } from '../ports/source';

export interface ReportPorts {
  readonly tasks: Tasks;
  readonly sources: Sources;
  readonly webhooks: Webhooks;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * Posts the results that are due to their sources' webhooks. The last job of a tick: a source's slow machine takes time
 * from nobody's warning.
 */
export const reportResults = (ports: ReportPorts, hasTime: () => boolean): Promise<JobReport> =>
  workThrough({
    hasTime,
    next: (limit) => ports.tasks.unreported(ports.clock.now(), limit),
    work: (task) => report(ports, task),
  });

const maxRounds = 5;

/** Claims, posts, settles: as messages are. Settled only under the token that it was claimed with. */
async function report(ports: ReportPorts, task: Task): Promise<number> {
  const now = ports.clock.now();
  const all = task.results ?? {};
  const claimed: Results = Object.fromEntries(
    Object.entries(all)
      .filter(([, message]) => isClaimable(message, now))
      .map(([source, message]) => [source, leased(message, now)]),
  );
  const leasedAll = { ...all, ...claimed };
  if ((await ports.tasks.settleResults(task, claimed, nextDeliverAt(leasedAll))) !== 'changed') return 0;
  const settled = await Promise.all(
    Object.entries(claimed).map(async ([source, message]) => ({
      source,
      before: message,
      after: settleResult(message, await send(ports, task, { source, message }), ports.clock.now()),
    })),
  );
  for (let round = 0; round < maxRounds; round += 1) {
    const current = await ports.tasks.byId(task._id);
    if (current === null) return 0;
    const mine = settled.filter(({ source, before }) => current.results?.[source]?.token === before.token);
    const patch: Results = Object.fromEntries(mine.map(({ source, after }) => [source, after]));
    const next = nextDeliverAt({ ...current.results, ...patch });
    if ((await ports.tasks.settleResults(current, patch, next)) === 'changed') return settled.length;
  }
  return 0;
}

interface Due {
  readonly source: string;
  readonly message: ResultMessage;
}

/** Signed like a warning, the other way round: with the source's newest key, over the path of its webhook. */
async function send(ports: ReportPorts, task: Task, { source, message }: Due): Promise<SendResult> {
  const target = await ports.sources.byId(source);
  const key = target && newestKey(target);
  if (!target?.webhook || !key) return { outcome: 'permanent', error: 'noWebhook' };
  if (ports.clock.now() >= message.leaseUntil) return { outcome: 'unknown', error: 'lateStart' };
  const body = JSON.stringify(resultBody(task, source));
  return ports.webhooks.post({ url: target.webhook, body, headers: signed(ports, target, { key, body }) });
}

function signed(
  { vault, clock, ids }: ReportPorts,
  source: Source & { readonly webhook?: string | null },
  { key, body }: { readonly key: string; readonly body: string },
): Record<string, string> {
  const url = new URL(source.webhook ?? '');
  const time = String(clock.now());
  const nonce = Buffer.from(ids.bytes(16)).toString('hex');
  const prefix = signingPrefix({ method: 'POST', path: `${url.pathname}${url.search}`, time, nonce });
  return {
    'content-type': 'application/json; charset=utf-8',
    [signatureHeaders.source]: source._id,
    [signatureHeaders.key]: key,
    [signatureHeaders.time]: time,
    [signatureHeaders.nonce]: nonce,
    [signatureHeaders.signature]: vault.sign({
      key: vault.sourceKey(source._id, key),
      prefix,
      body: Buffer.from(body),
    }),
  };
}
