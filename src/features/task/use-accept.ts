import { useState } from 'react';
import { acceptTask, type TaskView } from '@domain/task/contract';
import { useIntent } from '../../api/use-intent';

export interface Accept {
  readonly busy: boolean;
  /** Why the last tap did not work, as a sentence; or null. */
  readonly trouble: string | null;
  readonly accept: (task: TaskView) => Promise<boolean>;
}

/** 受理: true when the task is the caller's now. A late tap is told who has it; that is an answer, not an error. */
export function useAccept(): Accept {
  const intent = useIntent(acceptTask);
  const [late, setLate] = useState<string | null>(null);
  const accept = async (task: TaskView): Promise<boolean> => {
    const { id, gen, risk, clockVersion } = task;
    const outcome = await intent.send({ id, gen, risk, clockVersion });
    if (!outcome?.ok) return false;
    if (outcome.value.accepted) return true;
    const { holder } = outcome.value;
    setLate(holder === null ? '这条任务刚刚有了变化，请看最新内容。' : `已由 ${holder} 受理，不用再处理。`);
    return false;
  };
  return { busy: intent.busy, trouble: intent.refusal?.message ?? late, accept };
}
