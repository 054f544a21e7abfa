import { useState, type ReactElement } from 'react';
import { settleStopPayment } from '@domain/stop-payment/contract';
import { stopFailureName, stopFailures, type StopStep } from '@domain/stop-payment/stop-payment';
import { useIntent } from '../../../api/use-intent';
import { Banner } from '../../../components/banner';
import { Choice } from '../../../components/choice';
import { Press } from '../../../components/press';
import { TextField } from '../../../components/text-field';
import type { StopEntryProps } from './stop-entry';
import { fenOf, yuanText } from '@domain/stop-payment/amount';

type Result = 'all' | 'part' | (typeof stopFailures)[number];

const options: readonly { readonly key: Result; readonly text: string }[] = [
  { key: 'all', text: '全部止住' },
  { key: 'part', text: '止住一部分' },
  ...stopFailures.map((key) => ({ key, text: `没止住：${stopFailureName[key]}` })),
];

function stepOf(result: Result | null, amountFen: number, part: string): StopStep | null {
  if (result === null) return null;
  if (result === 'all') return { result: 'stopped', stoppedFen: amountFen };
  if (result !== 'part') return { result: 'failed', because: result };
  const stoppedFen = fenOf(part);
  return stoppedFen === null || stoppedFen === 0 || stoppedFen > amountFen
    ? null
    : { result: 'stopped', stoppedFen };
}

/** 止付结果: what came of it, once and for all. */
export function ResultForm({ task, stop, onChanged }: StopEntryProps): ReactElement {
  const { busy, refusal, send } = useIntent(settleStopPayment);
  const [result, setResult] = useState<Result | null>(null);
  const [part, setPart] = useState('');
  const step = stepOf(result, stop.amountFen, part);
  const settle = async (): Promise<void> => {
    if (step === null) return;
    const outcome = await send({ id: task.id, stopPayment: stop.id, ...step });
    if (outcome !== null) onChanged();
  };
  return (
    <>
      <Choice label="止付结果" options={options} value={result} onChange={setResult} />
      {result === 'part' ? (
        <TextField
          label="止住多少元"
          hint={`一共转出 ${yuanText(stop.amountFen)}`}
          value={part}
          onChange={setPart}
          maxLength={16}
        />
      ) : null}
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} disabled={step === null} onPress={() => void settle()}>
        {busy ? '正在记录…' : '记下结果'}
      </Press>
    </>
  );
}
