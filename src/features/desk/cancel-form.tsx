import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { cancelTask } from '@domain/task/contract';
import { cancelReasonName, type CancelReason } from '@domain/task/reasons';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { type DeskFormProps, staleSentence } from './desk-form';

/** A source takes its own warnings back; the desk has these two. */
const reasons: readonly CancelReason[] = ['enteredByMistake', 'test'];
const options = reasons.map((key) => ({ key, text: cancelReasonName[key] }));

/** The desk ends a task without an outcome. */
export function CancelForm({ task, onDone, onStale }: DeskFormProps): ReactElement {
  const { busy, refusal, send } = useIntent(cancelTask);
  const [reason, setReason] = useState<CancelReason | null>(null);
  const cancel = async (because: CancelReason): Promise<void> => {
    const outcome = await send({ id: task.id, gen: task.gen, reason: because });
    if (outcome === null) return;
    const stale = staleSentence(outcome);
    if (outcome.ok) onDone();
    else if (stale !== null) onStale(stale);
  };
  return (
    <>
      <Choice label="撤销的原因" options={options} value={reason} onChange={setReason} />
      <Text className="block">
        撤销以后不能恢复，不计入成功率，有任务的人会收到通知。真有人被骗时请不要撤销。
      </Text>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press
        tone="danger"
        busy={busy}
        disabled={reason === null}
        onPress={() => reason !== null && void cancel(reason)}
      >
        {busy ? '正在撤销…' : '撤销任务'}
      </Press>
    </>
  );
}
