import { isOpen } from '@domain/task/lifecycle';
import { isOfAnother } from '@domain/task/owner';
import type { PostedWarning, WarningAnswer } from '@domain/warning/contract';
import type { InboxRecord } from '@domain/warning/inbox';
import { deliverLeased } from '../job/deliver';
import { type DispatchPorts, type Known, residentIn, resultFor, situationOf, taskFor } from './dispatch';

export interface Held {
  readonly record: InboxRecord;
  readonly known: Known;
}

/** Whether a warning makes the next task at once: not low, nothing to join, nothing of the number's former owner to look at. */
export const opensTask = ({ record, known: { resident, last } }: Held, { risk }: PostedWarning): boolean =>
  risk !== 'low' &&
  (last === null || (!isOpen(last.state) && !isOfAnother(last, residentIn(record, resident))));

/**
 * Opens the tasks of several persons in one write and stores their answers in another. Null when the write failed or
 * stayed uncertain: then each warning must go its own way, which reads again first. Critical ones are pushed before the
 * answer; the messages of the others are due now and go out with the next tick, so that a bank's night batch is safe in
 * a second and the most urgent still ring at once.
 */
export async function openMany(
  ports: DispatchPorts,
  held: readonly Held[],
): Promise<Map<string, WarningAnswer> | null> {
  if (held.length === 0) return new Map();
  const tasks = await Promise.all(
    held.map(async ({ record, known }) => {
      const situation = await situationOf(ports, record, known.resident);
      const urgent = situation.warning.risk === 'critical';
      return {
        record,
        task: taskFor(ports, situation, { last: known.last, own: known.last, lease: urgent }),
      };
    }),
  );
  if ((await ports.tasks.addAll(tasks.map(({ task }) => task))) !== 'added') return null;
  const answers = new Map(
    tasks.map(({ record, task }) => [
      record._id,
      { warningId: record._id, result: resultFor(task, record._id) },
    ]),
  );
  await Promise.all([finish(ports, answers), ...tasks.map(({ task }) => deliverLeased(ports, task))]);
  return answers;
}

/** One write for each kind of answer. One that failed is made good by the repeat or the sweep: the tasks are there. */
async function finish({ inbox }: DispatchPorts, answers: ReadonlyMap<string, WarningAnswer>): Promise<void> {
  const byResult = new Map<WarningAnswer['result'], string[]>();
  for (const [id, { result }] of answers) byResult.set(result, [...(byResult.get(result) ?? []), id]);
  await Promise.all([...byResult].map(([result, ids]) => inbox.finishAll(ids, result)));
}
