import { fail, ok, type Result } from '@domain/result';
import { hasWarning, type Task } from '@domain/task/task';
import { FinalOutcome } from '@domain/task/outcome';
import { isLate } from '@domain/warning/event-time';
import type { PostedWarning } from '@domain/warning/contract';
import type { WarningResult } from '@domain/warning/door';
import type { InboxRecord } from '@domain/warning/inbox';
import * as v from 'valibot';
import type { Vault } from '../ports/platform';
import type { Inbox, Tasks } from '../ports/store';

interface Ports {
  readonly inbox: Inbox;
  readonly tasks: Tasks;
  readonly vault: Vault;
}

/** Tasks of one person that are looked through for a warning, the newest first: years of them. */
const mostTasks = 100;

/** What became of a source's own warning, in codes; a source learns nothing of another's. */
export async function resultOf(
  { inbox, tasks, vault }: Ports,
  source: string,
  externalId: string,
): Promise<Result<WarningResult>> {
  const record = await inbox.byId(`${source}:${externalId}`);
  if (record === null) return fail('warningUnknown', 'externalId');
  const task =
    record.answer?.result === 'listed'
      ? null
      : (await tasks.ofPerson(record.person, mostTasks)).find((one) => hasWarning(one, record._id));
  const { at } = JSON.parse(vault.open(record.payload)) as PostedWarning;
  return ok({
    warningId: record._id,
    externalId,
    ...stateOf(record, task ?? null),
    receivedAt: record.receivedAt,
    withdrawn: record.withdrawal !== undefined,
    late: isLate(at, record.receivedAt),
    drill: record.drill === true,
  });
}

function stateOf(record: InboxRecord, task: Task | null): Pick<WarningResult, 'state' | 'outcome'> {
  if (record.answer?.result === 'listed') return { state: 'listed', outcome: null };
  if (task === null) return { state: 'received', outcome: null };
  return { state: task.state, outcome: v.is(FinalOutcome, task.outcome) ? task.outcome : null };
}
