import { afterQuiet } from '../clocks/quiet';
import type { ResidentId } from '../identity/ids';
import { contactOf, familyAgainMs, type Guardian } from '../family/guardian';
import type { OpId } from '../contract/fields';
import { type Messages, nextDeliverAt } from '../message/message';
import { planFamily, planStaff, replanned } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import { withMoney } from '../stop-payment/change';
import { stopWithinMs } from '../stop-payment/stop-payment';
import type { TaskChange } from './change';
import { clocksOfTask } from './clocks';
import { openStates } from './lifecycle';
import { offerHigher } from './merge';
import type { Task } from './task';

const unmoved = (task: Task): TaskChange['when'] => ({ states: openStates, version: task.version });

const mailed = (task: Task, messages: Messages) => ({
  deliverAt: nextDeliverAt({ ...task.messages, ...messages }),
});

/** 'I am fine': the officer sees it, and that is all. It also says that the warning was read. */
export const sayFine = (task: Task, now: number): TaskChange => ({
  id: task._id,
  when: unmoved(task),
  set: { fineAt: now, seenAt: task.seenAt ?? now },
  events: [{ type: 'saidFine' }],
  at: now,
});

interface Transferring {
  readonly opId: OpId;
  /** On duty where the person lives, and who holds the task. */
  readonly onDuty: readonly DutyStaff[];
  readonly now: number;
  /** Absent: now. */
  readonly saidAt?: number;
  /** The same write asks staff anew: they read it in the offer. */
  readonly offersAnew?: boolean;
  /** The guardian who says it of them; absent: they themselves, who have thereby read the warning. */
  readonly guardian?: ResidentId;
}

/** Whether this very word was said already; while nobody knows the account, another one is the same word. */
export const isTransferSaid = ({ transferSaid }: Task, opId: OpId): boolean =>
  transferSaid?.id === opId || transferSaid?.answered === false;

/**
 * 'I have already transferred': the 30-minute clock starts, the risk is the highest, and everybody who can do something is
 * told in the same write: who holds the task, or those who are asked; the duty chief; the desk. It never un-accepts.
 */
export function sayTransferred(
  task: Task,
  { opId, onDuty, now, saidAt = now, offersAnew = false, guardian }: Transferring,
): TaskChange {
  const said = { ...saidOnce(opId, saidAt), ...(guardian === undefined ? {} : { byFamily: true as const }) };
  const urgent = { ...task, risk: 'critical', transferSaid: said } as const;
  const offered = task.holder === null && task.risk !== 'critical' ? offerHigher(urgent, onDuty, now) : null;
  const gen = offered?.gen ?? task.gen;
  const told = onDuty.filter((one) => isTold(task, one, offersAnew || offered?.gen !== undefined));
  const messages = replanned(task.messages, {
    ...planStaff(told, { kind: 'moneySaid', gen, now }),
    ...offered?.messages,
  });
  return {
    id: task._id,
    when: unmoved(task),
    set: {
      ...(task.holder === null ? {} : sooner(urgent, now)),
      ...offered?.set,
      ...withMoney(task, { transferSaid: said }),
      risk: 'critical',
      ...(guardian === undefined ? { seenAt: task.seenAt ?? now } : {}),
      ...mailed(task, messages),
    },
    messages,
    events: [
      { type: 'saidTransferred', dueAt: said.dueAt, ...(guardian === undefined ? {} : { guardian }) },
      ...(offered?.events ?? []),
    ],
    at: now,
  };
}

const saidOnce = (id: OpId, at: number) =>
  ({ id, at, dueAt: at + stopWithinMs, reminded: 0, answered: false }) as const;

/** Those who are offered it anew read it in the offer. */
const isTold = (task: Task, { id, role }: DutyStaff, offeredAnew: boolean): boolean =>
  role === 'dutyChief' ||
  role === 'commandDesk' ||
  id === task.holder ||
  (task.holder === null && !offeredAnew && task.offer.staff.some((one) => one.id === id));

function sooner(task: Task, now: number): Pick<Task, 'dueAt'> {
  const { firstContactMs, outcomeMs } = clocksOfTask(task);
  const dueAt = afterQuiet(task, now + (task.state === 'accepted' ? firstContactMs : outcomeMs));
  return { dueAt: Math.min(dueAt, task.dueAt ?? dueAt) };
}

/** Whom a tap on 'tell my family' tells now: all of them but those who were told just now. */
export const familyToTell = (
  { familyTold = [] }: Task,
  guardians: readonly Guardian[],
  now: number,
): readonly Guardian[] =>
  guardians.filter(({ id }) => !familyTold.some((one) => one.id === id && one.at > now - familyAgainMs));

/** The person asks relatives to call. The task knows from now on whom they may be: one may have agreed since it opened. */
export function askFamily(
  task: Task,
  told: readonly Guardian[],
  { guardians, now }: { readonly guardians: readonly Guardian[]; readonly now: number },
): TaskChange {
  const planned = told.map((one) => planFamily(one, task.gen, now));
  const messages = replanned(task.messages, Object.assign({}, ...planned) as Messages);
  const before = (task.familyTold ?? []).filter(({ id }) => !told.some((one) => one.id === id));
  return {
    id: task._id,
    when: unmoved(task),
    set: {
      guardians: guardians.map(contactOf),
      familyTold: [...before, ...told.map(({ id, nameMask }) => ({ id, nameMask, at: now }))],
      ...mailed(task, messages),
    },
    messages,
    events: [{ type: 'familyAsked', guardians: told.map(({ id }) => id) }],
    at: now,
  };
}
