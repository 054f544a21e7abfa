import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { OurPromise } from '../../features/help/our-promise';
import { TipList } from '../../features/tips/tip-list';

export default function TipsPage(): ReactElement {
  return (
    <Page title="反诈提示">
      <TipList />
      <OurPromise />
    </Page>
  );
}
