import type { ReactElement } from 'react';
import { ScamType } from '@domain/scam/type';
import { Heading } from '../../components/card';
import { Page } from '../../components/page';
import { AskForHelp } from '../../features/help/ask-for-help';
import { Hotlines } from '../../features/help/hotlines';
import { MoneyGone } from '../../features/help/money-gone';
import { OtherWays } from '../../features/help/other-ways';
import { OurPromise } from '../../features/help/our-promise';
import { Stations } from '../../features/help/stations';
import { useMe } from '../../features/resident/use-me';
import { say } from '../../platform/language';
import { useRouteParam } from '../../platform/navigate';
import * as v from 'valibot';

export default function HelpPage(): ReactElement {
  const { data } = useMe();
  const type = v.safeParse(ScamType, useRouteParam('type'));
  return (
    <Page title={say('求助', 'Get help')}>
      <Heading>{say('先打电话：这里代替不了 110', 'Call first: this page cannot replace 110')}</Heading>
      <Hotlines />
      <AskForHelp
        registered={data.state !== 'ready' || data.value.resident !== null}
        scamType={type.success && type.output !== 'other' ? type.output : null}
      />
      <MoneyGone />
      <Stations />
      <OtherWays />
      <OurPromise />
    </Page>
  );
}
