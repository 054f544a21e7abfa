import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import { settleStop, stopsOf } from '@domain/stop-payment/change';
import type { settleStopPayment } from '@domain/stop-payment/contract';
import { maySettle } from '@domain/stop-payment/stop-payment';
import { taskView } from '@domain/task/view';
import type { TaskReadPorts } from '../task/read';
import { taskOfMoney } from './access';

const maxRounds = 5;

/** Writes down what was done about a stop payment; also after the task ended. The same `opId` again is the same step. */
export async function settleOne(
  ports: TaskReadPorts,
  openid: string,
  input: ParsedOf<typeof settleStopPayment>,
): Promise<Result<OutputOf<typeof settleStopPayment>>> {
  for (let round = 0; round < maxRounds; round += 1) {
    const found = await taskOfMoney(ports, openid, input.id);
    if (!found.ok) return found;
    const { task, me } = found.value;
    const stop = stopsOf(task).find(({ id }) => id === input.stopPayment);
    if (!stop) return fail('stopPaymentUnknown', 'stopPayment');
    if (stop.ops.includes(input.opId)) return ok({ task: taskView(task, me) });
    if (!maySettle(stop, input.result)) return fail('stopPaymentSettled');
    if (input.result === 'stopped' && input.stoppedFen > stop.amountFen)
      return fail('badInput', 'stoppedFen');
    const { opId } = input;
    await ports.tasks.change(
      settleStop(task, { stop, step: input, opId, staff: me, now: ports.clock.now() }),
    );
  }
  return fail('busy');
}
