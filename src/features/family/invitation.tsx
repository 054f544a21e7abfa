import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { agreeFamily, peekFamily } from '@domain/family/contract';
import { type Relation, relations } from '@domain/family/guardian';
import { topUpMessages } from '../../api/message-permission';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Card, Heading } from '../../components/card';
import { Choice } from '../../components/choice';
import { Line } from '../../components/line';
import { Press } from '../../components/press';
import { Failed, Loading } from '../../components/states';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import './family.css';
import { keepCode } from './kept-code';
import { relationText } from './relation-text';

export interface InvitationProps {
  readonly code: string;
  readonly onAgreed: () => void;
  /** Not this one: no, or a code that doesn't work. */
  readonly onDropped: () => void;
}

/** What somebody reads before they agree to anything: who asks, and what it means. */
export function Invitation({ code, onAgreed, onDropped }: InvitationProps): ReactElement {
  const { data, reload } = useQuery(peekFamily, { code });
  if (data.state === 'loading') return <Loading />;
  if (data.state === 'failed') {
    if (data.error === 'notRegistered') return <RegisterFirst code={code} onDropped={onDropped} />;
    return (
      <Card>
        <Failed message={data.message} onRetry={reload} />
        <Press tone="link" onPress={onDropped}>
          {say('不管这个码了', 'Forget this code')}
        </Press>
      </Card>
    );
  }
  const { nameMask } = data.value;
  return (
    <Card>
      <Heading large>{say(`${nameMask} 请您做守护人`, `${nameMask} asks you to be their guardian`)}</Heading>
      <Meaning />
      <Agree code={code} onAgreed={onAgreed} />
      <Press tone="link" onPress={onDropped}>
        {say('不愿意', 'No, thanks')}
      </Press>
    </Card>
  );
}

function RegisterFirst({ code, onDropped }: Pick<InvitationProps, 'code' | 'onDropped'>): ReactElement {
  const register = (): void => {
    keepCode(code);
    open('register');
  };
  return (
    <Card>
      <Heading large>{say('有家人请您做守护人', 'A relative asks you to be their guardian')}</Heading>
      <Meaning />
      <View>
        {say(
          '要先注册，我们才找得到您。注册好以后，首页会带您回到这里。',
          'Please register first, so that we can find you. The home page then brings you back here.',
        )}
      </View>
      <Press onPress={register}>{say('先注册', 'Register first')}</Press>
      <Press tone="link" onPress={onDropped}>
        {say('不愿意', 'No, thanks')}
      </Press>
    </Card>
  );
}

const meanings = (): readonly string[] => [
  say(
    '他可能被骗、我们又打不通，就请您打给他。',
    'When they may be scammed and we cannot reach them, we ask you to call.',
  ),
  say(
    '只有那时，您能看到他的手机号，每次都有记录。',
    'Only then you see their phone number. Each look is recorded.',
  ),
  say('骗局的内容，您看不到。', 'You do not see what the scam is about.'),
  say('谁都可以随时退出。', 'Each of you can end it at any time.'),
];

function Meaning(): ReactElement {
  return (
    <View className="stack">
      {meanings().map((one) => (
        <Line key={one} icon="check">
          {one}
        </Line>
      ))}
    </View>
  );
}

function Agree({ code, onAgreed }: Pick<InvitationProps, 'code' | 'onAgreed'>): ReactElement {
  const { busy, refusal, send } = useIntent(agreeFamily);
  const [relation, setRelation] = useState<Relation | null>(null);
  const agree = async (): Promise<void> => {
    topUpMessages();
    const outcome = await send({ code, ...(relation === null ? {} : { relation }) });
    if (outcome?.ok) onAgreed();
  };
  return (
    <>
      <View className="strong">{say('他是您的谁？可以不选', 'Who are they to you? You may skip this.')}</View>
      <Choice
        label={say('他是您的谁', 'Who they are to you')}
        options={relations.map((key) => ({ key, text: relationText(key) }))}
        value={relation}
        onChange={setRelation}
      />
      {refusal === null ? null : <Banner tone="warn">{refusal.message}</Banner>}
      <Press tone="good" busy={busy} onPress={() => void agree()}>
        {busy ? say('正在办…', 'One moment…') : say('我愿意守护他', 'Yes, I will')}
      </Press>
    </>
  );
}
