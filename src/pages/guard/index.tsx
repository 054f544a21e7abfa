import { useState, type ReactElement } from 'react';
import { Page } from '../../components/page';
import { GuardScreen } from '../../features/family/guard-screen';
import { CallEmergency, CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { say } from '../../platform/language';
import { useRouteParam } from '../../platform/navigate';

export default function GuardPage(): ReactElement {
  const id = useRouteParam('id');
  const [moneyGone, setMoneyGone] = useState(false);
  const foot = moneyGone ? <CallEmergency /> : <CallHotline />;
  return (
    <Page title={say('家人预警', 'A relative in danger')} foot={foot}>
      <GuardScreen id={id} onMoneyGone={setMoneyGone} />
      <OurPromise />
    </Page>
  );
}
