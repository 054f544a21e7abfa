import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { VerificationScreen } from '../../features/verify/verification-screen';

export default function VerifyPage(): ReactElement {
  return (
    <Page title="是不是真民警？" foot={<CallHotline />}>
      <VerificationScreen />
      <OurPromise />
    </Page>
  );
}
