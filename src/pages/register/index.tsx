import type { ReactElement } from 'react';
import { Page } from '../../components/page';
import { MessagesStep } from '../../features/messages/messages-step';
import { Registration } from '../../features/registration/steps';
import { LanguageSwitch } from '../../features/settings/quick-switches';
import { say } from '../../platform/language';
import { goHome } from '../../platform/navigate';
import { useScene } from '../../platform/scene';

export default function RegisterPage(): ReactElement {
  const scene = useScene();
  return (
    <Page title={say('注册防护', 'Register')}>
      <Registration scene={scene} afterwards={<MessagesStep onDone={goHome} />} />
      <LanguageSwitch />
    </Page>
  );
}
