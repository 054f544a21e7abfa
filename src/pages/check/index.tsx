import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { CheckScreen } from '../../features/check/check-screen';
import { CallHotline } from '../../features/help/hotlines';
import { say } from '../../platform/language';

export default function CheckPage(): ReactElement {
  return (
    <Page title={say('查一查', 'Check a text')} foot={<CallHotline />}>
      <CheckScreen />
    </Page>
  );
}
