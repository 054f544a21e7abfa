import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import type { Outbox } from './use-outbox';

/** For whoever is on the line with the scammer: one tap and one 'yes', and the police know. No form. */
export function Talking({ outbox }: { readonly outbox: Outbox }): ReactElement {
  const [asks, setAsks] = useState(false);
  const [late, setLate] = useState(false);
  const tell = async (): Promise<void> => {
    const what = say('我正在和可疑的人说话。', 'I am talking to somebody suspicious.');
    const sent = await outbox.send({ kind: 'text', what, more: '', talking: true });
    setAsks(false);
    if (sent === null || sent.arrived === 0) return setLate(true);
    if (sent.warning === null) open('help');
    else open('warning', { id: sent.warning });
  };
  return (
    <>
      <Press tone="danger" onPress={() => setAsks(true)}>
        <Icon name="alert" />
        {say('我正在和骗子说话', 'I am talking to a scammer now')}
      </Press>
      {late ? (
        <Banner tone="danger">
          {say('没有网络。先挂断，再拨 96110。', 'No network. Hang up, then call 96110.')}
        </Banner>
      ) : null}
      {asks ? (
        <Sheet title={say('先挂断电话', 'Hang up first')} onClose={() => setAsks(false)}>
          <Text className="block big">
            {say('要民警马上联系您吗？', 'Shall an officer contact you at once?')}
          </Text>
          <Press tone="danger" busy={outbox.busy} onPress={() => void tell()}>
            {outbox.busy ? say('正在告诉民警…', 'Telling the police…') : say('要，马上', 'Yes, at once')}
          </Press>
        </Sheet>
      ) : null}
    </>
  );
}
