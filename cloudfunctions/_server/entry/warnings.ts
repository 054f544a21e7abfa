import { sentenceOf } from '@domain/error/sentences';
import { fail, ok, type Result } from '@domain/result';
import type { HeartbeatAnswer } from '@domain/source/contract';
import { PostedWarning, type WarningAnswer } from '@domain/warning/contract';
import { type BatchItem, PostedBatch, type WarningResult } from '@domain/warning/door';
import {
  batchPath,
  heartbeatPath,
  maxBatchBytes,
  maxBodyBytes,
  timeToleranceMs,
  warningsPath,
  withdrawalSuffix,
} from '@domain/warning/signing';
import { PostedWithdrawal, type WithdrawalAnswer } from '@domain/warning/withdrawal';
import * as v from 'valibot';
import type { Clock } from '../usecases/ports/platform';
import type { Batch } from '../usecases/warning/batch';
import type { Received } from '../usecases/warning/receive';
import type { AskedBack } from '../usecases/warning/withdraw';
import { parseJson, statusOf } from './http';
import type { DoorRoute } from './door';
import type { Authentic } from './signed';

export interface SourceUseCases {
  readonly receive: (received: Received) => Promise<Result<WarningAnswer>>;
  readonly receiveBatch: (batch: Batch) => Promise<Result<Result<WarningAnswer>[]>>;
  readonly hear: (source: string, heardAt: number) => Promise<Result<HeartbeatAnswer>>;
  readonly resultOf: (source: string, externalId: string) => Promise<Result<WarningResult>>;
  readonly withdraw: (source: string, asked: AskedBack) => Promise<Result<WithdrawalAnswer>>;
  readonly clock: Clock;
}

function parseWarning(value: unknown, clock: Clock): Result<PostedWarning> {
  const warning = v.safeParse(PostedWarning, value);
  if (!warning.success) return fail('badInput', v.getDotPath(warning.issues[0]) ?? 'body');
  if (warning.output.at > clock.now() + timeToleranceMs) return fail('badInput', 'at');
  return ok(warning.output);
}

async function postOne(
  { receive, clock }: SourceUseCases,
  { source, nonce, body }: Authentic,
): Promise<Result<object>> {
  const value = parseJson(body);
  const warning = value.ok ? parseWarning(value.value, clock) : value;
  return warning.ok ? receive({ source, nonce, warning: warning.value }) : warning;
}

const itemOf = (index: number, result: Result<WarningAnswer>): BatchItem =>
  result.ok
    ? { index, status: 200, ...result.value }
    : {
        index,
        status: statusOf(result.error),
        error: result.error,
        message: sentenceOf(result.error),
        ...(result.field === undefined ? {} : { field: result.field }),
      };

/** Each item is parsed by itself; the good ones go in together, the answers come in the order of the items. */
async function postBatch(
  { receiveBatch, clock }: SourceUseCases,
  { source, nonce, body }: Authentic,
): Promise<Result<object>> {
  const value = parseJson(body);
  if (!value.ok) return value;
  const batch = v.safeParse(PostedBatch, value.value);
  if (!batch.success) return fail('badInput', v.getDotPath(batch.issues[0]) ?? 'body');
  const parsed = batch.output.warnings.map((item) => parseWarning(item, clock));
  const warnings = parsed.flatMap((item) => (item.ok ? [item.value] : []));
  const received = await receiveBatch({ source, nonce, warnings });
  if (!received.ok) return received;
  const answers = received.value.values();
  const items = parsed.map((item, index) =>
    itemOf(index, item.ok ? (answers.next().value ?? fail('busy')) : item),
  );
  return ok({ items });
}

const resultIdOf = (path: string): string | null =>
  /^\/v1\/warnings\/([A-Za-z0-9_-]{1,64})$/.exec(path)?.[1] ?? null;

const withdrawnIdOf = (path: string): string | null =>
  path.endsWith(withdrawalSuffix) ? resultIdOf(path.slice(0, -withdrawalSuffix.length)) : null;

async function takeBack(
  { withdraw }: SourceUseCases,
  { source, body }: Authentic,
  externalId: string,
): Promise<Result<object>> {
  const value = body.length === 0 ? ok({}) : parseJson(body);
  if (!value.ok) return value;
  const asked = v.safeParse(PostedWithdrawal, value.value);
  if (!asked.success) return fail('badInput', v.getDotPath(asked.issues[0]) ?? 'body');
  return withdraw(source.id, { externalId, reason: asked.output.reason ?? null });
}

/** What sources may ask of the door. */
export const sourceRoutes = (useCases: SourceUseCases): DoorRoute[] => [
  {
    action: 'warning.post',
    method: 'POST',
    matches: (path) => path === warningsPath,
    maxBytes: maxBodyBytes,
    run: (request) => postOne(useCases, request),
  },
  {
    action: 'warning.batch',
    method: 'POST',
    matches: (path) => path === batchPath,
    maxBytes: maxBatchBytes,
    run: (request) => postBatch(useCases, request),
  },
  {
    action: 'warning.withdraw',
    method: 'POST',
    matches: (path) => withdrawnIdOf(path) !== null,
    maxBytes: 1024,
    run: (request, path) => takeBack(useCases, request, withdrawnIdOf(path) ?? ''),
  },
  {
    action: 'source.heartbeat',
    method: 'POST',
    matches: (path) => path === heartbeatPath,
    maxBytes: 1024,
    run: ({ source, time }) => useCases.hear(source.id, time),
  },
  {
    action: 'warning.result',
    method: 'GET',
    matches: (path) => path !== batchPath && resultIdOf(path) !== null,
    maxBytes: 0,
    run: ({ source }, path) => useCases.resultOf(source.id, resultIdOf(path) ?? ''),
  },
];
