import { afterQuiet, heldBack } from '../clocks/quiet';
import { nextDeliverAt } from '../message/message';
import { planResident, planStaff } from '../message/plan';
import type { DutyStaff } from '../staff/staff';
import { ringAt } from '../warning/event-time';
import type { TaskChange } from './change';
import { clocksOfTask, type DispatchedRisk } from './clocks';
import { relapseRisk } from './episode';
import { type Helpers, linesOfRaised } from './lines';
import { chooseRung, isDeskRung } from './offer';
import { newOffer, unassign } from './reoffer';
import type { Task, TaskWarning } from './task';

/** A warning that comes to an open task. */
export interface Joining {
  readonly warning: TaskWarning & { readonly risk: DispatchedRisk };
  readonly helpers: Helpers;
  readonly onDuty: readonly DutyStaff[];
  readonly now: number;
}

/**
 * A warning of somebody whose revisit is open makes a real episode of it, in one write: counted as opened, the resident
 * warned, the ladder begun at its first rung. Whoever holds it keeps it, is told, and gets the earlier deadline. What was
 * asked at a revisit's pace never stays so: with nobody on duty it is 待派 at once.
 */
export function beginEpisode(task: Task, joining: Joining): TaskChange {
  const { warning, now } = joining;
  const late = warning.late === true;
  const relapsed = !late && task.former !== null ? task.former : null;
  const risk = relapsed ? relapseRisk(warning.risk, relapsed) : warning.risk;
  const episode: Task = { ...task, risk, revisitOf: null };
  const rings = ringAt(now, late);
  const held = task.state === 'accepted' || task.state === 'engaged';
  const change = held ? keepHolder(episode, joining, rings) : offerAnew(episode, joining.onDuty, rings);
  const asked = { ...episode, gen: change.set.gen ?? task.gen };
  const lines = linesOfRaised(asked, joining.helpers, rings);
  const messages = {
    ...change.messages,
    ...heldBack(episode, planResident(asked, rings, clocksOfTask(episode))),
    ...lines.messages,
  };
  return {
    ...change,
    when: { ...change.when, risk: task.risk, withoutWarning: warning.id },
    set: {
      ...change.set,
      ...lines.set,
      risk,
      revisitOf: null,
      relapseOf: relapsed?.task ?? null,
      scamType: warning.scamType,
      stage: warning.stage,
      firstWarnedAt: now,
      seenAt: null,
      refusedBy: [],
      deliverAt: nextDeliverAt({ ...task.messages, ...messages }),
    },
    warning,
    messages,
    events: [
      {
        type: 'opened',
        warningId: warning.id,
        risk: warning.risk,
        ...(relapsed ? { relapse: true } : {}),
        ...(held ? { held: true } : {}),
      },
      ...change.events,
      ...lines.events,
    ],
    at: now,
  };
}

/** From the first rung, at once. */
function offerAnew(episode: Task, onDuty: readonly DutyStaff[], now: number): TaskChange {
  const choice = episode.place === null ? null : chooseRung(episode, onDuty, 0);
  const moment = { onDuty, now, because: [] };
  return choice === null || isDeskRung(episode, choice.rung)
    ? unassign(episode, moment)
    : newOffer(episode, choice, moment);
}

function keepHolder(episode: Task, { warning, onDuty }: Joining, now: number): TaskChange {
  const told = onDuty.filter(
    ({ id, role }) => id === episode.holder || (warning.risk === 'critical' && role === 'dutyChief'),
  );
  const { firstContactMs, outcomeMs } = clocksOfTask(episode);
  const dueAt = afterQuiet(episode, now + (episode.state === 'accepted' ? firstContactMs : outcomeMs));
  return {
    id: episode._id,
    when: { states: [episode.state], gen: episode.gen, version: episode.version },
    set: { dueAt: Math.min(dueAt, episode.dueAt ?? dueAt) },
    messages: planStaff(told, { kind: 'news', gen: episode.gen, now }),
    events: [],
    at: now,
  };
}
