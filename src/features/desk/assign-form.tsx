import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { OutputOf } from '@domain/contract/action';
import { staffRoleName } from '@domain/staff/role';
import { listColleagues, type TaskView } from '@domain/task/contract';
import { assignTask } from '@domain/task/desk-contract';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Empty, Loaded } from '../../components/states';
import { type DeskFormProps, staleSentence } from './desk-form';

type Colleague = OutputOf<typeof listColleagues>['colleagues'][number];

/** Somebody on duty where the person lives is asked next, by the desk. */
export function AssignForm({ task, onDone, onStale }: DeskFormProps): ReactElement {
  const { data, reload } = useQuery(listColleagues, { id: task.id });
  const { busy, refusal, send } = useIntent(assignTask);
  const [chosen, setChosen] = useState<string | null>(null);
  const assign = async ({ id: to }: Colleague): Promise<void> => {
    const outcome = await send({ id: task.id, gen: task.gen, to });
    if (outcome === null) return;
    const stale = staleSentence(outcome);
    if (outcome.ok) onDone();
    else if (stale !== null) onStale(stale);
    else reload();
  };
  return (
    <Loaded data={data} onRetry={reload}>
      {({ colleagues }) => {
        const to = colleagues.find(({ id }) => id === chosen);
        if (colleagues.length === 0) return <Empty>那里现在没有人在班。请先排班，或者改到别的村。</Empty>;
        return (
          <>
            <Choice
              label="在班的人"
              options={colleagues.map(({ id, title, station, role }) => ({
                key: id,
                text: `${title}，${station}${staffRoleName[role]}`,
              }))}
              value={chosen}
              onChange={setChosen}
            />
            {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
            {to === undefined ? null : <Text className="block">{consequence(task, to.title)}</Text>}
            <Press busy={busy} disabled={to === undefined} onPress={() => to && void assign(to)}>
              {busy ? '正在派单…' : '派给这个人'}
            </Press>
          </>
        );
      }}
    </Loaded>
  );
}

const consequence = ({ holder }: TaskView, title: string): string =>
  holder === null
    ? `马上通知${title}，受理的时限重新计算。`
    : `任务从${holder}手里收回，马上通知${title}，受理的时限重新计算。`;
