import type { ReactElement } from 'react';
import { Icon } from '../../components/icon';
import { Page } from '../../components/page';
import { Press } from '../../components/press';
import { CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { ReportScreen } from '../../features/report/report-screen';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';

export default function ReportPage(): ReactElement {
  return (
    <Page title={say('举报', 'Report')} foot={<CallHotline />}>
      <Press tone="danger" onPress={() => open('help')}>
        <Icon name="alert" />
        {say('我正在和骗子说话', 'I am talking to a scammer now')}
      </Press>
      <ReportScreen />
      <OurPromise />
    </Page>
  );
}
