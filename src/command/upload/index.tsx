import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { UploadScreen } from '../../features/upload/upload-screen';

export default function UploadPage(): ReactElement {
  return (
    <Page title="上传预警" wide>
      <UploadScreen />
    </Page>
  );
}
