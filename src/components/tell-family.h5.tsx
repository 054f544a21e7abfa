import { useState, type ReactElement } from 'react';
import { say } from '../platform/language';
import { handOn, type HandedOn } from '../platform/hand-on.h5';
import { Banner } from './banner';
import { Icon } from './icon';
import { Press } from './press';
import type { TellFamilyProps } from './tell-family-props';

/** Hands the text on; see tell-family.tsx. */
export function TellFamily({ title, text }: TellFamilyProps): ReactElement {
  const [handed, setHanded] = useState<HandedOn | null>(null);
  const share = async (): Promise<void> => setHanded(await handOn({ title, text }));
  return (
    <>
      <Press tone="plain" onPress={() => void share()}>
        <Icon name="share" />
        {say('发给家人', 'Send to family')}
      </Press>
      {handed === 'copied' ? (
        <Banner tone="good">
          {say('已经复制好了，打开聊天粘贴就行。', 'Copied. Open a chat and paste it.')}
        </Banner>
      ) : null}
      {handed === 'failed' ? (
        <Banner tone="warn">
          {say('这部手机不让复制，请念给家人听。', 'This phone does not allow copying. Please read it out.')}
        </Banner>
      ) : null}
    </>
  );
}
