import type { EventBody } from '@domain/measure/event';
import { isOpen } from '@domain/task/lifecycle';
import { isRevisitNight } from '@domain/task/revisit';
import { clockSkewMs, wantsWork } from '@domain/message/message';
import type { InboxRecord } from '@domain/warning/inbox';
import { first, type OutcomeRule } from './stored';
import { counted } from './counted';
import { nextReminderOf } from './money';

const isLow = (record: InboxRecord): boolean => record.answer?.result === 'listed';

const inOneTask: OutcomeRule = ({ tasks, inbox, world }) =>
  first(inbox, (record) => {
    const holding = tasks.filter(({ warnings }) => warnings.some(({ id }) => id === record._id));
    const times = holding.flatMap(({ warnings }) => warnings).filter(({ id }) => id === record._id).length;
    if (record.state !== 'done') return `1: ${record._id} was taken in and not brought to its task`;
    if (isLow(record)) return holding.length === 0 ? null : `1: ${record._id} is listed and in a task`;
    const answered = world.posted.some(({ warningId, answer }) => warningId === record._id && answer.ok);
    return times === 1 ? null : `1: ${record._id} (answered: ${answered}) is ${times} times in tasks`;
  });

const answeredIsThere: OutcomeRule = ({ inbox, world }) =>
  first(world.posted, ({ warningId, answer }) => {
    if (!answer.ok) return null;
    const record = inbox.find(({ _id }) => _id === warningId);
    if (!record) return `1: ${warningId} was answered 200 and is lost`;
    const others = world.posted.filter((one) => one.warningId === warningId && one.answer.ok);
    return others.every((one) => one.answer.ok && one.answer.value.result === answer.value.result)
      ? null
      : `1: ${warningId} got two different answers`;
  });

const oneOpenTask: OutcomeRule = ({ tasks }) =>
  first(tasks, (task) => {
    const later = tasks.some(({ person, n }) => person === task.person && n > task.n);
    if (later && isOpen(task.state)) return `10: ${task._id} is open and has a successor`;
    const before = task.n === 1 || tasks.some(({ person, n }) => person === task.person && n === task.n - 1);
    return before ? null : `10: ${task._id} has no predecessor`;
  });

const numbered: OutcomeRule = ({ tasks, events, world }) =>
  first(tasks, (task) => {
    const history = world.observer.history.get(task._id) ?? [];
    const logged = new Map(events.map((event) => [event._id, event]));
    const wrong = history.findIndex(({ at, body }, number) => {
      const event = logged.get(`${task._id}#${number}`);
      return event?.at !== at || JSON.stringify(event.body) !== JSON.stringify(body);
    });
    if (wrong >= 0) return `9: event ${wrong} of ${task._id} is missing or another`;
    return logged.has(`${task._id}#${history.length}`) ? `9: ${task._id} has an event too many` : null;
  });

interface Replayed {
  readonly state: string;
  readonly holder: string | null;
  readonly rung: number;
  readonly warnings: number;
  readonly attempts: number;
  readonly outcome: string | null;
}
const blank: Replayed = { state: '', holder: null, rung: 0, warnings: 0, attempts: 0, outcome: null };

function replay(task: Replayed, body: EventBody): Replayed {
  switch (body.type) {
    case 'opened':
    case 'warned':
      return { ...task, warnings: task.warnings + 1 };
    case 'offered':
      return { ...task, state: 'offered', rung: body.rung, holder: null };
    case 'unassigned':
      return { ...task, state: 'unassigned', holder: null };
    case 'accepted':
      return { ...task, state: 'accepted', holder: body.staff };
    case 'attempted':
      return { ...task, state: 'engaged', attempts: task.attempts + 1 };
    case 'cancelled':
      return { ...task, state: 'cancelled' };
    case 'closed':
      return { ...task, state: 'closed', outcome: body.outcome };
    default:
      return task;
  }
}

const replayed: OutcomeRule = ({ tasks, world }) =>
  first(tasks, (task) => {
    const from = (world.observer.history.get(task._id) ?? []).map(({ body }) => body).reduce(replay, blank);
    const { state, holder, rung, warningCount: warnings, attempts, outcome } = task;
    const stored: Replayed = { state, holder, rung, warnings, attempts: attempts.length, outcome };
    return JSON.stringify(stored) === JSON.stringify(from)
      ? null
      : `9: the events of ${task._id} tell ${JSON.stringify(from)}, not ${JSON.stringify(stored)}`;
  });

