import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OutputOf } from '@domain/contract/action';
import type { getOverview } from '@domain/measure/contract';
import { taskStateName } from '@domain/task/lifecycle';
import { riskName } from '@domain/warning/risk';
import { aria } from '../../components/aria';
import { Card } from '../../components/card';
import { Countdown } from '../../components/countdown';
import { Empty } from '../../components/states';
import { Press } from '../../components/press';
import { Tag, type TagTone } from '../../components/tag';

import { TaskSheet } from './task-sheet';

type OpenTask = OutputOf<typeof getOverview>['open'][number];

export interface OpenTasksProps {
  readonly open: readonly OpenTask[];
  readonly offsetMs: number;
  readonly onChanged: () => void;
}

const tones: Record<OpenTask['risk'], TagTone> = {
  low: 'soft',
  medium: 'blue',
  high: 'gold',
  critical: 'red',
};
const columns = ['风险', '状态', '地点', '谁在办', '时限', ''];

/** Every open task of the area with its running clock. A table on a desk, cards on a phone. */
export function OpenTasks({ open, offsetMs, onChanged }: OpenTasksProps): ReactElement {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Card title={`进行中 ${open.length} 起`}>
      {open.length === 0 ? <Empty>现在没有进行中的任务。</Empty> : null}
      {open.length === 0 ? null : (
        <View className="open-table" {...aria({ role: 'table', label: '进行中的任务' })}>
          <View className="open-row open-head" {...aria({ role: 'row' })}>
            {columns.map((name) => (
              <Text key={name} className="soft small" {...aria({ role: 'columnheader' })}>
                {name}
              </Text>
            ))}
          </View>
          {open.map((task) => (
            <Row key={task.id} task={task} offsetMs={offsetMs} onOpen={() => setOpened(task.id)} />
          ))}
        </View>
      )}
      {opened === null ? null : (
        <TaskSheet id={opened} onChanged={onChanged} onClose={() => setOpened(null)} />
      )}
    </Card>
  );
}

interface RowProps {
  readonly task: OpenTask;
  readonly offsetMs: number;
  readonly onOpen: () => void;
}

function Row({ task, offsetMs, onOpen }: RowProps): ReactElement {
  const cell = aria({ role: 'cell' });
  return (
    <View className="open-row" {...aria({ role: 'row' })}>
      <View {...cell}>
        <Tag tone={tones[task.risk]}>{riskName[task.risk]}</Tag>
      </View>
      <View className="row" {...cell}>
        <Text className="strong">{taskStateName[task.state]}</Text>
        {task.rung > 0 ? <Text className="soft small">{`第 ${task.rung + 1} 级`}</Text> : null}
        {task.moneyRunning ? <Tag tone="red">止付未报</Tag> : null}
        {task.revisit ? <Tag tone="blue">回访</Tag> : null}
        {task.drill ? <Tag tone="soft">演练</Tag> : null}
      </View>
      <View {...cell}>{task.place ?? '待定位'}</View>
      <View {...cell}>{task.holder ?? '还没有人'}</View>
      <View {...cell}>
        {task.dueAt === null ? '—' : <Countdown dueAt={task.dueAt} offsetMs={offsetMs} label="" />}
      </View>
      <View {...cell}>
        <Press
          tone="link"
          className="open-press"
          label={`处理${task.place ?? '待定位'}的任务`}
          onPress={onOpen}
        >
          处理
        </Press>
      </View>
    </View>
  );
}
