import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { OurPromise } from '../../features/help/our-promise';
import { TipsScreen } from '../../features/tips/tips-screen';
import { say } from '../../platform/language';

export default function TipsPage(): ReactElement {
  return (
    <Page title={say('反诈提示', 'Tips')}>
      <TipsScreen />
      <OurPromise />
    </Page>
  );
}
