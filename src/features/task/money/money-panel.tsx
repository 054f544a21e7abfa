import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { isMoneyRunning } from '@domain/stop-payment/stop-payment';
import type { TaskView } from '@domain/task/contract';
import { isOpen } from '@domain/task/lifecycle';
import { Card } from '../../../components/card';
import { Press } from '../../../components/press';
import { MoneyForm } from './money-form';
import { StopEntry } from './stop-entry';

export interface MoneyPanelProps {
  readonly task: TaskView;
  readonly offsetMs: number;
  readonly onChanged: () => void;
}

/** Money that was sent already. A closed task keeps what it has: results come later. */
export function MoneyPanel({ task, offsetMs, onChanged }: MoneyPanelProps): ReactElement | null {
  const [writing, setWriting] = useState(false);
  const { stopPayments: stops } = task;
  const open = isOpen(task.state);
  if (stops.length === 0 && !open) return null;
  const recorded = (): void => {
    setWriting(false);
    onChanged();
  };
  const title = stops.length === 0 ? '钱已经转出去了？' : `转出的钱 ${stops.length} 笔`;
  return (
    <Card title={title} tone={isMoneyRunning(task) ? 'red' : 'plain'}>
      {stops.map((stop) => (
        <StopEntry key={stop.id} task={task} stop={stop} offsetMs={offsetMs} onChanged={onChanged} />
      ))}
      {stops.length === 0 && !writing ? (
        <Text className="block soft">问清转到哪里，30 分钟内报止付平台，钱还可能追回来。</Text>
      ) : null}
      {writing ? <MoneyForm task={task} offsetMs={offsetMs} onDone={recorded} /> : null}
      {open ? (
        <Press tone="plain" onPress={() => setWriting(!writing)}>
          {writing ? '先不记' : stops.length === 0 ? '钱已转出，马上止付' : '还转给了别的账户'}
        </Press>
      ) : null}
    </Card>
  );
}
