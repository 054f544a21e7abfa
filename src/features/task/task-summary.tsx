import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeName } from '@domain/scam/type';
import type { TaskView } from '@domain/task/contract';
import { taskStateName } from '@domain/task/lifecycle';
import { outcomes } from '@domain/task/outcome';
import { revisitName } from '@domain/task/revisit';
import { clockText } from '@domain/time/shanghai';
import { Countdown } from '../../components/countdown';
import { Icon } from '../../components/icon';
import { Tag } from '../../components/tag';
import { dueText } from './due-text';
import { RiskTag } from './risk-tag';
import './task.css';

export interface TaskSummaryProps {
  readonly task: TaskView;
  readonly offsetMs: number;
}

/** What kind of task, how urgent, where, and how long there is left. Nobody is named. */
export function TaskSummary({ task, offsetMs }: TaskSummaryProps): ReactElement {
  return (
    <View className="task-summary">
      <View className="row">
        {task.revisit === null ? (
          <RiskTag risk={task.risk} />
        ) : (
          <Tag tone="blue">{`到期回访 · ${revisitName[task.revisit]}`}</Tag>
        )}
        {task.askedForHelp === null ? null : <Tag tone="red">本人求助</Tag>}
        {task.relapse ? <Tag tone="red">再次预警</Tag> : null}
        <Text className="strong">{scamTypeName[task.scamType]}</Text>
        {task.warningCount > 1 ? <Tag tone="red">{`预警 ${task.warningCount} 件`}</Tag> : null}
        {task.withdrawnCount > 0 ? <Tag tone="soft">{`来源撤回 ${task.withdrawnCount} 件`}</Tag> : null}
        {task.cared ? <Tag tone="gold">家人代办，没有智能手机</Tag> : null}
        {task.drill ? <Tag tone="soft">演练</Tag> : null}
        <Text className="soft small">{taskStateName[task.state]}</Text>
      </View>
      {task.dueAt === null || task.dueKind === null ? null : (
        <Countdown dueAt={task.dueAt} offsetMs={offsetMs} label={dueText[task.dueKind]} />
      )}
      <View className="task-line">
        <Icon name="place" />
        <Text className="grow">{task.place ?? '待定位'}</Text>
      </View>
      {task.revisit === null ? (
        <View className="task-line soft small">
          <Icon name="clock" />
          <Text className="grow">{`${clockText(task.firstWarnedAt)} 预警${seenText(task)}`}</Text>
        </View>
      ) : null}
      {task.former === null ? null : (
        <View className="task-line soft small">
          <Icon name="clock" />
          <Text className="grow">{`上次 ${clockText(task.former.at)} 办结：${outcomes[task.former.outcome].name}`}</Text>
        </View>
      )}
      {task.state !== 'offered' || task.handedOverBy === null ? null : (
        <Text className="task-pending">{`${task.handedOverBy} 移交给您的`}</Text>
      )}
      {task.pendingBecause === null ? null : <Text className="task-pending">{task.pendingBecause}</Text>}
    </View>
  );
}

const seenText = (task: TaskView): string => (task.seenAt === null ? '，本人未确认' : '，本人已确认');
