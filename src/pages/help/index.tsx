import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { Hotlines } from '../../features/help/hotlines';
import { MoneyGone } from '../../features/help/money-gone';
import { OtherWays } from '../../features/help/other-ways';
import { OurPromise } from '../../features/help/our-promise';
import { Stations } from '../../features/help/stations';
import { say } from '../../platform/language';

export default function HelpPage(): ReactElement {
  return (
    <Page title={say('求助', 'Get help')}>
      <Hotlines />
      <MoneyGone />
      <Stations />
      <OtherWays />
      <OurPromise />
    </Page>
  );
}
