import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { NumberFinding, NumberKind } from '@domain/check/number/numbers';
import { Card } from '../../components/card';
import { say } from '../../platform/language';

/** The numbers in the text, and what their digits tell. */
export function NumbersCard({
  numbers,
}: {
  readonly numbers: readonly NumberFinding[];
}): ReactElement | null {
  if (numbers.length === 0) return null;
  return (
    <Card title={say('里面的号码', 'Numbers in it')}>
      {numbers.slice(0, 10).map(({ start, digits, kind }) => (
        <View key={start} className="check-finding">
          <Text className="block strong numbers check-host">{digits}</Text>
          <Text className={kind in alarming ? 'block danger-ink' : 'block'}>{numberText(kind)}</Text>
        </View>
      ))}
    </Card>
  );
}

const alarming: Partial<Record<NumberKind, true>> = {
  fakePrefix: true,
  foreign: true,
  bankCard: true,
  account: true,
};

function numberText(kind: NumberKind): string {
  switch (kind) {
    case 'fakePrefix':
      return say('改过的号码：前面的 +00、+86 是假的', 'A faked number: the +00 or +86 in front is false');
    case 'foreign':
      return say('境外号码：公检法、客服不会这样打', 'A foreign number: no Chinese office calls from one');
    case 'virtualOperator':
      return say(
        '虚拟号段：骗子常用，也有人正常用',
        'A virtual operator: often used by scammers, though not only',
      );
    case 'only400':
      return say('400 号码：一般只能您打过去', 'A 400 number: usually you call it, it does not call you');
    case 'antiFraudLine':
      return say(
        '反诈专线：它打来要接。短信里写着它，不能说明是真的',
        'The anti-fraud line: answer when it calls. A text that names it may still be false',
      );
    case 'emergency':
      return say('紧急电话：自己拨打才可靠', 'Emergency number: trust it only when you dial');
    case 'service':
      return say('客服热线：要自己拨打，来电可以改号', 'A hotline: dial it yourself, callers can fake it');
    case 'mobile':
      return say('手机号：看不出是谁', 'A mobile number: nobody can tell whose');
    case 'bankCard':
      return say('银行卡号：一个要您转钱进去的账户？', 'A bank card: an account to send money to?');
    case 'account':
      return say('账号：一个要您转钱进去的账户？', 'An account: one to send money to?');
  }
}
