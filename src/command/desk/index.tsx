import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { Press } from '../../components/press';
import { DeskScreen } from '../../features/desk/desk-screen';
import { open } from '../../platform/navigate';

export default function DeskPage(): ReactElement {
  return (
    <Page title="反诈专班" wide>
      <Press tone="plain" onPress={() => open('roster')}>
        值班表和空岗
      </Press>
      <DeskScreen />
    </Page>
  );
}
