import type { ReactElement } from 'react';
import { Failed } from '../../components/states';
import { Page } from '../../components/page';
import { TaskScreen } from '../../features/task/task-screen';
import { replace, useRouteParam } from '../../platform/navigate';

export default function TaskPage(): ReactElement {
  const id = useRouteParam('id');
  return (
    <Page title="劝阻任务">
      {id === undefined ? (
        <Failed message="没有找到这条任务，请返回值班页。" onRetry={() => replace('duty')} />
      ) : (
        <TaskScreen id={id} />
      )}
    </Page>
  );
}
