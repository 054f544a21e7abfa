import * as v from 'valibot';
import { Instant } from '../contract/fields';
import { type Money, type StopPayment, stopFailures, stopStates } from './stop-payment';

/** A stop payment as staff see it: masked; `stopPayment.reveal` gives account and name. */
export const StopPaymentView = v.object({
  id: v.string(),
  state: v.picklist(stopStates),
  /** `****1234` */
  accountMask: v.string(),
  /** False: the number's check digit doesn't fit; look whether it was typed right. */
  checkDigitFits: v.boolean(),
  /** `王**` */
  accountNameMask: v.string(),
  bank: v.string(),
  amountFen: v.number(),
  transferredAt: Instant,
  reportedAt: Instant,
  /** 30 minutes after the report: by then it belongs in the platform. */
  dueAt: Instant,
  submittedAt: v.nullable(Instant),
  stoppedFen: v.nullable(v.number()),
  failedBecause: v.nullable(v.picklist(stopFailures)),
  /** The warned person wrote it down: it wants to be asked again. */
  byResident: v.boolean(),
});
export type StopPaymentView = v.InferOutput<typeof StopPaymentView>;

export const stopPaymentView = (stop: StopPayment): StopPaymentView => ({
  id: stop.id,
  state: stop.state,
  accountMask: stop.accountMask,
  checkDigitFits: stop.checkDigitFits,
  accountNameMask: stop.accountNameMask,
  bank: stop.bank,
  amountFen: stop.amountFen,
  transferredAt: stop.transferredAt,
  reportedAt: stop.reportedAt,
  dueAt: stop.dueAt,
  submittedAt: stop.submittedAt,
  stoppedFen: stop.stoppedFen,
  failedBecause: stop.failedBecause,
  byResident: stop.recordedBy === null,
});

/** 'I have already transferred', as it is shown: when, and by when the account belongs in the platform. */
export const TransferSaidView = v.object({
  at: Instant,
  dueAt: Instant,
  answered: v.boolean(),
  /** A guardian said it, who had them on the phone. */
  byFamily: v.optional(v.boolean(), false),
});
export type TransferSaidView = v.InferOutput<typeof TransferSaidView>;

export function transferSaidView({ transferSaid }: Money): TransferSaidView | null {
  if (!transferSaid) return null;
  const { at, dueAt, answered, byFamily = false } = transferSaid;
  return { at, dueAt, answered, byFamily };
}
