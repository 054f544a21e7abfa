import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { StaffId, TaskId } from '@domain/identity/ids';
import type { DeadLetter, listDead, redriveMessage } from '@domain/message/contract';
import { addresseeOf, isDeadLetter, type Message, nextDeliverAt } from '@domain/message/message';
import { fail, ok, type Result } from '@domain/result';
import type { Task } from '@domain/task/task';
import { deliver, type DeliverPorts } from '../job/deliver';
import type { Audit, StaffList } from '../ports/store';
import { staffBehind } from '../staff/session';

interface Ports extends DeliverPorts {
  readonly staff: StaffList;
  readonly audit: Audit;
}

const desk = ['commandDesk'] as const;
const shownTasks = 100;

/** Whom a message is for, as the desk may read it. */
const recipient = (task: Task, key: string): string =>
  task.offer.staff.find(({ id }) => id === addresseeOf(key))?.title ??
  (addresseeOf(key) === task.person ? task.phoneMask : '工作人员');

const lettersOf = (task: Task): DeadLetter[] =>
  Object.entries(task.messages)
    .filter(([, message]) => isDeadLetter(message))
    .map(([key, { kind, state, lastError }]) => ({
      task: task._id,
      key,
      kind,
      state,
      to: recipient(task, key),
      place: task.place,
      error: lastError,
    }));

/** Every message that reached nobody, the newest task first. */
export async function deadLetters(ports: Ports, openid: string): Promise<Result<OutputOf<typeof listDead>>> {
  const [staff, tasks] = await Promise.all([
    staffBehind(ports, openid, desk),
    ports.tasks.withDead(shownTasks),
  ]);
  if (!staff.ok) return staff;
  return ok({ letters: tasks.flatMap(lettersOf), now: ports.clock.now() });
}

/** Sends one of them again, at once. The same `opId` again sends nothing and says what came of it. */
export async function redrive(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof redriveMessage>,
): Promise<Result<OutputOf<typeof redriveMessage>>> {
  const id = input.task as TaskId;
  const rowId = `redrive:${ports.vault.staffId(openid)}:${input.opId}`;
  const [staff, task, done] = await Promise.all([
    staffBehind(ports, openid, desk),
    ports.tasks.byId(id),
    ports.audit.byId(rowId),
  ]);
  if (!staff.ok) return staff;
  const message = task?.messages[input.key];
  if (!task || !message) return fail('taskUnknown');
  if (done) return ok({ state: message.state });
  if (!isDeadLetter(message)) return fail('taskStale');
  if (!(await note(ports, { rowId, staff: staff.value._id, task: id, key: input.key }))) return fail('busy');
  const messages = { [input.key]: revived(message, ports.clock.now()) };
  const all = { ...task.messages, ...messages };
  if ((await ports.tasks.settle(task, messages, nextDeliverAt(all))) !== 'changed') return fail('taskStale');
  await deliver(ports, { ...task, messages: all, mailVersion: task.mailVersion + 1 });
  const sent = (await ports.tasks.byId(id))?.messages[input.key];
  return sent ? ok({ state: sent.state }) : fail('taskStale');
}

const revived = (message: Message, now: number): Message => ({
  ...message,
  state: 'pending',
  tries: 0,
  dueAt: now,
  leaseUntil: 0,
});

interface Redriven {
  readonly rowId: string;
  readonly staff: StaffId;
  readonly task: TaskId;
  readonly key: string;
}

/** Who sent what again, written before it is sent. */
async function note({ audit, clock }: Ports, { rowId, staff, task, key }: Redriven): Promise<boolean> {
  const row = { _id: rowId, action: 'redrive', staff, task, reason: key, at: clock.now() } as const;
  return (await audit.add(row)) === 'added';
}
