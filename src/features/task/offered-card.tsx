import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TaskView } from '@domain/task/contract';
import { offerSentence, revisitSentence } from '@domain/message/copy';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { open } from '../../platform/navigate';
import { AcceptPress, type AcceptPressProps } from './accept-press';
import type { LeavingProps } from './leaving';
import { RefusePress } from './refuse-press';
import { TaskSummary } from './task-summary';

export interface OfferedCardProps {
  readonly task: TaskView;
  readonly offsetMs: number;
  readonly onTrouble: (sentence: string) => void;
}

const sentenceOf = ({ revisit, phoneMask }: TaskView): string =>
  revisit === null ? offerSentence(phoneMask) : revisitSentence(phoneMask);

/** A task that waits for somebody to take it. */
export function OfferedCard({ task, offsetMs, onTrouble }: OfferedCardProps): ReactElement {
  const show = (): void => open('task', { id: task.id });
  return (
    <Card>
      <TaskSummary task={task} offsetMs={offsetMs} />
      <Text className="block">{sentenceOf(task)}</Text>
      <AcceptPress task={task} onAccepted={show} onTrouble={onTrouble} />
      <View className="task-links">
        <Press tone="link" onPress={show}>
          先看详情
        </Press>
        <RefusePress task={task} onLeft={onTrouble} onTrouble={onTrouble} />
      </View>
    </Card>
  );
}

/** The same on the task's own page, which has the summary already. */
export function OfferPanel(props: AcceptPressProps & LeavingProps): ReactElement {
  return (
    <Card>
      <Text className="block big">{sentenceOf(props.task)}</Text>
      <Text className="block soft">受理以后才能看到姓名和号码。</Text>
      <AcceptPress {...props} />
      <View className="task-links">
        <RefusePress {...props} />
      </View>
    </Card>
  );
}
