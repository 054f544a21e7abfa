import { Fragment, useCallback, useState, type ReactElement } from 'react';
import { Page } from '../../components/page';
import { Press } from '../../components/press';
import { FamilyAlarm } from '../../features/family/family-alarm';
import { InviteWaiting } from '../../features/family/invite-waiting';
import { Hotlines } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { PendingNotice } from '../../features/registration/pending-notice';
import { HomeScreen } from '../../features/resident/home-screen';
import { MessagesCard } from '../../features/messages/messages-card';
import { WaitingReports } from '../../features/report/report-screen';
import { QuickSwitches } from '../../features/settings/quick-switches';
import { WarningAlarm } from '../../features/warning/warning-alarm';
import { useAppearance } from '../../platform/appearance';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { CareWays } from './care-ways';
import { Ways } from './ways';

export default function HomePage(): ReactElement {
  const { care } = useAppearance();
  const [registered, setRegistered] = useState(false);
  const [familyWaits, setFamilyWaits] = useState(false);
  const onSent = useCallback(() => setRegistered(true), []);
  return (
    <Page title={say('金钟罩', 'Jinzhongzhao')} home>
      <PendingNotice onSent={onSent} />
      {/* Asked anew once they are registered. */}
      <Fragment key={String(registered)}>
        <WaitingReports />
        <HomeScreen
          alarm={
            <>
              <WarningAlarm onFamilyWaits={setFamilyWaits} />
              <FamilyAlarm />
              <InviteWaiting />
            </>
          }
        />
        {care ? (
          <CareWays familyWaits={familyWaits} />
        ) : (
          <>
            <Ways />
            <Hotlines />
          </>
        )}
        <MessagesCard />
        <QuickSwitches />
      </Fragment>
      <OurPromise />
      <Press tone="link" className="staff-door" onPress={() => open('bind')}>
        {say('工作人员入口', 'For staff')}
      </Press>
    </Page>
  );
}
