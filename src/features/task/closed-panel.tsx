import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { TaskView } from '@domain/task/contract';
import { outcomes } from '@domain/task/outcome';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { back } from '../../platform/navigate';
import { MoneyPanel } from './money/money-panel';
import { AttemptList } from './attempt-panel';

export interface ClosedPanelProps {
  readonly task: TaskView;
  readonly offsetMs: number;
  readonly handlesMoney: boolean;
  readonly onChanged: () => void;
}

/** A task that has ended: what came of it. Only what becomes of the money is still written down. */
export function ClosedPanel({ task, offsetMs, handlesMoney, onChanged }: ClosedPanelProps): ReactElement {
  return (
    <>
      {handlesMoney ? <MoneyPanel task={task} offsetMs={offsetMs} onChanged={onChanged} /> : null}
      <Ended task={task} />
    </>
  );
}

function Ended({ task }: Pick<ClosedPanelProps, 'task'>): ReactElement {
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
