import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OutputOf } from '@domain/contract/action';
import { accountReasonName, accountReasons, revealStopPayment } from '@domain/stop-payment/contract';
import { useIntent } from '../../../api/use-intent';
import { Banner } from '../../../components/banner';
import { Press } from '../../../components/press';
import type { StopEntryProps } from './stop-entry';
import './stop-payment.css';

/** Account and name, once a reason is given; held while they are in sight and kept nowhere. */
export function Account({ task, stop }: Pick<StopEntryProps, 'task' | 'stop'>): ReactElement {
  const { busy, refusal, send } = useIntent(revealStopPayment);
  const [shown, setShown] = useState<OutputOf<typeof revealStopPayment> | null>(null);
  const reveal = async (reason: (typeof accountReasons)[number]): Promise<void> => {
    const outcome = await send({ id: task.id, stopPayment: stop.id, reason });
    if (outcome?.ok) setShown(outcome.value);
  };
  if (shown !== null) {
    return (
      <View>
        <Text className="stop-account">{shown.account.replace(/(\d{4})(?=\d)/g, '$1 ')}</Text>
        <Text className="block big strong">{shown.accountName}</Text>
        <Text className="block soft small">{`今天还能查看 ${shown.leftToday} 次。`}</Text>
      </View>
    );
  }
  return (
    <>
      <Text className="block">为什么要看完整账号？每次查看都会留下记录。</Text>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <View className="side-by-side">
        {accountReasons.map((reason) => (
          <Press key={reason} tone="plain" busy={busy} onPress={() => void reveal(reason)}>
            {accountReasonName[reason]}
          </Press>
        ))}
      </View>
    </>
  );
}
