import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import { stopsOf } from '@domain/stop-payment/change';
import type { revealStopPayment } from '@domain/stop-payment/contract';
import { type RevealPorts, takeReveal } from '../task/reveal';
import { taskOfMoney } from './access';

/** Account and name of a stop payment, to type them into the platform. The audit row comes before anything is opened. */
export async function revealAccount(
  ports: RevealPorts,
  openid: string,
  input: ParsedOf<typeof revealStopPayment>,
): Promise<Result<OutputOf<typeof revealStopPayment>>> {
  const found = await taskOfMoney(ports, openid, input.id);
  if (!found.ok) return found;
  const { task, me } = found.value;
  const stop = stopsOf(task).find(({ id }) => id === input.stopPayment);
  if (!stop) return fail('stopPaymentUnknown', 'stopPayment');
  const { opId, reason } = input;
  const taken = await takeReveal(ports, {
    action: 'revealAccount',
    staff: me,
    task: task._id,
    person: task.person,
    subject: stop.id,
    reason,
    opId,
  });
  if (!taken.ok) return taken;
  return ok({
    account: ports.vault.open(stop.account),
    accountName: ports.vault.open(stop.accountName),
    leftToday: taken.value,
  });
}
