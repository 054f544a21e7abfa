import type { ReactElement } from 'react';
import { CallEmergency, CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { MessagesCard } from '../../features/messages/messages-card';
import { WarningScreen } from '../../features/warning/warning-screen';
import { useRouteParam } from '../../platform/navigate';

export default function WarningPage(): ReactElement {
  const id = useRouteParam('id');
  return (
    <WarningScreen id={id} call={<CallHotline />} callPolice={<CallEmergency />} messages={<MessagesCard />}>
      <OurPromise />
    </WarningScreen>
  );
}
