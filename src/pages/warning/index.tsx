import type { ReactElement } from 'react';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { WarningScreen } from '../../features/warning/warning-screen';
import { open, useRouteParam } from '../../platform/navigate';

export default function WarningPage(): ReactElement {
  const id = useRouteParam('id');
  return (
    <WarningScreen id={id} call={<CallHotline />}>
      <Press tone="plain" onPress={() => open('verify')}>
        <Icon name="question" />
        是不是真民警？
      </Press>
      <OurPromise />
    </WarningScreen>
  );
}
