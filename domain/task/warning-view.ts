import { addresseeOf, type Messages } from '../message/message';
import { transferSaidView } from '../stop-payment/view';
import type { WarningResult, WarningView } from '../warning/contract';
import { callsForHelp } from './help';
import { isOpen } from './lifecycle';
import { isLoss, outcomes } from './outcome';
import type { Task } from './task';

/** Decides what its resident reads of an end. */
function resultOf({ state, outcome }: Task): WarningResult | null {
  if (isOpen(state)) return null;
  if (state === 'cancelled') return 'withdrawn';
  if (outcome === null) return 'ended';
  if (outcome === 'lossPartlyRecovered') return 'partlySaved';
  if (isLoss(outcome)) return 'lost';
  if (outcomes[outcome].dissuaded) return 'saved';
  return outcomes[outcome].base ? 'ended' : 'mistaken';
}

type Told = WarningView['told'][number];

/** The last word to a relative: over WeChat, or over the SMS that went out in its place. */
function toldState(messages: Messages, id: string): Told['state'] {
  const mine = Object.entries(messages)
    .filter(([key, { kind }]) => kind === 'family' && addresseeOf(key) === id)
    .map(([, { state, channel }]) => ({ state, channel }));
  if (mine.some(({ state }) => state === 'sent' || state === 'unknown')) return 'sent';
  const overSms = mine.find(({ channel }) => channel === 'sms');
  return overSms?.state === 'dead' ? 'failed' : 'sending';
}

/** A task as the warned resident sees it. */
export const warningView = (task: Task): WarningView => ({
  id: task._id,
  scamType: task.scamType,
  stage: task.stage,
  risk: task.risk,
  at: task.firstWarnedAt,
  count: task.warningCount,
  open: isOpen(task.state),
  seenAt: task.seenAt,
  held: task.state === 'accepted' || task.state === 'engaged',
  asked: callsForHelp(task).length > 0,
  fineAt: task.fineAt ?? null,
  transferSaid: transferSaidView(task),
  accounts: task.stopPayments?.length ?? 0,
  told: (task.familyTold ?? []).map(({ id, nameMask, at }) => ({
    nameMask,
    at,
    state: toldState(task.messages, id),
  })),
  result: resultOf(task),
  endedAt: task.closedAt,
});
