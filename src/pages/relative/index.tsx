import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { OurPromise } from '../../features/help/our-promise';
import { RelativeRegistration } from '../../features/registration/relative/relative-steps';
import { say } from '../../platform/language';

export default function RelativePage(): ReactElement {
  return (
    <Page title={say('给家人办', 'Register a relative')}>
      <RelativeRegistration />
      <OurPromise />
    </Page>
  );
}
