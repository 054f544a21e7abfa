import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { canText, textTo } from '../../platform/sms';

/** The police by SMS (短信报警), for who cannot hear or speak. */
const smsPolice = '12110';

/** For who cannot call, and about messages that are real. */
export function OtherWays(): ReactElement {
  return (
    <>
      <Card title={say('听不见、说不了话？', 'Cannot hear or speak?')}>
        <Text className="block">
          {say(
            `发短信到 ${smsPolice} 报警。写清：在哪里、出了什么事。`,
            `Text the police at ${smsPolice}: where you are, what has happened.`,
          )}
        </Text>
        {canText() ? (
          <Press tone="plain" onPress={() => textTo(smsPolice)}>
            {say(`给 ${smsPolice} 发短信`, `Text ${smsPolice}`)}
          </Press>
        ) : null}
      </Card>
      <Card title={say('收到 12381 的短信？', 'A message from 12381?')}>
        <Text className="block">
          {say(
            '那是国家的反诈提醒。它没有链接，也不用回。有链接的是假的。',
            'It is the state’s warning. It has no link and wants no answer. With a link it is fake.',
          )}
        </Text>
      </Card>
    </>
  );
}
