import type { InputOf } from '@domain/contract/action';
import { fenOf } from '@domain/stop-payment/amount';
import type { addAccount } from '@domain/warning/said-contract';
import { say } from '../../platform/language';

/** What the person has written of where the money went. */
export interface AccountDraft {
  readonly account: string;
  readonly amount: string;
  readonly accountName: string;
  readonly bank: string;
}
export const emptyAccount: AccountDraft = { account: '', amount: '', accountName: '', bank: '' };

type Fields = Pick<InputOf<typeof addAccount>, 'account' | 'amountFen' | 'accountName' | 'bank'>;

interface Read {
  /** Null while something is wrong. */
  readonly fields: Fields | null;
  readonly errors: Partial<Record<'account' | 'amount', string>>;
}

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '');
const known = (text: string): string | null => (text.trim().length >= 2 ? text.trim() : null);

/** The draft as the contract wants it. Account and amount are needed; whoever doesn't know the rest leaves it empty. */
export function readAccount({ account, amount, accountName, bank }: AccountDraft): Read {
  const digits = digitsOf(account);
  const amountFen = fenOf(amount.normalize('NFKC'));
  const isAccount = /^\d{8,32}$/.test(digits);
  const isAmount = amountFen !== null && amountFen > 0;
  const errors = {
    ...(isAccount
      ? {}
      : { account: say('账号是 8 到 32 位数字。', 'An account number has 8 to 32 digits.') }),
    ...(isAmount
      ? {}
      : { amount: say('请写金额，例如 12500 或 3万。', 'Write the amount, for example 12500.') }),
  };
  if (!isAccount || !isAmount) return { fields: null, errors };
  const [name, at] = [known(accountName), known(bank)];
  return {
    errors,
    fields: {
      account: digits,
      amountFen,
      ...(name === null ? {} : { accountName: name }),
      ...(at === null ? {} : { bank: at }),
    },
  };
}
