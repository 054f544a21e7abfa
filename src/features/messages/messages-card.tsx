import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { useMessagePermission } from '../../api/message-permission';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import type { Answered } from '../../platform/subscribe';
import { answerText, reason } from './words';

/** Asks for WeChat's permission where it makes sense; nothing while that would be nagging. */
export function MessagesCard(): ReactElement | null {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const { busy, mayAsk, ask, decline } = useMessagePermission(setAnswered);
  if (answered === 'allowed' || answered === 'refused')
    return <Banner tone={answered === 'allowed' ? 'good' : 'info'}>{answerText(answered)}</Banner>;
  if (!mayAsk) return null;
  return (
    <Card title={say('微信提醒', 'WeChat messages')}>
      <Text>{reason()}</Text>
      {answered === 'failed' ? <Banner tone="warn">{answerText('failed')}</Banner> : null}
      <Press tone="gold" busy={busy} onPress={ask}>
        <Icon name="bell" />
        {say('打开微信提醒', 'Allow messages')}
      </Press>
      <Press
        tone="link"
        onPress={() => {
          decline();
          setAnswered('refused');
        }}
      >
        {say('先不打开', 'Not now')}
      </Press>
    </Card>
  );
}
