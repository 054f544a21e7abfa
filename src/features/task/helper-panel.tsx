import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { isMoneyRunning } from '@domain/stop-payment/stop-payment';
import type { TaskView } from '@domain/task/contract';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { back } from '../../platform/navigate';
import { MoneyPanel, type MoneyPanelProps } from './money/money-panel';
import { AttemptList } from './attempt-panel';
import { SaidPanel } from './said-panel';

const asked: Record<NonNullable<TaskView['helping']>, string> = {
  assist: '电话打不通，请您上门看一看。',
  patrol: '本人联系不上，请您派巡逻上门。',
};

export interface HelperPanelProps extends MoneyPanelProps {
  readonly handlesMoney: boolean;
}

/** Somebody who doesn't hold the task: asked to help, to look after the money, or nothing to do. */
export function HelperPanel({ handlesMoney, ...money }: HelperPanelProps): ReactElement {
  return (
    <>
      {handlesMoney || isMoneyRunning(money.task) ? <SaidPanel {...money} /> : null}
      {handlesMoney ? <MoneyPanel {...money} /> : null}
      <Help task={money.task} />
    </>
  );
}

function Help({ task }: Pick<MoneyPanelProps, 'task'>): ReactElement {
  const holder = task.holder ?? '专班';
  return (
    <Card>
      {task.helping === null ? (
        <Banner tone="info">{idleText(task)}</Banner>
      ) : (
        <>
          <Banner tone="warn">{asked[task.helping]}</Banner>
          <Text className="block">{`姓名和地址请问${holder}。见到人请当面说清是骗局，再告诉${holder}。`}</Text>
        </>
      )}
      {task.attempts.length === 0 ? null : <AttemptList task={task} />}
      <Press tone="plain" onPress={back}>
        返回列表
      </Press>
    </Card>
  );
}

function idleText(task: TaskView): string {
  if (task.holder === null) return '这条任务现在不用您处理。';
  return isMoneyRunning(task)
    ? `已由 ${task.holder} 受理。钱已转出，请催 ${task.holder} 马上上报止付。`
    : `已由 ${task.holder} 受理，不用再处理。`;
}
