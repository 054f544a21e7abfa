import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OutputOf } from '@domain/contract/action';
import { inviteFamily } from '@domain/family/contract';
import { topUpMessages } from '../../api/message-permission';
import { useIntent } from '../../api/use-intent';
import { aria } from '../../components/aria';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { ShareButton } from '../../components/share-button';
import { copy } from '../../platform/clipboard';
import { say } from '../../platform/language';
import { momentText } from '../../platform/moment';
import { useShareCard } from '../../platform/share';
import './family.css';

type Invitation = OutputOf<typeof inviteFamily>;

/** A code for a relative: sent as a card, copied, or read out. Nothing of the person stands in it. */
export function InviteCard(): ReactElement {
  const { busy, refusal, send } = useIntent(inviteFamily);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  useShareCard(() => ({
    title: say('家人请您帮忙守护，防骗子', 'A relative asks you to guard them against scams'),
    path: invitation === null ? 'pages/home/index' : `pages/family/index?code=${invitation.code}`,
  }));
  const invite = async (): Promise<void> => {
    topUpMessages();
    const outcome = await send({});
    if (outcome?.ok) setInvitation(outcome.value);
  };
  return (
    <Card title={say('请家人守护我', 'Ask a relative to guard me')}>
      <View>
        {say(
          '骗子缠着您、我们打不通的时候，请他打给您。平时他什么也看不到。',
          'When a scammer keeps you busy, we ask them to call you. Otherwise they see nothing.',
        )}
      </View>
      {refusal === null ? null : <Banner tone="warn">{refusal.message}</Banner>}
      {invitation === null ? null : <Code invitation={invitation} />}
      <Press tone={invitation === null ? 'primary' : 'link'} busy={busy} onPress={() => void invite()}>
        {inviteText(busy, invitation)}
      </Press>
    </Card>
  );
}

function inviteText(busy: boolean, invitation: Invitation | null): string {
  if (busy) return say('正在做家人码…', 'Making a code…');
  return invitation === null
    ? say('给我一个家人码', 'Give me a family code')
    : say('再给一位家人，换一个码', 'Another code for another relative');
}

/** `1234 5678` */
const inGroups = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

function Code({ invitation: { code, expiresAt } }: { readonly invitation: Invitation }): ReactElement {
  const [copied, setCopied] = useState(false);
  const until = momentText(expiresAt);
  return (
    <>
      <Text className="family-code" {...aria({ live: 'polite' })}>
        {inGroups(code)}
      </Text>
      <View className="soft small">{say(`用一次，${until} 以前有效。`, `Works once, until ${until}.`)}</View>
      <ShareButton>{say('发给微信里的家人', 'Send to a relative in WeChat')}</ShareButton>
      <Press tone="plain" onPress={() => void copy(code).then(setCopied)}>
        {copied ? say('已复制', 'Copied') : say('复制家人码', 'Copy the code')}
      </Press>
      <View>
        {say(
          '家人在“家人守护”里填这个码。只给信得过的家人，别人要都不给。',
          'They enter it under “Family guard”. Give it to relatives you trust, and to nobody else.',
        )}
      </View>
    </>
  );
}
