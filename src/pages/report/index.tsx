import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { ReportScreen } from '../../features/report/report-screen';
import { say } from '../../platform/language';

export default function ReportPage(): ReactElement {
  return (
    <Page title={say('举报', 'Report')} foot={<CallHotline />}>
      <ReportScreen />
      <OurPromise />
    </Page>
  );
}
