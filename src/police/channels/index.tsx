import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { ChannelsScreen } from '../../features/channels/channels-screen';

export default function ChannelsPage(): ReactElement {
  return (
    <Page title="渠道码">
      <ChannelsScreen />
    </Page>
  );
}
