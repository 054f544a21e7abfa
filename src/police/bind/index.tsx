import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { BindForm } from '../../features/bind/bind-form';

export default function BindPage(): ReactElement {
  return (
    <Page title="工作人员入口">
      <BindForm />
    </Page>
  );
}
