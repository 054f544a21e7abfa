import type { ReactElement } from 'react';
import { Icon } from '../../components/icon';
import { Page } from '../../components/page';
import { Press } from '../../components/press';
import { Hotlines } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { HomeScreen } from '../../features/resident/home-screen';
import { WarningAlarm } from '../../features/warning/warning-alarm';
import { open } from '../../platform/navigate';

export default function HomePage(): ReactElement {
  return (
    <Page title="金钟罩" home>
      <HomeScreen alarm={<WarningAlarm />} whenRegistered={<VerifyButton />} />
      <Press tone="plain" onPress={() => open('tips')}>
        <Icon name="book" />
        反诈提示
      </Press>
      <Hotlines />
      <OurPromise />
      <Press tone="link" className="staff-door" onPress={() => open('bind')}>
        工作人员入口
      </Press>
    </Page>
  );
}

function VerifyButton(): ReactElement {
  return (
    <Press onPress={() => open('verify')}>
      <Icon name="question" />
      是不是真民警？
    </Press>
  );
}
