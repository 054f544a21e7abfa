import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { type NoticeView, readNotice } from '@domain/family/contract';
import { hotline } from '@domain/message/copy';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Line } from '../../components/line';
import { Press } from '../../components/press';
import { dial } from '../../platform/dial';
import { say } from '../../platform/language';
import { momentText } from '../../platform/moment';
import { relationText } from './relation-text';
import { useAlerts } from './use-family';

/** On the family page: registrations of relatives that are in other hands. Nothing while there are none. */
export function ReplacedNotices(): ReactElement | null {
  const { data, reload } = useAlerts();
  return data.state === 'ready' ? <ReplacedCards notices={data.value.notices} onRead={reload} /> : null;
}

interface ReplacedCardsProps {
  readonly notices: readonly NoticeView[];
  readonly onRead: () => void;
}

export const ReplacedCards = ({ notices, onRead }: ReplacedCardsProps): ReactElement => (
  <>
    {notices.map((notice) => (
      <ReplacedCard key={notice.id} notice={notice} onRead={onRead} />
    ))}
  </>
);

/** What a guardian does now is on the phone, not here: so it stays until they say that they know. */
function ReplacedCard({
  notice: { id, relation, at },
  onRead,
}: Pick<ReplacedCardsProps, 'onRead'> & { readonly notice: NoticeView }): ReactElement {
  const { busy, refusal, send } = useIntent(readNotice);
  const read = async (): Promise<void> => {
    const outcome = await send({ id });
    if (outcome?.ok) onRead();
  };
  const who = relationText(relation);
  return (
    <Card tone="gold" title={say(`您的${who}换了注册`, `Your ${who} has a new registration`)}>
      <View>
        {say(
          `${momentText(at)}，有人用他的手机号和验证码自己注册了。可能是他本人，也可能是骗子要走了验证码。`,
          `${momentText(at)}: somebody registered with their number and a code sent to it. It may be themselves, or a scammer who got the code.`,
        )}
      </View>
      {steps().map((step) => (
        <Line key={step} icon="check">
          {step}
        </Line>
      ))}
      <Press onPress={() => dial(hotline)}>
        <Icon name="phone" />
        {say(`拨打 ${hotline}`, `Call ${hotline}`)}
      </Press>
      {refusal === null ? null : <Banner tone="warn">{refusal.message}</Banner>}
      <Press tone="plain" busy={busy} onPress={() => void read()}>
        {say('知道了', 'I know')}
      </Press>
    </Card>
  );
}

const steps = (): readonly string[] => [
  say('马上打电话问他：是您自己注册的吗？', 'Call and ask: did you register yourself?'),
  say(
    '不是他：打 96110，请反诈中心注销。注销以后，您可以再给他登记。',
    'If not: call 96110 and ask them to end that registration. Then you can register them again.',
  ),
  say(
    '守护他的人，一天之内谁也不能移除；有预警，马上告诉守护人。',
    'Whoever guards them cannot be removed for a day, and hears of a warning at once.',
  ),
];
