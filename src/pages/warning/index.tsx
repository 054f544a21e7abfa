import type { ReactElement } from 'react';
import { Empty } from '../../components/states';
import { Page } from '../../components/page';

export default function Placeholder(): ReactElement {
  return (
    <Page title="预警">
      <Empty>这一页正在建。</Empty>
    </Page>
  );
}
