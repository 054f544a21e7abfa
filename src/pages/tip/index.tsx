import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { TipText } from '../../features/tips/tip-text';
import { useRouteParam } from '../../platform/navigate';

export default function TipPage(): ReactElement {
  const id = useRouteParam('id');
  return (
    <Page title="反诈提示">
      <TipText id={id} />
      <CallHotline />
      <OurPromise />
    </Page>
  );
}
