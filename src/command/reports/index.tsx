import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { EndRegistrationCard } from '../../features/report-desk/end-registration';
import { ReportsScreen } from '../../features/report-desk/reports-screen';
import { StationsCard } from '../../features/report-desk/stations-card';

export default function ReportsPage(): ReactElement {
  return (
    <Page title="群众举报" wide>
      <ReportsScreen />
      <StationsCard />
      <EndRegistrationCard />
    </Page>
  );
}
