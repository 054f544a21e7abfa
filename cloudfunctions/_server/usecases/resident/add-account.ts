import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { maskOwnName } from '@domain/resident/mask';
import { fail, ok, type Result } from '@domain/result';
import { recordStop, stopsOf } from '@domain/stop-payment/change';
import { checkDigitFits } from '@domain/stop-payment/check-digit';
import {
  mostStopPayments,
  type StopPayment,
  stopWithinMs,
  type TransferSaid,
} from '@domain/stop-payment/stop-payment';
import { isOpen } from '@domain/task/lifecycle';
import type { addAccount } from '@domain/warning/said-contract';
import { say, type SayPorts } from './said';

type Input = ParsedOf<typeof addAccount>;

/** Stands for what the person does not know. */
const notKnown = '不详';

/** The person writes down to where the money went: a stop payment whose clock began when they said so. */
export const addOwnAccount = (
  ports: SayPorts,
  openid: string,
  input: Input,
): Promise<Result<OutputOf<typeof addAccount>>> =>
  say(ports, { openid, id: input.id }, async ({ task }) => {
    const stops = stopsOf(task);
    if (stops.some(({ id }) => id === input.opId)) return ok(null);
    if (!isOpen(task.state)) return fail('warningOver');
    if (!task.transferSaid) return fail('badInput', 'id');
    if (stops.length >= mostStopPayments) return fail('stopPaymentFull');
    const stop = stopOf(ports, input, task.transferSaid);
    return Promise.resolve(ok(recordStop(task, stop, ports.clock.now())));
  });

function stopOf({ vault }: SayPorts, input: Input, said: TransferSaid): StopPayment {
  const name = input.accountName;
  return {
    id: input.opId,
    account: vault.seal(input.account),
    accountMask: `****${input.account.slice(-4)}`,
    checkDigitFits: checkDigitFits(input.account),
    accountName: vault.seal(name ?? notKnown),
    accountNameMask: name === undefined ? notKnown : maskOwnName(name),
    bank: input.bank ?? notKnown,
    amountFen: input.amountFen,
    transferredAt: Math.min(input.transferredAt ?? said.at, said.at),
    reportedAt: said.at,
    dueAt: said.at + stopWithinMs,
    recordedBy: null,
    state: 'recorded',
    submittedAt: null,
    stoppedFen: null,
    failedBecause: null,
    ops: [],
    reminded: 0,
  };
}
