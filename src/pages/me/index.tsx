import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { OurPromise } from '../../features/help/our-promise';
import { OwnDataScreen } from '../../features/registration/own/own-data-screen';
import { say } from '../../platform/language';

export default function MePage(): ReactElement {
  return (
    <Page title={say('我的资料', 'My data')}>
      <OwnDataScreen />
      <OurPromise />
    </Page>
  );
}
