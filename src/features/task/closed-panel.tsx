import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { TaskView } from '@domain/task/contract';
import { outcomes } from '@domain/task/outcome';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { back } from '../../platform/navigate';
import { AttemptList } from './attempt-panel';

/** A task that has ended: what came of it, and nothing more to do. */
export function ClosedPanel({ task }: { readonly task: TaskView }): ReactElement {
  return (
    <Card title="已办结">
      {task.outcome === null ? null : (
        <Banner tone={outcomes[task.outcome].dissuaded ? 'good' : 'info'}>
          {outcomes[task.outcome].name}
        </Banner>
      )}
      {task.holder === null ? null : <Text className="block">{`办理人：${task.holder}`}</Text>}
      <AttemptList task={task} />
      <Press tone="plain" onPress={back}>
        返回列表
      </Press>
    </Card>
  );
}
