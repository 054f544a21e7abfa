import type { ReactElement } from 'react';
import { cancelTask } from '@domain/task/desk-contract';
import { cancelReasonName, type CancelReason } from '@domain/task/reasons';
import { useIntent } from '../../api/use-intent';
import { ReasonForm } from '../../components/reason-form';
import { type DeskFormProps, staleSentence } from './desk-form';

/** A source takes its own warnings back; the desk has these two. */
const reasons = ['enteredByMistake', 'test'] as const;

/** The desk ends a task without an outcome. */
export function CancelForm({ task, onDone, onStale }: DeskFormProps): ReactElement {
  const { busy, refusal, send } = useIntent(cancelTask);
  const cancel = async (reason: CancelReason): Promise<void> => {
    const outcome = await send({ id: task.id, gen: task.gen, reason });
    if (outcome === null) return;
    const stale = staleSentence(outcome);
    if (outcome.ok) onDone();
    else if (stale !== null) onStale(stale);
  };
  return (
    <ReasonForm
      label="撤销的原因"
      names={cancelReasonName}
      reasons={reasons}
      whatHappens="撤销以后不能恢复，不计入成功率，有任务的人会收到通知。真有人被骗时请不要撤销。"
      action="撤销任务"
      doing="正在撤销…"
      busy={busy}
      refusal={refusal}
      onReason={(reason) => void cancel(reason)}
    />
  );
}
