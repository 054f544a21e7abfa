import type { OpId } from '../contract/fields';
import type { EventBody } from '../measure/event';
import type { DutyStaff } from '../staff/staff';
import { afterQuiet } from '../clocks/quiet';
import type { TaskChange } from './change';
import { clocksOfTask } from './clocks';
import { newOffer } from './reoffer';
import { holderCard, type Task } from './task';

interface Giving {
  readonly to: DutyStaff;
  readonly onDuty: readonly DutyStaff[];
  readonly opId: OpId;
  readonly now: number;
}

/** The rung at which somebody of this role is asked; the last one, when none names the role. */
function rungOf(task: Task, to: DutyStaff): number {
  const { rungs } = clocksOfTask(task);
  const rung = rungs.findIndex((one) => one.roles.includes(to.role));
  return rung < 0 ? rungs.length - 1 : rung;
}

interface Terms {
  readonly because: EventBody;
  /** Null: the rung's own. */
  readonly dueAt: number | null;
}

function offerTo(task: Task, { to, onDuty, opId, now }: Giving, { because, dueAt }: Terms): TaskChange {
  const rung = rungOf(task, to);
  const choice = { rung, staff: [to], skipped: [], waitMs: clocksOfTask(task).rungs[rung]?.waitMs ?? 0 };
  const kept = dueAt === null ? {} : { dueAt };
  const change = newOffer(task, choice, { onDuty, now, opId, because: [because], ...kept });
  return { ...change, set: { ...change.set, refusedBy: [] } };
}

/**
 * The holder hands over (移交): offered to one colleague, who accepts or refuses. The running deadline stays, at most the
 * rung's own: handing on does not buy time.
 */
export function handOver(task: Task, giving: Giving): TaskChange {
  const { now, to } = giving;
  const waitMs = clocksOfTask(task).rungs[rungOf(task, to)]?.waitMs ?? 0;
  const rungDueAt = afterQuiet(task, now + waitMs);
  const dueAt = Math.min(task.dueAt ?? rungDueAt, rungDueAt);
  const because = { type: 'handedOver', gen: task.gen + 1, from: task.holder ?? '', to: to.id } as const;
  const change = offerTo(task, giving, { because, dueAt });
  const { offer = task.offer } = change.set;
  const from = holderCard(task);
  return from === null
    ? change
    : { ...change, set: { ...change.set, offer: { ...offer, handedOverBy: from.title } } };
}

/** The desk decides who is asked next. */
export const assign = (task: Task, giving: Giving): TaskChange =>
  offerTo(task, giving, {
    because: { type: 'assigned', gen: task.gen + 1, to: giving.to.id },
    dueAt: null,
  });
