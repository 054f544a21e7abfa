import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { type Alert, callRelative } from '@domain/family/contract';
import { useIntent } from '../../api/use-intent';
import { aria } from '../../components/aria';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Line } from '../../components/line';
import { Press } from '../../components/press';
import { Empty, Loaded } from '../../components/states';
import { dial } from '../../platform/dial';
import { say } from '../../platform/language';
import { momentText } from '../../platform/moment';
import { CalledCard, type CalledCardProps } from './called-card';
import './family.css';
import { relationText } from './relation-text';
import { useAlerts } from './use-family';

interface GuardScreenProps {
  readonly id: string | undefined;
  /** Whether the guardian has said that money is gone: then another number helps. */
  readonly onMoneyGone: (gone: boolean) => void;
}

/** What the message 'your father may be talking to a scammer' opens: one tap to call. */
export function GuardScreen({ id, onMoneyGone }: GuardScreenProps): ReactElement {
  const { data, reload } = useAlerts();
  return (
    <Loaded data={data} onRetry={reload}>
      {({ alerts }) => {
        const alert = alerts.find((one) => one.id === id) ?? (id === undefined ? alerts[0] : undefined);
        return alert === undefined ? (
          <NothingNow asked={id !== undefined} />
        ) : (
          <Calling key={alert.id} alert={alert} onSaid={reload} onMoneyGone={onMoneyGone} />
        );
      }}
    </Loaded>
  );
}

const NothingNow = ({ asked }: { readonly asked: boolean }): ReactElement => (
  <Empty>
    {asked
      ? say('这次预警已经结束，不用再打了。谢谢您。', 'This warning is over; no call is needed. Thank you.')
      : say('现在没有家人需要您打电话。', 'No relative needs your call now.')}
  </Empty>
);

type CallingProps = CalledCardProps & Pick<GuardScreenProps, 'onMoneyGone'>;

function Calling({ alert, onSaid, onMoneyGone }: CallingProps): ReactElement {
  const gone = alert.called === 'transferred';
  useEffect(() => {
    onMoneyGone(gone);
    return () => onMoneyGone(false);
  }, [gone, onMoneyGone]);
  const { busy, refusal, send } = useIntent(callRelative);
  const [phone, setPhone] = useState<string | null>(null);
  const call = async (): Promise<void> => {
    if (phone !== null) return dial(phone);
    const outcome = await send({ id: alert.id });
    if (!outcome?.ok) return;
    setPhone(outcome.value.phone);
    dial(outcome.value.phone);
  };
  const who = relationText(alert.relation);
  return (
    <>
      <View className="guard-head" {...aria({ role: 'alert' })}>
        <Text className="guard-title">{say(`马上打电话给您的${who}`, `Call your ${who} now`)}</Text>
        <Text className="block big">{reasonText(alert)}</Text>
        <Text className="block small">{sinceText(alert)}</Text>
        <Press tone="gold" busy={busy} onPress={() => void call()}>
          <Icon name="phone" />
          {busy ? say('正在接通…', 'One moment…') : say(`打给${who}`, `Call your ${who}`)}
        </Press>
        {phone === null ? null : <Text className="guard-phone">{phone}</Text>}
      </View>
      {refusal === null ? null : <Banner tone="warn">{refusal.message}</Banner>}
      <CalledCard alert={alert} onSaid={onSaid} />
      <WhatToSay />
    </>
  );
}

const reasonText = ({ asked }: Alert): string =>
  asked
    ? say('收到了诈骗预警，想和您商量。', 'They had a scam warning and ask for your call.')
    : say('可能正在和骗子通话。', 'They may be talking to a scammer right now.');

const sinceText = ({ nameMask, at }: Alert): string =>
  `${nameMask === null ? '' : `${nameMask}${say('，', ', ')}`}${momentText(at)}`;

const lines = (): readonly string[] => [
  say('叫他先挂断别的电话，不转账，不说验证码。', 'Ask them to hang up, send no money, tell no codes.'),
  say('别责怪他，骗子很会说。', 'Do not blame them. Scammers talk well.'),
  say(
    '占线、不接？骗子可能还在线上。接着打，或者请住得近的人去看看。',
    'Busy, no answer? The scammer may be on the line. Call again, or send somebody who lives near.',
  ),
  say('钱已经转了？请他马上打 110。', 'Money is gone? Ask them to call 110 at once.'),
];

function WhatToSay(): ReactElement {
  return (
    <Card title={say('怎么说', 'What to say')}>
      {lines().map((line) => (
        <Line key={line} icon="check">
          {line}
        </Line>
      ))}
      <View className="soft small">
        {say(
          '号码只在这次预警期间给您看，每看一次都有记录。',
          'You see the number only while this warning runs. Each look is recorded.',
        )}
      </View>
    </Card>
  );
}
