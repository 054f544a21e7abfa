import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { perDay } from '@domain/limit/quota';
import type { Resident } from '@domain/resident/resident';
import { fail, ok, type Result } from '@domain/result';
import { selfSource } from '@domain/source/contract';
import { callsPerDay, isSameCall } from '@domain/task/help';
import { isOpen } from '@domain/task/lifecycle';
import { isTransferSaid } from '@domain/task/said';
import { hasWarning, type Task } from '@domain/task/task';
import { warningView } from '@domain/task/warning-view';
import type { PostedWarning } from '@domain/warning/contract';
import type { askForHelp } from '@domain/warning/help-contract';
import type { Ids } from '../ports/platform';
import type { Limits } from '../ports/store';
import type { DispatchPorts } from '../warning/dispatch';
import { receiveWarning } from '../warning/receive';
import { callerOf, isTheirs } from './own';
import { type SayPorts, transferred } from './said';

interface Ports extends DispatchPorts, SayPorts {
  readonly limits: Limits;
  readonly ids: Ids;
}

type Input = ParsedOf<typeof askForHelp>;

/**
 * A resident asks for help: their own warning goes the way of every source's. 'Money is gone' goes with it, into the write
 * that brings it to its task; when the call before it goes on, it is said on that task, as on the page of any warning.
 */
export async function ask(
  ports: Ports,
  openid: string,
  input: Input,
): Promise<Result<OutputOf<typeof askForHelp>>> {
  const resident = await callerOf(ports, openid);
  if (!resident.ok) return resident;
  const last = await lastOwn(ports, resident.value);
  const isSaid = last !== null && isSameCall(last, ports.clock.now());
  const task = isSaid ? ok(last) : await raise(ports, resident.value, { input, last });
  if (!task.ok) return task;
  return input.moneyGone && !isTransferSaid(task.value, input.opId)
    ? transferred(ports, openid, { id: task.value._id, opId: input.opId })
    : ok({ warning: warningView(task.value) });
}

/** Tasks of a number that are looked through for the caller's own: it changes hands. */
const lastFew = 5;

/** The last task of their number that is about them. */
async function lastOwn({ tasks }: Ports, resident: Resident): Promise<Task | null> {
  const last = await tasks.ofPerson(resident.person, lastFew);
  return last.find((task) => isTheirs(resident, task)) ?? null;
}

interface Call {
  readonly input: Input;
  /** Their last task, before this. */
  readonly last: Task | null;
}

async function raise(ports: Ports, resident: Resident, { input, last }: Call): Promise<Result<Task>> {
  const { vault, clock, ids, inbox, limits } = ports;
  // Of the caller too: nobody can take somebody else's place by knowing an opId.
  const externalId = vault.mac('help', `${resident._id}|${input.opId}`).slice(0, 32);
  const warningId = `${selfSource}:${externalId}`;
  if ((await limits.take(perDay('help', resident._id, clock.now()), callsPerDay)) === null) {
    if (last !== null && isOpen(last.state) && last.revisitOf === null) return ok(last);
    if ((await inbox.byId(warningId)) === null) return fail('helpTooMany');
  }
  const received = await receiveWarning(ports, {
    source: { id: selfSource, drill: false, wantsResults: false },
    nonce: Buffer.from(ids.bytes(16)).toString('hex'),
    warning: {
      externalId,
      phone: vault.open(resident.phone) as PostedWarning['phone'],
      scamType: input.scamType ?? 'other',
      risk: input.moneyGone ? 'critical' : 'high',
      // When it is taken in, not when the call began: so it is never late.
      at: clock.now(),
    },
    ...(input.moneyGone ? { moneyGone: input.opId } : {}),
  });
  if (!received.ok) return received;
  const task = await lastOwn(ports, resident);
  if (task === null) return fail('busy');
  return isOpen(task.state) || hasWarning(task, warningId) ? ok(task) : fail('busy');
}
