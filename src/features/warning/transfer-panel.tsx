import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { emergency } from '@domain/message/copy';
import { shanghai } from '@domain/time/shanghai';
import type { WarningView } from '@domain/warning/contract';
import { Banner } from '../../components/banner';
import { Card, Heading } from '../../components/card';
import { Icon } from '../../components/icon';
import { Line } from '../../components/line';
import { Press } from '../../components/press';
import { dial } from '../../platform/dial';
import { say } from '../../platform/language';
import { AccountForm } from './account-form';
import type { Transferred } from './use-transferred';

export interface TransferPanelProps {
  readonly warning: WarningView;
  readonly transferred: Transferred;
  readonly onChanged: () => void;
}

/** After 'I have already transferred': 110 first, who knows of it, and what to keep. Nothing before that. */
export function TransferPanel({ warning, transferred, onChanged }: TransferPanelProps): ReactElement | null {
  const said = warning.transferSaid;
  if (!transferred.waiting && (said === null || !warning.open)) return null;
  return (
    <Card tone="red">
      <Heading large>{say('现在先打 110', 'First call 110, now')}</Heading>
      <Press tone="danger" onPress={() => dial(emergency)}>
        <Icon name="phone" />
        {say('拨打 110 报警', 'Call 110, the police')}
      </Press>
      <Heard transferred={transferred} said={said} />
      {said === null ? null : <Account warning={warning} onChanged={onChanged} />}
      <Evidence />
    </Card>
  );
}

interface HeardProps {
  readonly transferred: Transferred;
  readonly said: WarningView['transferSaid'];
}

/** Whether the police know, said honestly. */
function Heard({ transferred, said }: HeardProps): ReactElement | null {
  if (transferred.waiting) {
    return transferred.troubled ? (
      <Banner tone="warn">
        {say(
          '网络不通，民警还不知道。请先打 110。网络好了，会自动告诉民警。',
          'No network: the police do not know yet. Call 110 first. We try again by ourselves.',
        )}
      </Banner>
    ) : (
      <Banner tone="info">{say('正在告诉民警…', 'Telling the police…')}</Banner>
    );
  }
  if (said === null) return null;
  const until = shanghai(said.dueAt).format('HH:mm');
  return (
    <Banner tone="good">
      {said.byFamily ? say('家人说您转了钱。', 'A relative says that you paid. ') : null}
      {say(
        `已经告诉民警和专班。${until} 以前报上去，最可能止住。`,
        `The police have been told. A payment is best stopped before ${until}.`,
      )}
    </Banner>
  );
}

/** To which account: it helps, and nobody has to know it by heart. */
function Account({ warning, onChanged }: Pick<TransferPanelProps, 'warning' | 'onChanged'>): ReactElement {
  const [writing, setWriting] = useState(false);
  const done = (): void => {
    setWriting(false);
    onChanged();
  };
  const { accounts, open } = warning;
  const more = say('还转给了别的账号', 'I paid another account too');
  const first = say('写下对方账号和金额', 'Write down the account and the amount');
  return (
    <>
      {accounts === 0 ? null : (
        <View className="strong">
          {say(`民警已记下 ${accounts} 个账号。`, `Accounts that the police have: ${accounts}.`)}
        </View>
      )}
      {writing ? <AccountForm id={warning.id} onDone={done} /> : null}
      {open ? (
        <Press tone="plain" expanded={writing} onPress={() => setWriting(!writing)}>
          {writing ? say('先不写', 'Not now') : accounts === 0 ? first : more}
        </Press>
      ) : null}
    </>
  );
}

const evidence = (): readonly string[] => [
  say('聊天记录、通话记录、短信', 'Chats, call lists, messages'),
  say('转账记录：账号、时间、金额', 'Transfer records: account, time, amount'),
  say('对方的号码、链接、装过的软件', 'Their numbers, links, and the apps you installed'),
];

function Evidence(): ReactElement {
  return (
    <View className="stack">
      <View className="strong">{say('这些都别删，是证据：', 'Do not delete these. They are evidence:')}</View>
      {evidence().map((one) => (
        <Line key={one} icon="check">
          {one}
        </Line>
      ))}
      <View>
        {say(
          '别再转钱。说能帮您追回钱的，也是骗子。',
          'Send no more money. Whoever offers to get it back is a scammer too.',
        )}
      </View>
    </View>
  );
}
