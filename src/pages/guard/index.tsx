import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { GuardScreen } from '../../features/family/guard-screen';
import { CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { say } from '../../platform/language';
import { useRouteParam } from '../../platform/navigate';

export default function GuardPage(): ReactElement {
  const id = useRouteParam('id');
  return (
    <Page title={say('家人预警', 'A relative in danger')} foot={<CallHotline />}>
      <GuardScreen id={id} />
      <OurPromise />
    </Page>
  );
}
