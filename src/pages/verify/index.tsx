import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { VerificationScreen } from '../../features/verify/verification-screen';
import { say } from '../../platform/language';

export default function VerifyPage(): ReactElement {
  return (
    <Page title={say('是不是真民警？', 'Is it a real officer?')} foot={<CallHotline />}>
      <VerificationScreen />
      <OurPromise />
    </Page>
  );
}
