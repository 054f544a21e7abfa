import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { ClocksScreen } from '../../features/clocks/clocks-screen';

export default function ClocksPage(): ReactElement {
  return (
    <Page title="时限表" wide>
      <ClocksScreen />
    </Page>
  );
}
