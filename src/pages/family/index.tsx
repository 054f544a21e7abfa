import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { FamilyScreen } from '../../features/family/family-screen';
import { ReplacedNotices } from '../../features/family/replaced-card';
import { RelativesCard } from '../../features/registration/relative/relatives-card';
import { OurPromise } from '../../features/help/our-promise';
import { MessagesCard } from '../../features/messages/messages-card';
import { TellNow } from '../../features/warning/tell-now';
import { say } from '../../platform/language';
import { useRouteParam } from '../../platform/navigate';

export default function FamilyPage(): ReactElement {
  const code = useRouteParam('code');
  return (
    <Page title={say('家人守护', 'Family guard')}>
      <TellNow />
      <ReplacedNotices />
      <FamilyScreen code={code} messages={<MessagesCard />} />
      <RelativesCard />
      <OurPromise />
    </Page>
  );
}
