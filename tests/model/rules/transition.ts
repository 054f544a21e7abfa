import { clockSkewMs, type Message, wantsWork } from '@domain/message/message';
import { clocksOfTask } from '@domain/task/clocks';
import { isOpen } from '@domain/task/lifecycle';
import { isRevisitNight } from '@domain/task/revisit';
import { isHigher } from '@domain/warning/risk';
import type { DutyStaff } from '@domain/staff/staff';
import type { Task } from '@domain/task/task';
import { clockRules } from './clocks';
import { handRules } from './hand';
import { moneyRules } from './money';
import { isPlannedAnew, leasedAt } from '../ledger';
import { has, type Rule, type Written } from './written';

const isHeld = ({ state }: Task): boolean => state === 'accepted' || state === 'engaged';

const genGrows: Rule = ({ before, after, events }) => {
  if (after.gen < before.gen) return '2: gen went back';
  if (has(events, 'offered') && after.gen !== before.gen + 1) return '2: an offer without a new gen';
  return null;
};

const oneHolder: Rule = ({ before, after, events }) => {
  const accepted = events.find(({ body }) => body.type === 'accepted')?.body;
  if (accepted?.type === 'accepted') {
    if (before.state !== 'offered') return `3: accepted from ${before.state}`;
    if (accepted.gen !== before.gen) return '3: accepted an offer that was not the current one';
    if (!before.offer.staff.some(({ id }) => id === after.holder)) return '3: accepted by somebody not asked';
  }
  if (before.holder && after.holder && after.holder !== before.holder) return '3: the holder was changed';
  if (!before.holder && after.holder && !accepted) return '3: held without an acceptance';
  if (isHeld(after) && !after.holder) return '3: held by nobody';
  return null;
};

/** What may lead to a new offer before a deadline: another warning, or somebody's hand. */
const otherCauses = [
  'opened',
  'warned',
  'located',
  'saidTransferred',
  'refused',
  'handedOver',
  'assigned',
  'withdrawn',
  'cancelled',
] as const;
const hasOtherCause = (events: Written['events']) => otherCauses.some((type) => has(events, type));

const notTooEarly: Rule = ({ before, after, events }) => {
  if (after.gen === before.gen || hasOtherCause(events)) return null;
  const at = events[0]?.at ?? 0;
  return at < (before.dueAt ?? Infinity) ? '4: escalated before its deadline' : null;
};

/** A revisit leaves people alone at night: no clock of it ends there, and nobody is told anything. */
const quietAtNight: Rule = ({ after, events }) => {
  if (after.revisitOf === null || !isOpen(after.state) || after.dueAt === null) return null;
  if (events.length > 0 && isRevisitNight(after.dueAt)) return 'a clock of a revisit ends at night';
  return has(events, 'warned') ? 'a revisit has a warning' : null;
};

/** From which rung on somebody is looked for, and among whom. */
function ladderOf({ before, after, events }: Written) {
  const last = clocksOfTask(after).rungs.length - 1;
  if (has(events, 'refused'))
    return { from: before.rung, asked: ({ id }: DutyStaff) => !after.refusedBy.includes(id) };
  const climbs = before.state === 'offered' && !hasOtherCause(events);
  return { from: climbs ? Math.min(before.rung + 1, last) : 0, asked: () => true };
}

/** These ask one chosen person. */
const isChosen = (events: Written['events']) => has(events, 'handedOver') || has(events, 'assigned');

const noRungSkipped: Rule = (written) => {
  const { after, events, duties } = written;
  if (!has(events, 'offered') || isChosen(events)) return null;
  const { from, asked } = ladderOf(written);
  if (after.rung < from) return '5: the ladder went down';
  const passed = clocksOfTask(after).rungs.slice(from, after.rung);
  const isEmpty = (staff: readonly DutyStaff[]) =>
    !passed.some(({ roles }) => staff.some((one) => asked(one) && roles.includes(one.role)));
  if (!duties.some(isEmpty)) return '5: a rung was skipped';
  const skipped = events.filter(({ body }) => body.type === 'rungSkipped').length;
  return skipped === passed.length ? null : '5: a skipped rung does not say so';
};

