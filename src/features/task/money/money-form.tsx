import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { checkDigitFits } from '@domain/stop-payment/check-digit';
import { recordStopPayment } from '@domain/stop-payment/contract';
import type { TaskView } from '@domain/task/contract';
import { clockText } from '@domain/time/shanghai';
import { useIntent } from '../../../api/use-intent';
import { Banner } from '../../../components/banner';
import { Press } from '../../../components/press';
import { TextField } from '../../../components/text-field';
import { phoneNow } from '../../../platform/clock';
import { digitsOf, emptyDraft, type MoneyDraft, readDraft } from './draft';
import { whenOf } from './when';
import { fenOf, yuanText } from '@domain/stop-payment/amount';

export interface MoneyFormProps {
  readonly task: TaskView;
  readonly offsetMs: number;
  readonly onDone: () => void;
}

/** To whom the money went. The 30 minutes count from when the person said so on the warning's page, else from now on. */
export function MoneyForm({ task, offsetMs, onDone }: MoneyFormProps): ReactElement {
  const { busy, refusal, send } = useIntent(recordStopPayment);
  const [reportedAt] = useState(() => saidAt(task) ?? phoneNow() + offsetMs);
  const [draft, setDraft] = useState(emptyDraft);
  const [looked, setLooked] = useState(false);
  const { fields, errors } = readDraft(draft, reportedAt);
  const write = (name: keyof MoneyDraft) => (text: string) => setDraft({ ...draft, [name]: text });
  const errorOf = (name: keyof MoneyDraft) => {
    const error = looked ? errors[name] : undefined;
    return error === undefined ? {} : { error };
  };
  const record = async (): Promise<void> => {
    setLooked(true);
    if (fields === null) return;
    // A minute that was just written may be later than the moment at which the form was opened.
    const transferredAt = Math.min(fields.transferredAt, reportedAt);
    const outcome = await send({ id: task.id, ...fields, transferredAt, reportedAt });
    if (outcome?.ok) onDone();
  };
  return (
    <>
      <TextField
        label="收款账号"
        kind="digits"
        value={draft.account}
        onChange={write('account')}
        maxLength={40}
        {...errorOf('account')}
        hint={accountHint(draft.account)}
      />
      <TextField
        label="收款人姓名"
        value={draft.accountName}
        onChange={write('accountName')}
        maxLength={40}
        {...errorOf('accountName')}
      />
      <TextField
        label="哪家银行"
        hint="支付宝、微信支付也写在这里"
        value={draft.bank}
        onChange={write('bank')}
        maxLength={30}
        {...errorOf('bank')}
      />
      <TextField
        label="转了多少元"
        hint={amountHint(draft.amount)}
        value={draft.amount}
        onChange={write('amount')}
        maxLength={16}
        {...errorOf('amount')}
      />
      <TextField
        label="几点转的"
        hint={whenHint(draft.when, reportedAt)}
        value={draft.when}
        onChange={write('when')}
        maxLength={16}
        {...errorOf('when')}
      />
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press tone="danger" busy={busy} onPress={() => void record()}>
        {busy ? '正在记录…' : '记下这笔钱'}
      </Press>
      <Text className="block soft small">
        {saidAt(task) === null
          ? '30 分钟从现在算起，请马上报止付平台。'
          : '30 分钟从本人说已转账算起，请马上报止付平台。'}
      </Text>
    </>
  );
}

const saidAt = ({ transferSaid }: TaskView): number | null =>
  transferSaid?.answered === false ? transferSaid.at : null;

function accountHint(account: string): string {
  const digits = digitsOf(account);
  if (!/^\d{16,19}$/.test(digits) || checkDigitFits(digits)) return '银行卡号、支付账号都可以';
  return '卡号好像有一位不对，请再看一遍。不是银行卡就不用管。';
}

function amountHint(amount: string): string {
  const fen = fenOf(amount);
  return fen === null ? '例如 12500，或者 3万' : yuanText(fen);
}

function whenHint(when: string, now: number): string {
  const at = whenOf(when, now);
  return at === null ? '例如 21:05；不是今天就写 5月28日 21:05' : clockText(at);
}
