import type { StopPayment, StopState } from '@domain/stop-payment/stop-payment';
import type { Task } from '@domain/task/task';
import { minuteMs } from '@domain/time/shanghai';
import type { Rule } from './written';

const nextStates: Readonly<Record<StopState, readonly StopState[]>> = {
  recorded: ['submitted', 'stopped', 'failed'],
  submitted: ['stopped', 'failed'],
  stopped: [],
  failed: [],
};
/** Found: 公安部 2016. */
const withinMs = 30 * minuteMs;
const remindMs = 10 * minuteMs;

const stopsOf = (task: Task): readonly StopPayment[] => task.stopPayments ?? [];

/** When somebody has to be told of it next. */
const nextReminder = ({ state, dueAt, reminded }: StopPayment): number => {
  if (state !== 'recorded' || reminded === 2) return Infinity;
  return reminded === 0 ? dueAt - remindMs : dueAt;
};
/** What was only said is to be reminded of like money whose account is known, until it is. */
const asStop = ({ transferSaid }: Task): StopPayment[] =>
  transferSaid?.answered === false ? [{ ...transferSaid, state: 'recorded' } as unknown as StopPayment] : [];
const runningOf = (task: Task): readonly StopPayment[] => [...stopsOf(task), ...asStop(task)];
export const nextReminderOf = (task: Task): number =>
  Math.min(...runningOf(task).map(nextReminder), Infinity);

function kept(before: StopPayment, after: StopPayment): string | null {
  if (after.dueAt !== before.dueAt || after.dueAt !== after.reportedAt + withinMs)
    return 'the clock of money that was sent moved';
  if (after.amountFen !== before.amountFen || after.account !== before.account) return 'money was changed';
  if (after.reminded < before.reminded) return 'a reminder was forgotten';
  if (new Set(after.ops).size !== after.ops.length) return '12: money was settled twice by one intent';
  const moved = after.state !== before.state;
  if (moved && !nextStates[before.state].includes(after.state))
    return `money ${before.state}, ${after.state}`;
  return moved && after.ops.length !== before.ops.length + 1 ? 'money was settled by nobody' : null;
}

/** Whatever becomes of the task, its stop payments stay, each with the clock that it began with. */
const moneyStays: Rule = ({ before, after, events }) => {
  const now = stopsOf(after);
  if (new Set(now.map(({ id }) => id)).size !== now.length) return '12: money was recorded twice';
  for (const stop of stopsOf(before)) {
    const same = now.find(({ id }) => id === stop.id);
    const sentence = same ? kept(stop, same) : 'money was forgotten';
    if (sentence !== null) return sentence;
  }
  const recorded = events.filter(({ body }) => body.type === 'stopRecorded').length;
  return now.length === stopsOf(before).length + recorded ? null : 'money without a word about it';
};

/** The sweep finds it in time. */
const indexed: Rule = ({ after }) =>
  (after.stopDueAt ?? Infinity) === nextReminderOf(after)
    ? null
    : 'money whose reminder the sweep will not find';

/** Not before its time; of one that is late, only that. */
const remindedInTime: Rule = ({ before, after, events }) => {
  for (const { at, body } of events) {
    if (body.type !== 'stopReminded') continue;
    const stop = runningOf(before).find(({ id }) => id === body.stop);
    if (!stop || nextReminder(stop) > at) return 'reminded of money before its time';
    if (body.late !== at >= stop.dueAt) return 'the reminder says the wrong thing';
    const kind = body.late ? 'stopLate' : 'stopDue';
    const told = body.staff.every((id) => after.messages[`${after.gen}-${kind}-${id}-wechat`] !== undefined);
    if (!told) return '6: a reminder without its messages';
  }
  return null;
};

/** What the person said of money is one word with one clock, until an account or the end of the task answers it. */
const saidStays: Rule = ({ before, after, events }) => {
  const [was, is] = [before.transferSaid, after.transferSaid];
  if (was && !is) return 'what the person said was forgotten';
  if (!is) return null;
  if (is.dueAt !== is.at + withinMs) return 'the clock of what was said moved';
  if (was?.id !== is.id) {
    if (was?.answered === false) return '12: said twice before it was answered';
    if (!events.some(({ body }) => body.type === 'saidTransferred')) return 'said by nobody';
    return after.risk === 'critical' ? null : 'money is gone, and it is not critical';
  }
  if (was.answered && !is.answered) return 'what was answered runs again';
  const isEnd = after.state === 'closed' || after.state === 'cancelled';
  if (isEnd && !is.answered) return 'what was said runs on after the end';
  const isHeard = isEnd || stopsOf(after).length > stopsOf(before).length;
  return is.answered && !was.answered && !isHeard ? 'what was said was answered by nothing' : null;
};

/** Whoever can do something is told in the write in which the person says that money is gone. */
const saidIsTold: Rule = ({ before, after, events, duties }) => {
  if (!events.some(({ body }) => body.type === 'saidTransferred')) return null;
  const isTold = (id: string, kind: string) =>
    after.messages[`${after.gen}-${kind}-${id}-wechat`] !== undefined;
  if (before.holder !== null && after.holder === null) return 'a word of the person un-accepted';
  const asked = after.gen > before.gen ? after.offer.staff : [];
  if (!asked.every(({ id }) => isTold(id, 'offer'))) return '6: asked anew without a message';
  const heard = duties.some((staff) =>
    staff
      .filter(({ id, role }) => role === 'commandDesk' || role === 'dutyChief' || id === after.holder)
      .every(({ id }) => isTold(id, 'moneySaid')),
  );
  return heard ? null : 'money is gone, and somebody on duty was not told';
};

/** Of money that was sent already. */
export const moneyRules: readonly Rule[] = [moneyStays, indexed, remindedInTime, saidStays, saidIsTold];