const askedAreOnDuty: Rule = ({ after, events, duties }) => {
  if (!has(events, 'offered')) return null;
  const there = duties.some((staff) =>
    after.offer.staff.every(({ id }) => staff.some((one) => one.id === id)),
  );
  return there ? null : '3: somebody was asked who is not on duty';
};

const offerHasMessages: Rule = ({ before, after, events }) => {
  if (!has(events, 'offered')) return null;
  const planned = Object.entries(after.messages)
    .filter(
      ([key, { kind, gen }]) => kind === 'offer' && gen === after.gen && before.messages[key] === undefined,
    )
    .map(([key]) => key);
  const wanted = after.offer.staff.map(({ id }) => `${after.gen}-offer-${id}-wechat`);
  return planned.sort().join() === wanted.sort().join() ? null : '6: an offer and its messages are apart';
};

const finalStays: Rule = ({ before, after }) => {
  if (isOpen(before.state)) return null;
  const same = (['state', 'gen', 'holder', 'outcome', 'warningCount', 'dueAt'] as const).every(
    (field) => before[field] === after[field],
  );
  return same ? null : '10: a final state changed';
};

const neverLowered: Rule = ({ before, after, events }) => {
  if (isHigher(before.risk, after.risk)) return 'the risk went down';
  const merged = has(events, 'warned') || has(events, 'opened');
  if (merged && isHeld(before) && (after.holder !== before.holder || after.gen !== before.gen))
    return 'a merge un-accepted';
  return after.warningCount === after.warnings.length ? null : 'the count is not that of the warnings';
};

const leasedInTurn: Rule = ({ before, leases }) => {
  for (const lease of leases) {
    const old = before.messages[lease.key];
    if (!old || isPlannedAnew(old, lease.message)) continue;
    if (!wantsWork(old)) return `8: a message that is ${old.state} was leased`;
    const from = old.state === 'leased' ? old.leaseUntil + clockSkewMs : old.dueAt;
    if (leasedAt(lease) < from) return '8: leased before its time, or while another held it';
    if (lease.token !== old.token + 1) return '8: a lease without a new token';
  }
  return null;
};

/** An offer, or the alarm that nobody takes a task, may be over before it would be tried again: then it goes the other way. */
const isSoonOver = ({ kind }: Message): boolean => kind === 'offer' || kind === 'alert';

/** What is written of a send is what the provider said to one who held the lease. */
const settledAsAnswered: Rule = ({ before, after, ledger }) => {
  for (const [key, message] of Object.entries(after.messages)) {
    const old = before.messages[key];
    if (!old || old.state === message.state || message.state === 'pending' || message.state === 'leased')
      continue;
    const answers = ledger.of(after._id, key, ledger.planOf(after._id, key)).map(({ answer }) => answer);
    if (message.state === 'sent' && !answers.includes('sent')) return '7: called sent, and nobody was told';
    if (message.state === 'unknown' && !answers.includes('lost'))
      return '7: called unknown without a lost answer';
    if (message.state === 'dead' && !answers.includes('permanent') && message.tries < 6) {
      if (!isSoonOver(message)) return '7: given up without a refusal';
      if (message.channel === 'wechat' && !after.messages[key.replace(/wechat$/, 'sms')])
        return '7: given up over WeChat, and no SMS planned';
    }
  }
  return null;
};

export const transitionRules: readonly Rule[] = [
  genGrows,
  oneHolder,
  notTooEarly,
  noRungSkipped,
  askedAreOnDuty,
  quietAtNight,
  offerHasMessages,
  finalStays,
  neverLowered,
  leasedInTurn,
  settledAsAnswered,
  ...handRules,
  ...clockRules,
  ...moneyRules,
];
