import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { TipScreen } from '../../features/tips/tip-screen';
import { say } from '../../platform/language';
import { useRouteParam } from '../../platform/navigate';

export default function TipPage(): ReactElement {
  const id = useRouteParam('id');
  return (
    <Page title={say('反诈提示', 'Tips')}>
      <TipScreen key={id} id={id} />
      <CallHotline />
      <OurPromise />
    </Page>
  );
}
