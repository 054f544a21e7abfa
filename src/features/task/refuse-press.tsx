import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { refuseTask } from '@domain/task/contract';
import { refuseReasonName, refuseReasons, type RefuseReason } from '@domain/task/reasons';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { type LeavingProps, type LeavingSheetProps, tooLate } from './leaving';

/** The way out for somebody who is asked and cannot go. */
export function RefusePress(props: LeavingProps): ReactElement {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Press tone="link" onPress={() => setAsking(true)}>
        我办不了
      </Press>
      {asking ? <RefuseSheet {...props} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

const options = refuseReasons.map((key) => ({ key, text: refuseReasonName[key] }));

function RefuseSheet({ task, onLeft, onTrouble, onClose }: LeavingSheetProps): ReactElement {
  const { busy, refusal, send } = useIntent(refuseTask);
  const [reason, setReason] = useState<RefuseReason | null>(null);
  const refuse = async (because: RefuseReason): Promise<void> => {
    const outcome = await send({ id: task.id, gen: task.gen, reason: because });
    if (outcome === null) return;
    const late = tooLate(outcome);
    if (outcome.ok) onLeft('已拒绝，马上去问别的同事。');
    else if (late !== null) onTrouble(late);
  };
  return (
    <Sheet title="为什么办不了？" onClose={onClose}>
      <Choice label="原因" options={options} value={reason} onChange={setReason} />
      <Text className="block">
        拒绝以后，任务马上去问别的同事，不会再问您；没有人受理，下一级会再问到您。原因会留下记录。
      </Text>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press
        tone="danger"
        busy={busy}
        disabled={reason === null}
        onPress={() => reason !== null && void refuse(reason)}
      >
        {busy ? '正在告诉别人…' : '拒绝这条任务'}
      </Press>
    </Sheet>
  );
}
