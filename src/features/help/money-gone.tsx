import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Card } from '../../components/card';
import { say } from '../../platform/language';
import './help.css';

/** The order in which it has to be done: the first minutes decide. */
const steps = (): readonly (readonly [title: string, text: string])[] => [
  [
    say('马上拨 110', 'Call 110 at once'),
    say('说“我被骗了，要止付”。越快，越追得回。', 'Say “I was cheated, stop the payment”. Minutes count.'),
  ],
  [
    say('打银行卡背面的电话', 'Call the number on your bank card'),
    say('请银行冻结账户。', 'Ask the bank to freeze the account.'),
  ],
  [
    say('什么都不要删', 'Delete nothing'),
    say('转账记录、聊天、号码，都截图留着。', 'Keep the transfer, the chat, the number.'),
  ],
  [
    say('一分钱也不要再转', 'Send no more money'),
    say('说能“解冻”“追回”要您交钱的，也是骗子。', 'Whoever gets it back for a fee is a scammer too.'),
  ],
  [
    say('带上身份证去派出所', 'Go to the police with your ID card'),
    say('就近哪家都行。', 'Any station will do.'),
  ],
];

export function MoneyGone(): ReactElement {
  return (
    <Card title={say('钱已经转出去了？', 'Is money gone already?')} tone="red">
      {steps().map(([title, text], index) => (
        <View key={title} className="help-step">
          <Text className="help-number">{index + 1}</Text>
          <View className="grow">
            <Text className="block strong">{title}</Text>
            <Text className="block">{text}</Text>
          </View>
        </View>
      ))}
    </Card>
  );
}
