import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { RosterScreen } from '../../features/roster/roster-screen';

export default function RosterPage(): ReactElement {
  return (
    <Page title="值班表" wide>
      <RosterScreen />
    </Page>
  );
}
