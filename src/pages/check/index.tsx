import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { CheckScreen } from '../../features/check/check-screen';
import { CallHotline } from '../../features/help/hotlines';
import { startDraft } from '../../features/report/draft';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';

const report = async (text: string): Promise<void> => {
  await startDraft(text);
  open('report');
};

export default function CheckPage(): ReactElement {
  return (
    <Page title={say('查一查', 'Check a text')} foot={<CallHotline />}>
      <CheckScreen onReport={(text) => void report(text)} />
    </Page>
  );
}
