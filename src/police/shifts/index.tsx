import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { ShiftsScreen } from '../../features/shifts/shifts-screen';

export default function ShiftsPage(): ReactElement {
  return (
    <Page title="我的班次">
      <ShiftsScreen />
    </Page>
  );
}
