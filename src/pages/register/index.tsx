import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { Registration } from '../../features/registration/steps';

export default function RegisterPage(): ReactElement {
  return (
    <Page title="注册防护">
      <Registration />
    </Page>
  );
}
