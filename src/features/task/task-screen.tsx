import { useState, type ReactElement } from 'react';
import { getTask } from '@domain/task/contract';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { StaleNotice } from '../../components/stale-notice';
import { Loaded } from '../../components/states';
import { back } from '../../platform/navigate';
import { ClosedPanel } from './closed-panel';
import { HeldPanels } from './held-panels';
import { HelperPanel } from './helper-panel';
import { LeftPanel } from './leave-panel';
import type { LeavingProps } from './leaving';
import { OfferPanel } from './offered-card';
import { TaskSummary } from './task-summary';
import { Told } from './told';

const everyMs = 3_000;

/** One task, as far as the person who looks at it may see and do. */
export function TaskScreen({ id }: { readonly id: string }): ReactElement {
  // Who has given a task away may not look at it any more: nothing is asked about it from then on.
  const [left, setLeft] = useState<string | null>(null);
  return left === null ? <LiveTask id={id} onLeft={setLeft} /> : <LeftPanel sentence={left} />;
}

interface LiveTaskProps {
  readonly id: string;
  readonly onLeft: LeavingProps['onLeft'];
}

function LiveTask({ id, onLeft }: LiveTaskProps): ReactElement {
  const { data, reload } = useQuery(getTask, { id }, { everyMs });
  const [trouble, setTrouble] = useState<string | null>(null);
  const told = (sentence: string): void => {
    setTrouble(sentence);
    reload();
  };
  return (
    <>
      <StaleNotice stale={data.state === 'ready' && data.stale} />
      <Told sentence={trouble} onRead={() => setTrouble(null)} />
      <Loaded data={data} onRetry={reload}>
        {({ task, now, handlesMoney }) => {
          const offsetMs = data.state === 'ready' ? now - data.at : 0;
          return (
            <>
              <Card>
                <TaskSummary task={task} offsetMs={offsetMs} />
              </Card>
              <NextPart
                task={task}
                offsetMs={offsetMs}
                handlesMoney={handlesMoney}
                onChanged={reload}
                onTrouble={told}
                onLeft={onLeft}
              />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

interface NextPartProps extends LeavingProps {
  readonly offsetMs: number;
  readonly handlesMoney: boolean;
  readonly onChanged: () => void;
}

function NextPart({ task, offsetMs, handlesMoney, onChanged, ...leaving }: NextPartProps): ReactElement {
  const working = { task, offsetMs, onChanged };
  if (task.outcome !== null) return <ClosedPanel {...working} handlesMoney={handlesMoney} />;
  if (task.state === 'cancelled') return <CancelledPanel />;
  if (task.mine) return <HeldPanels key={task.gen} {...working} {...leaving} />;
  if (task.state === 'offered' && task.helping === null) {
    return <OfferPanel key={task.gen} task={task} onAccepted={onChanged} {...leaving} />;
  }
  return <HelperPanel {...working} handlesMoney={handlesMoney} />;
}

function CancelledPanel(): ReactElement {
  return (
    <Card>
      <Banner tone="info">这条任务已撤销，不用再处理。</Banner>
      <Press tone="plain" onPress={back}>
        返回列表
      </Press>
    </Card>
  );
}
