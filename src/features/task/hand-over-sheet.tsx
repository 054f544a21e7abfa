import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { OutputOf } from '@domain/contract/action';
import { staffRoleName } from '@domain/staff/role';
import { handOverTask, listColleagues } from '@domain/task/contract';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { Empty, Loaded } from '../../components/states';
import { type LeavingSheetProps, tooLate } from './leaving';

type Colleague = OutputOf<typeof listColleagues>['colleagues'][number];

/** 移交: who of those on duty there is asked, and what the tap does, said before it. */
export function HandOverSheet({ task, onLeft, onTrouble, onClose }: LeavingSheetProps): ReactElement {
  const { data, reload } = useQuery(listColleagues, { id: task.id });
  const { busy, refusal, send } = useIntent(handOverTask);
  const [chosen, setChosen] = useState<Colleague['id'] | null>(null);
  const handOver = async ({ id: to, title }: Colleague): Promise<void> => {
    const outcome = await send({ id: task.id, gen: task.gen, to });
    if (outcome === null) return;
    const late = tooLate(outcome);
    if (outcome.ok) onLeft(`已转给${title}，等对方受理。`);
    else if (late !== null) onTrouble(late);
    else reload();
  };
  return (
    <Sheet title="移交给谁？" onClose={onClose}>
      <Loaded data={data} onRetry={reload}>
        {({ colleagues }) => {
          const to = colleagues.find(({ id }) => id === chosen);
          return (
            <>
              <Colleagues colleagues={colleagues} value={chosen} onChange={setChosen} />
              {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
              {to === undefined ? null : (
                <Text className="block">
                  {`任务会转给${to.title}，马上不在您手里，不能撤回。时限接着走，不会重新计算。`}
                </Text>
              )}
              <Press busy={busy} disabled={to === undefined} onPress={() => to && void handOver(to)}>
                {busy ? '正在移交…' : '移交'}
              </Press>
            </>
          );
        }}
      </Loaded>
    </Sheet>
  );
}

interface ColleaguesProps {
  readonly colleagues: readonly Colleague[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

function Colleagues({ colleagues, value, onChange }: ColleaguesProps): ReactElement {
  if (colleagues.length === 0) return <Empty>现在没有别的同事在班。走不开请马上告诉专班。</Empty>;
  return (
    <Choice
      label="在班的同事"
      options={colleagues.map(({ id, title, station, role }) => ({
        key: id,
        text: title === station ? title : `${title}，${station}${staffRoleName[role]}`,
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
