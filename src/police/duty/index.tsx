import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { DutyBoard } from '../../features/duty/duty-board';
import { TaskLists } from '../../features/task/task-lists';

export default function DutyPage(): ReactElement {
  return (
    <Page title="值班">
      <DutyBoard>
        <TaskLists />
      </DutyBoard>
    </Page>
  );
}
