import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { ScamType } from '@domain/scam/type';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { AskNow } from './ask-now';

export interface AskForHelpProps {
  /** False: nobody knows where the person lives, so nobody can be sent. */
  readonly registered: boolean;
  /** What they take it for, when they come from a page that knows. */
  readonly scamType: ScamType | null;
}

/** For whom nobody has warned: the person says it, and an officer gets in touch. Calling stands above it. */
export function AskForHelp({ registered, scamType }: AskForHelpProps): ReactElement {
  const [moneyGone, setMoneyGone] = useState<boolean | null>(null);
  if (!registered) return <NotRegistered />;
  if (moneyGone !== null)
    return <AskNow moneyGone={moneyGone} scamType={scamType} onDone={() => setMoneyGone(null)} />;
  return (
    <Card title={say('让民警来找我', 'Let an officer find me')} tone="red">
      <Press tone="danger" onPress={() => setMoneyGone(false)}>
        {say('我可能正在被骗', 'I may be being scammed')}
      </Press>
      <Press tone="danger" onPress={() => setMoneyGone(true)}>
        {say('我已经把钱转出去了', 'I have sent money already')}
      </Press>
    </Card>
  );
}

const NotRegistered = (): ReactElement => (
  <Card title={say('您还没有注册', 'You are not registered')} tone="red">
    <Text className="block big">
      {say(
        '我们不知道您的电话和住处，派不了民警。请马上打 110 或 96110，说清您在哪里。',
        'We know neither your number nor your home. Call 110 or 96110 now and say where you are.',
      )}
    </Text>
    <Press tone="plain" onPress={() => open('register')}>
      {say('没有危险了，再来注册', 'Once you are safe: register')}
    </Press>
  </Card>
);
