import type { StaffId } from '../identity/ids';
import { nameMask } from '../resident/mask';
import { stopPaymentView, transferSaidView } from '../stop-payment/view';
import type { TaskView } from './contract';
import { isOpen } from './lifecycle';
import { redialAt } from './lines';
import { FinalOutcome } from './outcome';
import { callsForHelp } from './help';
import { pendingBecause } from './pending';
import { holderCard, type Task } from './task';
import * as v from 'valibot';

function formerView({ former }: Task): TaskView['former'] {
  return former && v.is(FinalOutcome, former.outcome) ? { at: former.at, outcome: former.outcome } : null;
}

/** What `viewer` was asked to do beside the holder, the last time. Who is asked to take the task is asked for that. */
function helpAsked({ lines = [], state, offer, holder }: Task, viewer: StaffId): TaskView['helping'] {
  const takes = state === 'offered' && offer.staff.some(({ id }) => id === viewer);
  if (!isOpen(state) || takes || holder === viewer) return null;
  const line = lines.findLast(({ staff }) => staff.includes(viewer))?.line;
  return line === 'assist' || line === 'patrol' ? line : null;
}

function askedForHelp(task: Task): TaskView['askedForHelp'] {
  const call = callsForHelp(task).at(-1);
  return call ? { at: call.at, scamType: call.scamType === 'other' ? null : call.scamType } : null;
}

/** A task as `viewer` may see it: masked, always. */
export function taskView(task: Task, viewer: StaffId): TaskView {
  const mine = task.holder === viewer;
  const titles = new Map(task.offer.staff.map((staff) => [staff.id, staff.title]));
  return {
    id: task._id,
    gen: task.gen,
    state: task.state,
    risk: task.risk,
    cared: task.cared === true && task.residentOpenid === null,
    clockVersion: task.clockVersion,
    scamType: task.scamType,
    stage: task.stage,
    warningCount: task.warningCount,
    withdrawnCount: task.withdrawn.length,
    firstWarnedAt: task.firstWarnedAt,
    dueAt: task.dueAt,
    dueKind: task.dueKind,
    nameMask,
    phoneMask: task.phoneMask,
    passedOnAt: task.passedOn?.at ?? null,
    place: task.place,
    mine,
    holder: holderCard(task)?.title ?? null,
    handedOverBy: task.offer.handedOverBy ?? null,
    seenAt: task.seenAt,
    attempts: task.attempts.map(({ at, channel, result, staff }) => ({
      at,
      channel,
      result,
      by: titles.get(staff) ?? '同事',
    })),
    outcome: v.is(FinalOutcome, task.outcome) ? task.outcome : null,
    redialAt: isOpen(task.state) ? redialAt(task) : null,
    lines: (task.lines ?? []).map(({ line, at, missing, staff }) => ({
      line,
      at,
      missing,
      asked: staff.length,
    })),
    helping: helpAsked(task, viewer),
    askedForHelp: askedForHelp(task),
    fineAt: task.fineAt ?? null,
    transferSaid: transferSaidView(task),
    familyToldAt: task.familyTold?.at(-1)?.at ?? null,
    familyCalls: (task.familyCalls ?? []).map(({ at, result, isNew = false }) => ({ at, result, isNew })),
    stopPayments: (task.stopPayments ?? []).map(stopPaymentView),
    revisit: task.revisitOf?.kind ?? null,
    former: formerView(task),
    relapse: task.relapseOf !== null,
    drill: task.drill === true,
    pendingBecause: pendingBecause(task),
  };
}
