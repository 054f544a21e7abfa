import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { Press } from '../../components/press';
import { CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { WarningScreen } from '../../features/warning/warning-screen';
import { open, useRouteParam } from '../../platform/navigate';

export default function WarningPage(): ReactElement {
  const id = useRouteParam('id');
  return (
    <Page title="预警" foot={<CallHotline />}>
      <WarningScreen id={id}>
        <Press tone="plain" onPress={() => open('verify')}>
          是不是真民警？
        </Press>
      </WarningScreen>
      <OurPromise />
    </Page>
  );
}
