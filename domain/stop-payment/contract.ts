import * as v from 'valibot';
import { action } from '../contract/action';
import { Instant, OpId, TaskIdField } from '../contract/fields';
import { TaskView } from '../task/contract';
import { Account, AmountFen, Text } from './fields';
import { stopFailures } from './stop-payment';

const Settled = v.object({ task: TaskView });

/** Money was sent: to whom, when, how much. Starts the 30-minute clock at the report. For the holder and the desk. */
export const recordStopPayment = action({
  fn: 'police',
  name: 'stopPayment.record',
  input: v.pipe(
    v.object({
      opId: OpId,
      id: TaskIdField,
      account: Account,
      accountName: Text(40),
      bank: Text(30),
      amountFen: AmountFen,
      transferredAt: Instant,
      /** When the victim said so. */
      reportedAt: Instant,
    }),
    v.forward(
      v.check(({ transferredAt, reportedAt }) => transferredAt <= reportedAt),
      ['transferredAt'],
    ),
  ),
  output: Settled,
});

const step = { opId: OpId, id: TaskIdField, stopPayment: OpId };

/** What came of it: submitted to the platform, stopped, or failed. Also after the task was closed. */
export const settleStopPayment = action({
  fn: 'police',
  name: 'stopPayment.settle',
  input: v.variant('result', [
    v.object({ ...step, result: v.literal('submitted') }),
    v.object({ ...step, result: v.literal('stopped'), stoppedFen: AmountFen }),
    v.object({ ...step, result: v.literal('failed'), because: v.picklist(stopFailures) }),
  ]),
  output: Settled,
});

export const accountReasons = ['submitNow', 'checkEntry'] as const;
export const accountReasonName: Record<(typeof accountReasons)[number], string> = {
  submitNow: '马上报止付平台',
  checkEntry: '核对录入',
};

/** Account and name of one, for the holder and the desk; it leaves an audit row and counts on the quota of reveals. */
export const revealStopPayment = action({
  fn: 'police',
  name: 'stopPayment.reveal',
  input: v.object({ ...step, reason: v.picklist(accountReasons) }),
  output: v.object({ account: v.string(), accountName: v.string(), leftToday: v.number() }),
});
