import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { useMessagePermission } from '../../api/message-permission';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import type { Answered } from '../../platform/subscribe';
import { answerText, reason } from './words';

/** How it stands with WeChat's permission, and a way to give another one at any time. */
export function MessagesSetting(): ReactElement {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const { busy, allowed, ask } = useMessagePermission(setAnswered);
  return (
    <Card title={say('微信提醒', 'WeChat messages')}>
      <Text className="block strong">{standing(allowed)}</Text>
      <Text className="block soft">{reason()}</Text>
      {answered === null ? null : (
        <Banner tone={answered === 'allowed' ? 'good' : 'warn'}>{answerText(answered)}</Banner>
      )}
      <Press tone="plain" busy={busy} onPress={ask}>
        {allowed === true ? say('再允许一条', 'Allow one more') : say('打开微信提醒', 'Allow messages')}
      </Press>
    </Card>
  );
}

function standing(allowed: boolean | null): string {
  if (allowed === null) return say('还没有打开。', 'Not yet allowed.');
  return allowed
    ? say('已经打开。', 'Allowed.')
    : say('没有打开。有预警时发短信。', 'Not allowed. Warnings come as text messages.');
}
