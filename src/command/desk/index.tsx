import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { DeskScreen } from '../../features/desk/desk-screen';

export default function DeskPage(): ReactElement {
  return (
    <Page title="反诈专班" wide>
      <DeskScreen />
    </Page>
  );
}
