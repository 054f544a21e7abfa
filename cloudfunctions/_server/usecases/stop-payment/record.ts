import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { StaffId } from '@domain/identity/ids';
import { maskOwnName } from '@domain/resident/mask';
import { fail, ok, type Result } from '@domain/result';
import { recordStop, stopsOf } from '@domain/stop-payment/change';
import { checkDigitFits } from '@domain/stop-payment/check-digit';
import type { recordStopPayment } from '@domain/stop-payment/contract';
import { mostStopPayments, type StopPayment, stopWithinMs } from '@domain/stop-payment/stop-payment';
import { isOpen } from '@domain/task/lifecycle';
import { taskView } from '@domain/task/view';
import { minuteMs } from '@domain/time/shanghai';
import type { TaskReadPorts } from '../task/read';
import { taskOfMoney } from './access';

type Input = ParsedOf<typeof recordStopPayment>;
const maxRounds = 5;
/** An officer's phone may be so much ahead of us. */
const phoneAheadMs = minuteMs;

/** Records money that was sent, on an open task. The same `opId` again is the same record. */
export async function record(
  ports: TaskReadPorts,
  openid: string,
  input: Input,
): Promise<Result<OutputOf<typeof recordStopPayment>>> {
  const now = ports.clock.now();
  if (input.transferredAt > now + phoneAheadMs) return fail('badInput', 'transferredAt');
  if (input.reportedAt > now + phoneAheadMs) return fail('badInput', 'reportedAt');
  for (let round = 0; round < maxRounds; round += 1) {
    const found = await taskOfMoney(ports, openid, input.id);
    if (!found.ok) return found;
    const { task, me } = found.value;
    const stops = stopsOf(task);
    if (stops.some(({ id }) => id === input.opId)) return ok({ task: taskView(task, me) });
    if (!isOpen(task.state)) return fail('taskFinal');
    if (stops.length >= mostStopPayments) return fail('stopPaymentFull');
    await ports.tasks.change(recordStop(task, stopOf(ports, input, me), now));
  }
  return fail('busy');
}

const stopOf = ({ vault }: TaskReadPorts, input: Input, me: StaffId): StopPayment => ({
  id: input.opId,
  account: vault.seal(input.account),
  accountMask: `****${input.account.slice(-4)}`,
  checkDigitFits: checkDigitFits(input.account),
  accountName: vault.seal(input.accountName),
  accountNameMask: maskOwnName(input.accountName),
  bank: input.bank,
  amountFen: input.amountFen,
  transferredAt: input.transferredAt,
  reportedAt: input.reportedAt,
  dueAt: input.reportedAt + stopWithinMs,
  recordedBy: me,
  state: 'recorded',
  submittedAt: null,
  stoppedFen: null,
  failedBecause: null,
  ops: [],
  reminded: 0,
});
