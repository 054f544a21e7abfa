import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { TaskView } from '@domain/task/contract';
import { outcomes } from '@domain/task/outcome';
import { Card } from '../../components/card';
import { Countdown } from '../../components/countdown';
import { Press } from '../../components/press';
import { open } from '../../platform/navigate';
import { TaskSummary, type TaskSummaryProps } from './task-summary';

/** A task that I hold, or closed today. */
export function MineCard({ task, offsetMs }: TaskSummaryProps): ReactElement {
  return (
    <Card>
      <TaskSummary task={task} offsetMs={offsetMs} />
      {task.redialAt === null ? null : (
        <Countdown dueAt={task.redialAt} offsetMs={offsetMs} label="再打一次" />
      )}
      {task.outcome === null ? null : (
        <Text className="strong">{`结果：${outcomes[task.outcome].name}`}</Text>
      )}
      <Press tone={task.outcome === null ? 'primary' : 'plain'} onPress={() => open('task', { id: task.id })}>
        {nextStep(task)}
      </Press>
    </Card>
  );
}

function nextStep(task: TaskView): string {
  if (task.outcome !== null) return '查看';
  return task.attempts.length === 0 ? '马上联系' : '继续劝阻';
}
