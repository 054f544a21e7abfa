import type { InputOf } from '@domain/contract/action';
import type { recordStopPayment } from '@domain/stop-payment/contract';
import { whenOf } from './when';
import { fenOf } from '@domain/stop-payment/amount';

/** What is written in the form. */
export interface MoneyDraft {
  readonly account: string;
  readonly accountName: string;
  readonly bank: string;
  readonly amount: string;
  readonly when: string;
}
export const emptyDraft: MoneyDraft = { account: '', accountName: '', bank: '', amount: '', when: '' };

export type DraftErrors = Partial<Record<keyof MoneyDraft, string>>;
type Fields = Pick<
  InputOf<typeof recordStopPayment>,
  'account' | 'accountName' | 'bank' | 'amountFen' | 'transferredAt'
>;

interface Read {
  /** Null while something is wrong. */
  readonly fields: Fields | null;
  readonly errors: DraftErrors;
}

export const digitsOf = (account: string): string => account.replace(/[\s-]/g, '');

/** The form as the contract wants it, and what is wrong with it. `now` is the server's. */
export function readDraft({ account, accountName, bank, amount, when }: MoneyDraft, now: number): Read {
  const amountFen = fenOf(amount);
  const transferredAt = whenOf(when, now);
  const errors: DraftErrors = {
    ...(/^\d{8,32}$/.test(digitsOf(account)) ? {} : { account: '账号是 8 到 32 位数字。' }),
    ...(accountName.trim().length >= 2 ? {} : { accountName: '请写收款人的全名。' }),
    ...(bank.trim().length >= 2 ? {} : { bank: '请写银行或支付平台的名字。' }),
    ...(amountFen !== null && amountFen > 0 ? {} : { amount: '请写金额，例如 12500 或 3万。' }),
    ...(transferredAt === null ? { when: '请写成 21:05；不是今天就写 5月28日 21:05。' } : {}),
  };
  const fine = Object.keys(errors).length === 0 && amountFen !== null && transferredAt !== null;
  return { errors, fields: fine ? { account, accountName, bank, amountFen, transferredAt } : null };
}
