import type { ReactElement } from 'react';
import { acceptTask, type TaskView } from '@domain/task/contract';
import { useIntent } from '../../api/use-intent';
import { Press } from '../../components/press';

export interface AcceptPressProps {
  readonly task: TaskView;
  readonly onAccepted: () => void;
  /** The tap was too late, or did not work: a sentence that has to outlive this button. */
  readonly onTrouble: (sentence: string) => void;
}

/** 受理. A late tap is told who has the task: that is an answer, not an error. */
export function AcceptPress({ task, onAccepted, onTrouble }: AcceptPressProps): ReactElement {
  const { busy, send } = useIntent(acceptTask);
  const accept = async (): Promise<void> => {
    const { id, gen, risk, clockVersion, revisit } = task;
    const outcome = await send({ id, gen, risk, clockVersion, revisit: revisit !== null });
    if (outcome === null) return;
    if (!outcome.ok) onTrouble(outcome.message);
    else if (outcome.value.accepted) onAccepted();
    else onTrouble(lateSentence(outcome.value.holder));
  };
  return (
    <Press tone="gold" busy={busy} onPress={() => void accept()}>
      {busy ? '正在受理…' : '受理'}
    </Press>
  );
}

const lateSentence = (holder: string | null): string =>
  holder === null ? '这条任务刚刚有了变化，请看最新内容。' : `已由 ${holder} 受理，不用再处理。`;
