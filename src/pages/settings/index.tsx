import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { OurPromise } from '../../features/help/our-promise';
import { MessagesSetting } from '../../features/messages/messages-setting';
import { SettingsScreen } from '../../features/settings/settings-screen';
import { say } from '../../platform/language';

export default function SettingsPage(): ReactElement {
  return (
    <Page title={say('设置', 'Settings')}>
      <SettingsScreen />
      <MessagesSetting />
      <OurPromise />
    </Page>
  );
}
