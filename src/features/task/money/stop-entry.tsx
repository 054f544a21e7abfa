import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { settleStopPayment } from '@domain/stop-payment/contract';
import { stopFailureName, stopStateName, type StopState } from '@domain/stop-payment/stop-payment';
import type { StopPaymentView } from '@domain/stop-payment/view';
import type { TaskView } from '@domain/task/contract';
import { clockText } from '@domain/time/shanghai';
import { useIntent } from '../../../api/use-intent';
import { Banner } from '../../../components/banner';
import { Countdown } from '../../../components/countdown';
import { Press } from '../../../components/press';
import { Tag, type TagTone } from '../../../components/tag';
import { Account } from './account';
import { ResultForm } from './result-form';
import './stop-payment.css';
import { yuanText } from '@domain/stop-payment/amount';

export interface StopEntryProps {
  readonly task: TaskView;
  readonly stop: StopPaymentView;
  readonly offsetMs: number;
  readonly onChanged: () => void;
}

const tones: Record<StopState, TagTone> = {
  recorded: 'red',
  submitted: 'gold',
  stopped: 'green',
  failed: 'soft',
};

/** Money that went to one account: its clock, and what was done about it. */
export function StopEntry(props: StopEntryProps): ReactElement {
  const { stop, offsetMs } = props;
  const running = stop.state === 'recorded' || stop.state === 'submitted';
  return (
    <View className="stop-entry">
      <View className="row">
        <Tag tone={tones[stop.state]}>{stopStateName[stop.state]}</Tag>
        <Text className="big strong numbers">{yuanText(stop.amountFen)}</Text>
      </View>
      {stop.state === 'recorded' ? (
        <Countdown dueAt={stop.dueAt} offsetMs={offsetMs} label="上报平台" />
      ) : null}
      <Text className="block numbers">{`${stop.bank} ${stop.accountMask}，${stop.accountNameMask}`}</Text>
      <Text className="block soft small">{`${clockText(stop.transferredAt)} 转出${endText(stop)}`}</Text>
      {running && !stop.checkDigitFits ? (
        <Text className="block danger-ink small">这个账号不像银行卡号，请核对一遍，别报错了。</Text>
      ) : null}
      {running && stop.byResident ? (
        <Text className="block small">本人自己填的，打电话时请再核对一遍。</Text>
      ) : null}
      {running ? <Steps {...props} /> : null}
    </View>
  );
}

function endText({ state, submittedAt, stoppedFen, failedBecause }: StopPaymentView): string {
  if (state === 'stopped' && stoppedFen !== null) return `，止住 ${yuanText(stoppedFen)}`;
  if (state === 'failed' && failedBecause !== null) return `，${stopFailureName[failedBecause]}`;
  return submittedAt === null ? '' : `，${clockText(submittedAt)} 已上报`;
}

function Steps(props: StopEntryProps): ReactElement {
  const { task, stop, onChanged } = props;
  const { busy, refusal, send } = useIntent(settleStopPayment);
  const [shown, setShown] = useState<'account' | 'result' | null>(null);
  const toggle = (part: 'account' | 'result') => () => setShown(shown === part ? null : part);
  const submitted = async (): Promise<void> => {
    const outcome = await send({ id: task.id, stopPayment: stop.id, result: 'submitted' });
    if (outcome !== null) onChanged();
  };
  return (
    <>
      {stop.state === 'recorded' ? (
        <Press tone="danger" busy={busy} onPress={() => void submitted()}>
          {busy ? '正在记录…' : '已提交止付平台'}
        </Press>
      ) : null}
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <View className="side-by-side">
        <Press tone="plain" onPress={toggle('account')}>
          {shown === 'account' ? '收起账号' : '看完整账号'}
        </Press>
        <Press tone="plain" onPress={toggle('result')}>
          {shown === 'result' ? '先不填结果' : '止付结果'}
        </Press>
      </View>
      {shown === 'account' ? <Account task={task} stop={stop} /> : null}
      {shown === 'result' ? <ResultForm {...props} /> : null}
    </>
  );
}
