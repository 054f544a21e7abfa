import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { SourcesScreen } from '../../features/source/sources-screen';

export default function SourcesPage(): ReactElement {
  return (
    <Page title="预警来源" wide>
      <SourcesScreen />
    </Page>
  );
}
