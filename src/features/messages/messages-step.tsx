import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { useMessagePermission } from '../../api/message-permission';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import type { Answered } from '../../platform/subscribe';
import { answerText } from './words';

/** The end of a registration: WeChat's permission is asked for on a tap of its own, with the reason beside it. */
export function MessagesStep({ onDone }: { readonly onDone: () => void }): ReactElement {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const { busy, ask, decline } = useMessagePermission((answer) => {
    if (answer === 'allowed') onDone();
    else setAnswered(answer);
  });
  if (answered === 'refused')
    return (
      <View className="stack">
        <Banner tone="info">{answerText('refused')}</Banner>
        <Press onPress={onDone}>{say('去首页', 'Go to the home page')}</Press>
      </View>
    );
  return (
    <View className="stack">
      <Text className="big">
        {say(
          '有骗子盯上您时，微信会马上提醒您。请点下面的按钮，再点“允许”。',
          'When a scammer targets you, WeChat tells you at once. Tap the button below, then "Allow".',
        )}
      </Text>
      {answered === 'failed' ? <Banner tone="warn">{answerText('failed')}</Banner> : null}
      <Press tone="gold" busy={busy} onPress={ask}>
        {say('打开微信提醒', 'Allow messages')}
      </Press>
      <Press
        tone="link"
        onPress={() => {
          decline();
          onDone();
        }}
      >
        {say('先不打开，去首页', 'Not now, go to the home page')}
      </Press>
    </View>
  );
}
