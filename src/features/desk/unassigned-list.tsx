import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeName } from '@domain/scam/type';
import { type TaskView } from '@domain/task/contract';
import { listUnassigned } from '@domain/task/desk-contract';
import { riskName } from '@domain/warning/risk';
import { useQuery } from '../../api/use-query';
import { Card } from '../../components/card';
import { Countdown } from '../../components/countdown';
import { Press } from '../../components/press';
import { Empty, Loaded } from '../../components/states';
import { Tag } from '../../components/tag';
import { LocateSheet } from './locate-sheet';
import { TaskSheet } from './task-sheet';

const everyMs = 3_000;

/** 待派 and 待定位: what nobody has, and why. The desk says where the person lives; the task is offered there at once. */
export function UnassignedList({ onChanged }: { readonly onChanged: () => void }): ReactElement {
  const { data, reload } = useQuery(listUnassigned, {}, { everyMs });
  const [locating, setLocating] = useState<TaskView | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const changed = (): void => {
    setLocating(null);
    reload();
    onChanged();
  };
  return (
    <>
      <Loaded data={data} onRetry={reload}>
        {({ tasks, now }) => (
          <Card
            title={`待派和待定位 ${tasks.length} 起（全区）`}
            tone={tasks.length === 0 ? 'plain' : 'gold'}
          >
            {tasks.length === 0 ? <Empty>没有待派的，也没有待定位的。</Empty> : null}
            {tasks.map((task) => (
              <Unassigned
                key={task.id}
                task={task}
                offsetMs={data.state === 'ready' ? now - data.at : 0}
                onLocate={() => setLocating(task)}
                onOpen={() => setOpened(task.id)}
              />
            ))}
          </Card>
        )}
      </Loaded>
      {locating === null ? null : (
        <LocateSheet task={locating} onLocated={changed} onClose={() => setLocating(null)} />
      )}
      {opened === null ? null : <TaskSheet id={opened} onChanged={changed} onClose={() => setOpened(null)} />}
    </>
  );
}

interface UnassignedProps {
  readonly task: TaskView;
  readonly offsetMs: number;
  readonly onLocate: () => void;
  readonly onOpen: () => void;
}

function Unassigned({ task, offsetMs, onLocate, onOpen }: UnassignedProps): ReactElement {
  return (
    <View className="unassigned">
      <View className="unassigned-what">
        <View className="row">
          <Tag tone={task.risk === 'critical' ? 'red' : 'gold'}>{riskName[task.risk]}</Tag>
          <Text className="strong">{scamTypeName[task.scamType]}</Text>
          {task.drill ? <Tag tone="soft">演练</Tag> : null}
          <Text className="numbers">{task.phoneMask}</Text>
        </View>
        <Text className="block">{task.place ?? '待定位'}</Text>
        {task.pendingBecause === null ? null : <Text className="block soft">{task.pendingBecause}</Text>}
      </View>
      {task.dueAt === null ? null : <Countdown dueAt={task.dueAt} offsetMs={offsetMs} label="派出" />}
      <View className="unassigned-presses">
        <Press tone="plain" onPress={onLocate}>
          {task.place === null ? '定位' : '改到别的村'}
        </Press>
        <Press tone="plain" onPress={onOpen}>
          派人或撤销
        </Press>
      </View>
    </View>
  );
}
