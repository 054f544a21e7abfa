import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { TaskId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { Resident } from '@domain/resident/resident';
import { afterLeasing, leasing, type TaskChange } from '@domain/task/change';
import { isOpen } from '@domain/task/lifecycle';
import {
  askFamily,
  familyToTell,
  isTransferSaid,
  sayFine as fineSaid,
  sayTransferred as transferSaid,
} from '@domain/task/said';
import type { Task } from '@domain/task/task';
import { warningView } from '@domain/task/warning-view';
import type { sayFine, sayTransferred, tellFamily } from '@domain/warning/said-contract';
import { deliverWritten, type DeliverPorts } from '../job/deliver';
import type { Residents, Rosters, StaffList } from '../ports/store';
import { toTell } from '../staff/to-tell';
import { isTheirs } from './own';

export interface SayPorts extends DeliverPorts {
  readonly residents: Residents;
  readonly rosters: Rosters;
  readonly staff: StaffList;
}

type Said = Result<OutputOf<typeof sayFine>>;

interface OwnWarning {
  readonly resident: Resident;
  readonly task: Task;
}

interface Word {
  readonly openid: string;
  /** About which warning. */
  readonly id: string;
}

/** What a word of the resident changes; null: it was said already. */
type Plan = (own: OwnWarning) => Promise<Result<TaskChange | null>>;

const maxRounds = 5;

/** A word of the resident about a warning of their own: one conditional write, its messages sent before it is answered. */
export async function say(ports: SayPorts, { openid, id }: Word, plan: Plan): Promise<Said> {
  const residentId = ports.vault.residentId(openid);
  for (let round = 0; round < maxRounds; round += 1) {
    const [resident, task] = await Promise.all([
      ports.residents.byId(residentId),
      ports.tasks.byId(id as TaskId),
    ]);
    if (resident === null) return fail('notRegistered');
    if (task === null || !isTheirs(resident, task) || task.revisitOf) return fail('taskUnknown');
    const planned = await plan({ resident, task });
    if (!planned.ok) return planned;
    if (planned.value === null) return ok({ warning: warningView(task) });
    const change = leasing(task, planned.value);
    if ((await ports.tasks.change(change)) !== 'changed') continue;
    const after = afterLeasing(task, change);
    await deliverWritten(ports, after, change.messages ?? {});
    return ok({ warning: warningView(after) });
  }
  return fail('busy');
}

/** 'I am fine.' */
export const fine = (ports: SayPorts, openid: string, { id }: ParsedOf<typeof sayFine>): Promise<Said> =>
  say(ports, { openid, id }, async ({ task }) => {
    if (task.fineAt) return ok(null);
    if (!isOpen(task.state)) return fail('warningOver');
    return Promise.resolve(ok(fineSaid(task, ports.clock.now())));
  });

/** 'I have already transferred.' Said again while nobody knows the account, it is the same word. */
export const transferred = (
  ports: SayPorts,
  openid: string,
  { id, opId }: ParsedOf<typeof sayTransferred>,
): Promise<Said> =>
  say(ports, { openid, id }, async ({ task }) => {
    if (isTransferSaid(task, opId)) return ok(null);
    if (!isOpen(task.state)) return fail('warningOver');
    const now = ports.clock.now();
    const onDuty = await toTell(ports, task, await ports.rosters.onDuty(task.areas, now));
    return ok(transferSaid(task, { opId, onDuty, now }));
  });

/** 'Tell my family.' */
export const askRelatives = (
  ports: SayPorts,
  openid: string,
  { id }: ParsedOf<typeof tellFamily>,
): Promise<Said> =>
  say(ports, { openid, id }, async ({ task, resident: { guardians = [] } }) => {
    if (!isOpen(task.state)) return fail('warningOver');
    if (guardians.length === 0) return fail('nobodyToTell');
    const now = ports.clock.now();
    const told = familyToTell(task, guardians, now);
    return Promise.resolve(ok(told.length === 0 ? null : askFamily(task, told, { guardians, now })));
  });
