import type { OpId } from '../contract/fields';
import type { Sealed, StaffId } from '../identity/ids';
import { minuteMs } from '../time/shanghai';

/**
 * The lifecycle of a stop payment (止付). `submitted` to the stop-payment platform · `stopped`, all of it or a part · `failed`.
 * A bank that is reached by phone may stop the money before the platform has it.
 */
const stopMoves = [
  { from: 'recorded', to: 'submitted' },
  { from: 'recorded', to: 'stopped' },
  { from: 'recorded', to: 'failed' },
  { from: 'submitted', to: 'stopped' },
  { from: 'submitted', to: 'failed' },
] as const;

export const stopStates = ['recorded', 'submitted', 'stopped', 'failed'] as const;
export type StopState = (typeof stopStates)[number];
export const stopStateName: Record<StopState, string> = {
  recorded: '待上报',
  submitted: '已上报',
  stopped: '已止付',
  failed: '未能止付',
};

export const stopFailures = ['alreadyMoved', 'wrongAccount', 'bankRefused', 'platformDown'] as const;
export type StopFailure = (typeof stopFailures)[number];
export const stopFailureName: Record<StopFailure, string> = {
  alreadyMoved: '钱已被转走',
  wrongAccount: '账户信息不对',
  bankRefused: '银行没有受理',
  platformDown: '平台报不上去',
};

/** The first account's data belongs in the platform within 30 minutes of the report [found: 公安部 2016]. */
export const stopWithinMs = 30 * minuteMs;
/** With so much left, who can submit it is reminded [default]. */
export const stopRemindMs = 10 * minuteMs;
/** Accounts of one task: a task stays one small document. */
export const mostStopPayments = 20;

/** Money that was sent, and to where. Account and name are sealed; amounts are in 分. All instants are ms since 1970 UTC. */
export interface StopPayment {
  /** The intent that recorded it. */
  readonly id: OpId;
  readonly account: Sealed;
  readonly accountMask: string;
  readonly checkDigitFits: boolean;
  readonly accountName: Sealed;
  readonly accountNameMask: string;
  readonly bank: string;
  readonly amountFen: number;
  readonly transferredAt: number;
  readonly reportedAt: number;
  readonly dueAt: number;
  /** Null: the warned person wrote it down. */
  readonly recordedBy: StaffId | null;
  readonly state: StopState;
  readonly submittedAt: number | null;
  readonly stoppedFen: number | null;
  readonly failedBecause: StopFailure | null;
  /** The intents that settled it, each once. */
  readonly ops: readonly OpId[];
  /** 1: reminded with time left; 2: reminded that the time has run out. */
  readonly reminded: 0 | 1 | 2;
}

/** What was done about it. */
export type StopStep =
  | { readonly result: 'submitted' }
  | { readonly result: 'stopped'; readonly stoppedFen: number }
  | { readonly result: 'failed'; readonly because: StopFailure };

export const maySettle = ({ state }: StopPayment, to: StopStep['result']): boolean =>
  stopMoves.some((move) => move.from === state && move.to === to);

/** A stop payment after a step. Money that is stopped counts as submitted then, if it wasn't before. */
export function settledStop(
  stop: StopPayment,
  step: StopStep,
  { opId, now }: { readonly opId: OpId; readonly now: number },
): StopPayment {
  return {
    ...stop,
    state: step.result,
    submittedAt: stop.submittedAt ?? (step.result === 'failed' ? null : now),
    stoppedFen: step.result === 'stopped' ? step.stoppedFen : null,
    failedBecause: step.result === 'failed' ? step.because : null,
    ops: [...stop.ops, opId],
  };
}

/** 'I have already transferred': the clock runs, though nobody knows the account yet. */
export interface TransferSaid {
  /** The intent that said it. */
  readonly id: OpId;
  readonly at: number;
  readonly dueAt: number;
  readonly reminded: 0 | 1 | 2;
  /** A guardian said it, who had them on the phone; absent: they themselves. */
  readonly byFamily?: true;
  /** A stop payment has been recorded since, or the task has ended: the rest is said there. */
  readonly answered: boolean;
}

/** The money of a task: what was recorded, and what was only said. */
export interface Money {
  readonly stopPayments?: readonly StopPayment[];
  readonly transferSaid?: TransferSaid;
}

type Clocked = Pick<StopPayment, 'dueAt' | 'reminded'>;

/** When the next reminder of a clock is due; null when none is. */
const remindAt = ({ dueAt, reminded }: Clocked): number | null => {
  if (reminded === 2) return null;
  return reminded === 0 ? dueAt - stopRemindMs : dueAt;
};
const remindStopAt = (stop: StopPayment) => (stop.state === 'recorded' ? remindAt(stop) : null);
const remindSaidAt = (said: TransferSaid) => (said.answered ? null : remindAt(said));

/** When the sweep has to look at a task's money again: its indexed `stopDueAt`. */
export function nextStopAt({ stopPayments = [], transferSaid }: Money): number | null {
  const said = transferSaid ? [remindSaidAt(transferSaid)] : [];
  const times = [...stopPayments.map(remindStopAt), ...said].filter((at) => at !== null);
  return times.length === 0 ? null : Math.min(...times);
}

/** One whose reminder is due, as it is after it. One that is past its time is reminded of that only. */
const remindedOf = <T extends Clocked>(one: T, at: number | null, now: number): T[] =>
  at === null || at > now ? [] : [{ ...one, reminded: one.dueAt <= now ? 2 : 1 }];

export const remindedStops = (stops: readonly StopPayment[], now: number): StopPayment[] =>
  stops.flatMap((stop) => remindedOf(stop, remindStopAt(stop), now));
export const remindedSaid = (said: TransferSaid | undefined, now: number): TransferSaid | undefined =>
  said && remindedOf(said, remindSaidAt(said), now)[0];

interface WithMoney {
  readonly stopPayments?: readonly Pick<StopPayment, 'state'>[];
  readonly transferSaid?: Pick<TransferSaid, 'answered'> | null;
}

/** Money of a task is on its way that nobody has submitted, as far as somebody said so. */
export const isMoneyRunning = ({ stopPayments = [], transferSaid }: WithMoney): boolean =>
  transferSaid?.answered === false || stopPayments.some(({ state }) => state === 'recorded');
