import { fail, ok, type Result } from '@domain/result';
import { withdraw } from '@domain/task/cancel';
import { isOpen } from '@domain/task/lifecycle';
import { hasWarning, type Task } from '@domain/task/task';
import type { InboxRecord } from '@domain/warning/inbox';
import { type WithdrawalAnswer, withdrawalAnswer, type WithdrawReason } from '@domain/warning/withdrawal';
import { deliver } from '../job/deliver';
import { toTell } from '../staff/to-tell';
import type { DispatchPorts } from './dispatch';

/** Which of its warnings a source wants back, and why. */
export interface AskedBack {
  readonly externalId: string;
  readonly reason: WithdrawReason | null;
}

const maxRounds = 5;
/** Tasks of one person that are looked through for a warning, the newest first. */
const mostTasks = 100;

/**
 * A source takes one of its own warnings back. `busy`: the warning itself has no answer yet, or the database stayed
 * uncertain; safe to ask again. The task's write comes first: whoever dies after it leaves a task that says what happened.
 */
export async function withdrawWarning(
  ports: DispatchPorts,
  source: string,
  { externalId, reason }: AskedBack,
): Promise<Result<WithdrawalAnswer>> {
  const record = await ports.inbox.byId(`${source}:${externalId}`);
  if (record === null) return fail('warningUnknown', 'externalId');
  if (record.withdrawal) return ok(record.withdrawal.answer);
  if (record.answer === null) return fail('busy');
  if (record.answer.result === 'listed') {
    const answer = { warningId: record._id, result: 'unlisted', state: 'listed', outcome: null } as const;
    return note(ports, answer, reason);
  }
  const task = await takeBack(ports, record, reason);
  if (task === null) return fail('busy');
  const [answer] = await Promise.all([
    note(ports, withdrawalAnswer(task, record._id), reason),
    deliver(ports, task),
  ]);
  return answer;
}

/** The task once the warning is taken back, or as it ended before; null when nobody knows. */
async function takeBack(
  ports: DispatchPorts,
  record: InboxRecord,
  reason: WithdrawReason | null,
): Promise<Task | null> {
  const { tasks, rosters, clock } = ports;
  const all = await tasks.ofPerson(record.person, mostTasks);
  let task = all.find((one) => hasWarning(one, record._id)) ?? null;
  for (let round = 0; round < maxRounds && task; round += 1) {
    if (task.withdrawn.includes(record._id) || !isOpen(task.state)) return task;
    const now = clock.now();
    const onDuty = await toTell(ports, task, await rosters.onDuty(task.areas, now));
    await tasks.change(withdraw(task, { warningId: record._id, reason }, { onDuty, now }));
    task = await tasks.byId(task._id);
  }
  return null;
}

/** The first answer is kept: two who ask at once are told the same. */
async function note(
  { inbox, clock }: DispatchPorts,
  answer: WithdrawalAnswer,
  reason: WithdrawReason | null,
): Promise<Result<WithdrawalAnswer>> {
  const noted = await inbox.withdraw(answer.warningId, { at: clock.now(), reason, answer });
  if (noted === 'changed') return ok(answer);
  const stored = await inbox.byId(answer.warningId);
  return stored?.withdrawal ? ok(stored.withdrawal.answer) : fail('busy');
}
