import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeName } from '@domain/scam/type';
import { isMoneyRunning } from '@domain/stop-payment/stop-payment';
import { getTask, type TaskView } from '@domain/task/contract';
import { isOpen, taskStateName } from '@domain/task/lifecycle';
import { revisitName } from '@domain/task/revisit';
import { clockText } from '@domain/time/shanghai';
import { riskName } from '@domain/warning/risk';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { Loaded } from '../../components/states';
import { Tag } from '../../components/tag';
import { open } from '../../platform/navigate';
import { AssignForm } from './assign-form';
import { CancelForm } from './cancel-form';

export interface TaskSheetProps {
  readonly id: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** One open task as the desk sees it, and what the desk can do with it: give it to somebody, or end it. */
export function TaskSheet({ id, onChanged, onClose }: TaskSheetProps): ReactElement {
  const { data, reload } = useQuery(getTask, { id });
  const [cancelling, setCancelling] = useState(false);
  // Why the last try was too late: it outlives the form, which starts anew with the fresh task.
  const [trouble, setTrouble] = useState<string | null>(null);
  const stale = (sentence: string): void => {
    setTrouble(sentence);
    reload();
    onChanged();
  };
  const done = (): void => {
    onClose();
    onChanged();
  };
  return (
    <Sheet title={cancelling ? '撤销这条任务？' : '派给谁？'} onClose={onClose}>
      <Loaded data={data} onRetry={reload}>
        {({ task }) => (
          <>
            <Facts task={task} />
            {trouble === null ? null : <Banner tone="warn">{trouble}</Banner>}
            {!isOpen(task.state) ? null : cancelling ? (
              <CancelForm key={task.gen} task={task} onDone={done} onStale={stale} />
            ) : (
              <AssignForm key={task.gen} task={task} onDone={done} onStale={stale} />
            )}
            {isOpen(task.state) ? (
              <View className="desk-links">
                <Press tone="link" onPress={() => setCancelling(!cancelling)}>
                  {cancelling ? '不撤销，派给别人' : '录错了或者是测试？撤销任务'}
                </Press>
              </View>
            ) : null}
          </>
        )}
      </Loaded>
    </Sheet>
  );
}

function Facts({ task }: { readonly task: TaskView }): ReactElement {
  return (
    <View>
      <View className="row">
        <Tag tone={task.risk === 'critical' ? 'red' : 'gold'}>{riskName[task.risk]}</Tag>
        <Text className="strong">{scamTypeName[task.scamType]}</Text>
        {task.revisit === null ? null : <Tag tone="blue">{`到期回访 · ${revisitName[task.revisit]}`}</Tag>}
        {task.relapse ? <Tag tone="red">再次预警</Tag> : null}
        {task.warningCount > 1 ? <Tag tone="red">{`预警 ${task.warningCount} 件`}</Tag> : null}
        {task.withdrawnCount > 0 ? <Tag tone="soft">{`来源撤回 ${task.withdrawnCount} 件`}</Tag> : null}
        {task.drill ? <Tag tone="soft">演练</Tag> : null}
        <Text className="numbers">{task.phoneMask}</Text>
      </View>
      <Text className="block soft">{`${task.place ?? '待定位'}，${whose(task)}`}</Text>
      {isMoneyRunning(task) ? <Text className="block danger-ink">{moneyText(task)}</Text> : null}
      {task.fineAt === null ? null : (
        <Text className="block">{`本人 ${clockText(task.fineAt)} 说自己没事，还没有核实。`}</Text>
      )}
      <Press tone="link" className="desk-whole" onPress={() => open('task', { id: task.id })}>
        看这条任务的经过和转出的钱
      </Press>
    </View>
  );
}

const moneyText = ({ stopPayments, transferSaid }: TaskView): string =>
  transferSaid?.answered === false
    ? `${transferSaid.byFamily ? '家人' : '本人'} ${clockText(transferSaid.at)} 说已转账，账户还没有记下，请马上问清。`
    : `钱已转出 ${stopPayments.length} 笔，止付还没有上报。`;

const whose = (task: TaskView): string =>
  task.holder === null ? taskStateName[task.state] : `${task.holder} ${taskStateName[task.state]}`;
