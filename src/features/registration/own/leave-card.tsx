import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { leaveService } from '@domain/resident/own-contract';
import { useIntent } from '../../../api/use-intent';
import { Banner } from '../../../components/banner';
import { Card } from '../../../components/card';
import { Press } from '../../../components/press';
import { say } from '../../../platform/language';
import { forgetMine } from './forget-mine';

interface LeaveCardProps {
  readonly openTask: boolean;
  readonly onLeft: () => void;
}

/** Leave and delete, in two taps: the second stands beside what goes and what the law keeps. */
export function LeaveCard({ openTask, onLeft }: LeaveCardProps): ReactElement {
  const [asked, setAsked] = useState(false);
  return (
    <Card title={say('退出并删除', 'Leave and delete')}>
      <Text>
        {say(
          '不再给您预警，您的资料马上删除。',
          'You get no more warnings, and your data is deleted at once.',
        )}
      </Text>
      {asked ? (
        <Confirm openTask={openTask} onLeft={onLeft} onStay={() => setAsked(false)} />
      ) : (
        <Press tone="plain" onPress={() => setAsked(true)}>
          {say('我要退出', 'I want to leave')}
        </Press>
      )}
    </Card>
  );
}

const lines = (openTask: boolean): readonly string[] => [
  say(
    '马上删除：姓名、手机号、住址、微信身份号、同意记录、家人关系，还有您给孩子办的防护。',
    'Deleted at once: name, number, address, WeChat identity, consents, family ties, and the protection of children whom you registered.',
  ),
  say(
    '法律要求留下：已经发生的劝阻记录和查看记录，到期删除。',
    'Kept by law: records of cases that have happened and of who looked, until their time is over.',
  ),
  say('也会留下：您发来的举报，里面没有您的名字。', 'Kept too: what you reported; it does not name you.'),
  ...(openTask
    ? [
        say(
          '您有一条预警正在处理，民警会把这一件办完。',
          'A warning of yours is being dealt with: the officer will finish it.',
        ),
      ]
    : []),
  say(
    '您替没有智能手机的家人办的防护还在，他们要取消可以拨打 96110。',
    'Relatives without a smartphone stay protected; they can end it by calling 96110.',
  ),
  say('删了不能恢复。以后想用，可以重新注册。', 'It can’t be undone. You may register again at any time.'),
];

interface ConfirmProps extends LeaveCardProps {
  readonly onStay: () => void;
}

function Confirm({ openTask, onLeft, onStay }: ConfirmProps): ReactElement {
  const { busy, refusal, send } = useIntent(leaveService);
  const leave = async (): Promise<void> => {
    const outcome = await send({});
    if (outcome?.ok !== true) return;
    forgetMine();
    onLeft();
  };
  return (
    <View className="stack">
      <Banner tone="warn">
        {say(
          '有人在电话里叫您退出？那就是骗子。请挂断。',
          'Is somebody on the phone telling you to leave? That is a scammer. Hang up.',
        )}
      </Banner>
      {lines(openTask).map((line) => (
        <View key={line}>{line}</View>
      ))}
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press tone="danger" busy={busy} onPress={() => void leave()}>
        {busy ? say('正在删除…', 'Deleting…') : say('退出并删除', 'Leave and delete')}
      </Press>
      <Press tone="plain" onPress={onStay}>
        {say('不退出，继续防护', 'Stay protected')}
      </Press>
    </View>
  );
}
