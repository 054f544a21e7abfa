import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TaskView } from '@domain/task/contract';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Countdown } from '../../components/countdown';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { linesText } from './line-text';
import './task.css';
import type { Person } from './use-person';

export interface MissedPanelProps {
  readonly task: TaskView;
  readonly person: Person;
  readonly offsetMs: number;
}

/** While the person can't be reached: when to call again, and what goes on beside it. */
export function MissedPanel({ task, person, offsetMs }: MissedPanelProps): ReactElement | null {
  const last = task.attempts.at(-1);
  if (task.lines.length === 0 || last?.result === 'reached') return null;
  return (
    <Card title={last === undefined ? '已经在做的' : '还没联系上，这些在做'} tone="gold">
      {task.redialAt === null ? null : (
        <>
          <Countdown dueAt={task.redialAt} offsetMs={offsetMs} label="再打一次" />
          <Press tone="good" busy={person.busy} onPress={person.call}>
            <Icon name="phone" />
            再打一次电话
          </Press>
          {person.trouble === null ? null : <Banner tone="danger">{person.trouble}</Banner>}
        </>
      )}
      {linesText(task.lines).map(({ line, text, started }) => (
        <View key={line} className={started ? 'task-line' : 'task-line danger-ink'}>
          <Icon name={started ? 'check' : 'alert'} />
          <Text className="grow">{text}</Text>
        </View>
      ))}
    </Card>
  );
}
