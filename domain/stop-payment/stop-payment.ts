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
  readonly recordedBy: StaffId;
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

/** When the next reminder of one is due; null when none is. */
const remindAt = ({ state, dueAt, reminded }: StopPayment): number | null => {
  if (state !== 'recorded' || reminded === 2) return null;
  return reminded === 0 ? dueAt - stopRemindMs : dueAt;
};

/** When the sweep has to look at a task's stop payments again: its indexed `stopDueAt`. */
export function nextStopAt(stops: readonly StopPayment[]): number | null {
  const times = stops.map(remindAt).filter((at) => at !== null);
  return times.length === 0 ? null : Math.min(...times);
}

/** The stop payments whose reminder is due, as they are after it. One that is past its time is reminded of that only. */
export const remindedStops = (stops: readonly StopPayment[], now: number): StopPayment[] =>
  stops.flatMap((stop) => {
    const at = remindAt(stop);
    if (at === null || at > now) return [];
    return [{ ...stop, reminded: stop.dueAt <= now ? 2 : 1 } as const];
  });

interface WithMoney {
  readonly stopPayments?: readonly Pick<StopPayment, 'state'>[];
}

/** Money of a task is on its way that nobody has submitted. */
export const isMoneyRunning = ({ stopPayments = [] }: WithMoney): boolean =>
  stopPayments.some(({ state }) => state === 'recorded');