const nothingStuck: OutcomeRule = ({ tasks, now, world }) =>
  first(tasks, (task) => {
    if (task.eventsPending) return `11: events of ${task._id} were not copied`;
    if (isOpen(task.state) && (task.dueAt === null || task.dueAt < now - clockSkewMs - 5_000))
      return `4: ${task._id} is past its deadline`;
    const stuck = Object.entries(task.messages).find(
      ([, message]) =>
        wantsWork(message) &&
        (message.state === 'leased' ? message.leaseUntil + clockSkewMs : message.dueAt) < now - 5_000,
    );
    if (stuck) return `11: ${stuck[0]} is still ${stuck[1].state}`;
    return first(Object.entries(task.messages), ([key, message]) => {
      const leases = world.observer.ledger.of(task._id, key, world.observer.ledger.planOf(task._id, key));
      const called = leases.some(({ answer }) => answer !== null);
      const isDrill = message.state === 'drill' && task.drill === true;
      return called || isDrill || message.state === 'superseded' || message.state === 'pending'
        ? null
        : `7: ${key} of ${task._id} is ${message.state} and nobody was called`;
    });
  });

const offersHaveMessages: OutcomeRule = ({ tasks, world }) =>
  first(tasks, (task) => {
    const history = world.observer.history.get(task._id) ?? [];
    return first(history, ({ body }) => {
      if (body.type !== 'offered') return null;
      const missing = body.staff.find((id) => !task.messages[`${body.gen}-offer-${id}-wechat`]);
      return missing ? `6: the offer ${body.gen} of ${task._id} has no message to ${missing}` : null;
    });
  });

/** Each revisit is opened at most once, and none that is due is left behind by day. */
const revisited: OutcomeRule = ({ tasks, world, now }) => {
  const opened = [...world.observer.history.values()]
    .flat()
    .flatMap(({ body }) => (body.type === 'revisitOpened' ? [`${body.kind} of ${body.of}`] : []));
  const twice = opened.find((one, index) => opened.indexOf(one) < index);
  if (twice !== undefined) return `a revisit was opened twice: ${twice}`;
  return first(tasks, ({ _id, revisits, revisitAt }) => {
    const [next] = revisits;
    if ((revisitAt ?? Infinity) < (next?.dueAt ?? Infinity))
      return `a revisit of ${_id} comes before its time`;
    const isNext = revisits.length < 3 || isRevisitNight(now) || (revisitAt ?? now) > now - 5_000;
    return isNext ? null : `the first revisit of ${_id} was forgotten`;
  });
};

/** A warning that its source was told is back: the task with no other one is over, and no task lost count of it. */
const takenBack: OutcomeRule = ({ tasks, inbox }) =>
  first(tasks, (task) => {
    const standing = task.warnings.filter(({ id }) => !task.withdrawn.includes(id));
    if (new Set(task.withdrawn).size !== task.withdrawn.length) return `12: ${task._id} gave one back twice`;
    const isEpisode = task.revisitOf === null;
    // Nobody can take back what the person said.
    if (isEpisode && standing.length === 0 && task.state !== 'cancelled' && !task.transferSaid)
      return `${task._id} goes on without a warning`;
    return first(inbox, ({ _id, withdrawal }) => {
      const mine = task.warnings.some(({ id }) => id === _id);
      const noted = withdrawal !== undefined && withdrawal.answer.result !== 'final';
      return mine && noted && !task.withdrawn.includes(_id) ? `${_id} was said to be back and is not` : null;
    });
  });

/** Whoever had to be told of money that was sent was told. */
const moneyIsTold: OutcomeRule = ({ tasks, now }) =>
  first(tasks, (task) =>
    nextReminderOf(task) < now - 5_000 ? `nobody was told of the money in ${task._id}` : null,
  );

/** A drill and what is real never meet. */
const drillsApart: OutcomeRule = ({ tasks, inbox }) =>
  first(tasks, (task) => {
    const mixed = task.warnings.some(({ id }) =>
      inbox.some((one) => one._id === id && one.drill !== (task.drill === true)),
    );
    if (mixed) return `a drill and a real warning are both in ${task._id}`;
    return task.drill === true && task.revisits.length > 0 ? `the drill ${task._id} is visited again` : null;
  });

/** What must hold once a district is healthy again. */
export const outcomeRules: readonly OutcomeRule[] = [
  inOneTask,
  answeredIsThere,
  oneOpenTask,
  numbered,
  replayed,
  nothingStuck,
  offersHaveMessages,
  revisited,
  counted,
  takenBack,
  moneyIsTold,
  drillsApart,
];
