import { afterQuiet } from '@domain/clocks/quiet';
import { clocksOf } from '@domain/task/clocks';
import { isOpen } from '@domain/task/lifecycle';
import { has, type Rule } from './written';

/** The table that a task was made under stays its own, whatever the desk publishes. */
const snapshotStays: Rule = ({ before, after, table }) => {
  if (after.clockVersion !== before.clockVersion) return 'a running task got another clock table';
  if (JSON.stringify(after.clocks) !== JSON.stringify(before.clocks)) return 'a clock table was changed';
  const published = table(after.clockVersion);
  if (published === null) return 'a task goes by a table that nobody published';
  const { risks, quiet } = after.clocks ?? published;
  return JSON.stringify([risks, quiet]) === JSON.stringify([published.risks, published.quiet])
    ? null
    : 'a task goes by another table than its version says';
};

/** A clock that starts is as long as the published table of the task's version says. */
const clocksAreItsOwn: Rule = ({ before, after, events, table }) => {
  const clocks = table(after.clockVersion);
  const at = events[0]?.at;
  if (clocks === null || at === undefined || !isOpen(after.state)) return null;
  const { rungs, firstContactMs } = clocksOf(clocks, after.revisitOf ? 'revisit' : after.risk);
  const ends = (waitMs: number) => afterQuiet({ ...after, clocks }, at + waitMs);
  if (has(events, 'accepted') && after.dueAt !== ends(firstContactMs))
    return '4: the first contact goes by other clocks than its own';
  const keepsClock = has(events, 'handedOver') || (has(events, 'refused') && before.refusedBy.length > 0);
  if (!has(events, 'offered') || keepsClock) return null;
  return after.dueAt === ends(rungs[after.rung]?.waitMs ?? 0)
    ? null
    : '4: a rung goes by other clocks than its own';
};

/** What only counts or notes something leaves the deadline alone. */
const noted = [
  'stopRecorded',
  'stopReminded',
  'stopSettled',
  'seen',
  'saidFine',
  'familyAsked',
  'familyCalled',
  'withdrawn',
  'revisitSkipped',
] as const;
const restStays: Rule = ({ before, after, events }) => {
  const onlyNoted = events.length > 0 && events.every(({ body }) => noted.some((type) => type === body.type));
  return onlyNoted && isOpen(after.state) && after.dueAt !== before.dueAt && after.gen === before.gen
    ? '4: a deadline moved with nothing to move it'
    : null;
};

export const clockRules: readonly Rule[] = [snapshotStays, clocksAreItsOwn, restStays];
