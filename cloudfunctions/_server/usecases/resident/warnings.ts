import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { TaskId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { verifyOfficer } from '@domain/resident/contract';
import { heldContact } from '@domain/task/task';
import { warningView } from '@domain/task/warning-view';
import type { confirmWarning, listWarnings } from '@domain/warning/contract';
import { taskStates } from '@domain/task/lifecycle';
import type { Clock, Vault } from '../ports/platform';
import type { Residents, Tasks } from '../ports/store';
import { callerOf, heldTaskOf, isTheirs, tasksOf } from './own';

interface Ports {
  readonly residents: Residents;
  readonly tasks: Tasks;
  readonly vault: Vault;
  readonly clock: Clock;
}

const shownWarnings = 20;
const maxRounds = 5;

/** The caller's own warnings, the newest first, without revisits, which are none; none for somebody who is not registered. */
export async function ownWarnings(
  ports: Ports,
  openid: string,
): Promise<Result<OutputOf<typeof listWarnings>>> {
  const resident = await callerOf(ports, openid);
  if (!resident.ok) return ok({ warnings: [], guardians: 0 });
  const tasks = await tasksOf(ports, resident.value, shownWarnings);
  return ok({
    warnings: tasks.filter(({ revisitOf }) => revisitOf === null).map(warningView),
    guardians: resident.value.guardians?.length ?? 0,
  });
}

/** 'I have hung up.' Said once, it stands; the officer sees it on the task. */
export async function confirmSeen(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof confirmWarning>,
): Promise<Result<OutputOf<typeof confirmWarning>>> {
  const id = input.id as TaskId;
  const [resident, found] = await Promise.all([callerOf(ports, openid), ports.tasks.byId(id)]);
  if (!resident.ok) return resident;
  let task = found;
  for (let round = 0; round < maxRounds; round += 1) {
    if (task === null || !isTheirs(resident.value, task)) return fail('taskUnknown');
    if (task.seenAt !== null) return ok({ seenAt: task.seenAt });
    const now = ports.clock.now();
    await ports.tasks.change({
      id,
      when: { states: taskStates, version: task.version },
      set: { seenAt: now },
      events: [{ type: 'seen' }],
      at: now,
    });
    task = await ports.tasks.byId(id);
  }
  return task?.seenAt != null ? ok({ seenAt: task.seenAt }) : fail('busy');
}

/**
 * '是不是真民警?' Whether somebody holds the caller's own open task now. It names nobody: whoever calls at the same time
 * isn't that officer yet (`contact/check.ts`).
 */
export async function verify(ports: Ports, openid: string): Promise<Result<OutputOf<typeof verifyOfficer>>> {
  const askedAt = ports.clock.now();
  const resident = await callerOf(ports, openid);
  // Not registered: we can't know whether an officer is calling this number, and must not say that none is.
  if (!resident.ok) return resident;
  const task = await heldTaskOf(ports, resident.value);
  const held = task ? heldContact(task) : null;
  return ok({ contact: held && { since: held.since }, askedAt });
}
