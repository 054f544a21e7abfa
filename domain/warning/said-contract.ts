import * as v from 'valibot';
import { action } from '../contract/action';
import { Instant, OpId } from '../contract/fields';
import { Account, AmountFen, Text } from '../stop-payment/fields';
import { WarningView } from './contract';

const said = { opId: OpId, id: v.pipe(v.string(), v.maxLength(80)) };
const Answer = v.object({ warning: WarningView });

/** 'I am fine': the officer sees it. It ends nothing, and a later warning comes all the same. */
export const sayFine = action({
  fn: 'resident',
  name: 'warning.fine',
  input: v.object(said),
  output: Answer,
});

/**
 * 'I have already transferred': starts the 30-minute clock of the stop payment and tells everybody who can do something.
 * Taps on top of one another are one, until an account is written down.
 */
export const sayTransferred = action({
  fn: 'resident',
  name: 'warning.transferred',
  input: v.object(said),
  output: Answer,
});

/** To which account, how much: what the person knows of it, after they have said that they transferred. */
export const addAccount = action({
  fn: 'resident',
  name: 'warning.addAccount',
  input: v.object({
    ...said,
    account: Account,
    amountFen: AmountFen,
    accountName: v.optional(Text(40)),
    bank: v.optional(Text(30)),
    /** Absent: just before they said so. */
    transferredAt: v.optional(Instant),
  }),
  output: Answer,
});

/** Asks every relative who agreed to it to call, at once. Who was told just now is not told again. */
export const tellFamily = action({
  fn: 'resident',
  name: 'warning.tellFamily',
  input: v.object(said),
  output: Answer,
});
