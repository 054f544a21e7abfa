import { useState, type ReactElement } from 'react';
import { listTasks, type TaskView } from '@domain/task/contract';
import { isOpen } from '@domain/task/lifecycle';
import type { OutputOf } from '@domain/contract/action';
import { useQuery } from '../../api/use-query';
import { Heading } from '../../components/card';
import { StaleNotice } from '../../components/stale-notice';
import { Empty, Loaded } from '../../components/states';
import { MineCard } from './mine-card';
import { OfferedCard } from './offered-card';
import { Told } from './told';

const everyMs = 3_000;

/** The officer's tasks: offered ones first, then mine, then what was closed today. */
export function TaskLists(): ReactElement {
  const { data, reload } = useQuery(listTasks, {}, { everyMs });
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
        {(lists) => (
          <Sections
            lists={lists}
            offsetMs={data.state === 'ready' ? lists.now - data.at : 0}
            onTrouble={told}
          />
        )}
      </Loaded>
    </>
  );
}

interface SectionsProps {
  readonly lists: OutputOf<typeof listTasks>;
  readonly offsetMs: number;
  readonly onTrouble: (sentence: string) => void;
}

function Sections({ lists, offsetMs, onTrouble }: SectionsProps): ReactElement {
  const active = lists.mine.filter((task) => isOpen(task.state));
  const closed = lists.mine.filter((task) => !isOpen(task.state));
  const mine = (tasks: readonly TaskView[]) =>
    tasks.map((task) => <MineCard key={task.id} task={task} offsetMs={offsetMs} />);
  return (
    <>
      <Heading>{`待受理 ${lists.offered.length} 起`}</Heading>
      {lists.offered.length === 0 ? <Empty>现在没有要受理的任务。来了会马上出现在这里。</Empty> : null}
      {lists.offered.map((task) => (
        <OfferedCard key={`${task.id}.${task.gen}`} task={task} offsetMs={offsetMs} onTrouble={onTrouble} />
      ))}
      {active.length === 0 ? null : <Heading>{`我的任务 ${active.length} 起`}</Heading>}
      {mine(active)}
      {closed.length === 0 ? null : <Heading>{`今天办结 ${closed.length} 起`}</Heading>}
      {mine(closed)}
    </>
  );
}
