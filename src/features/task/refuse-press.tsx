import { useState, type ReactElement } from 'react';
import { refuseTask } from '@domain/task/contract';
import { refuseReasonName, refuseReasons, type RefuseReason } from '@domain/task/reasons';
import { useIntent } from '../../api/use-intent';
import { Press } from '../../components/press';
import { ReasonForm } from '../../components/reason-form';
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

function RefuseSheet({ task, onLeft, onTrouble, onClose }: LeavingSheetProps): ReactElement {
  const { busy, refusal, send } = useIntent(refuseTask);
  const refuse = async (reason: RefuseReason): Promise<void> => {
    const outcome = await send({ id: task.id, gen: task.gen, reason });
    if (outcome === null) return;
    const late = tooLate(outcome);
    if (outcome.ok) onLeft('已拒绝，马上去问别的同事。');
    else if (late !== null) onTrouble(late);
  };
  return (
    <Sheet title="为什么办不了？" onClose={onClose}>
      <ReasonForm
        label="原因"
        names={refuseReasonName}
        reasons={refuseReasons}
        whatHappens="拒绝以后，任务马上去问别的同事，不会再问您；没有人受理，下一级会再问到您。原因会留下记录。"
        action="拒绝这条任务"
        doing="正在告诉别人…"
        busy={busy}
        refusal={refusal}
        onReason={(reason) => void refuse(reason)}
      />
    </Sheet>
  );
}
