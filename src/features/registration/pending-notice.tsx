import { useEffect, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { usePending, type Pending } from './use-pending';

/** A registration that waits for a network, as the steps show it. */
export function PendingStep({ pending }: { readonly pending: Pending }): ReactElement {
  return (
    <View className="stack">
      <Banner tone="warn">
        {say(
          '现在没有网络。您填的内容已经存在这部手机里，网络一恢复就自动提交，只提交一次。',
          'No network now. What you filled in is kept on this phone. It is sent by itself, once, as soon as there is a network.',
        )}
      </Banner>
      <View>
        {say(
          '可以先关掉这一页。5 分钟以后验证码会过期，要再验证一次手机号。',
          'You may close this page. After 5 minutes the code runs out, and you have to prove your number again.',
        )}
      </View>
      <Press busy={pending.busy} onPress={pending.send}>
        {pending.busy ? say('正在提交…', 'Sending…') : say('现在再试一次', 'Try again now')}
      </Press>
    </View>
  );
}

/** The same on another page: sends it from there too, and says what became of it. */
export function PendingNotice({ onSent }: { readonly onSent: () => void }): ReactElement | null {
  const { fate } = usePending();
  const sent = fate.state === 'sent';
  useEffect(() => {
    if (sent) onSent();
  }, [sent, onSent]);
  if (fate.state === 'waiting')
    return (
      <Banner tone="warn">
        {say(
          '您的注册还没有发出去，网络一恢复就自动提交。',
          'Your registration is still on this phone. It is sent as soon as there is a network.',
        )}
      </Banner>
    );
  if (sent)
    return (
      <Banner tone="good">
        {say('网络恢复了，注册好了，防护已打开。', 'The network is back: you are registered and protected.')}
      </Banner>
    );
  if (fate.state === 'expired' || fate.state === 'refused')
    return (
      <>
        <Banner tone="warn">{fate.state === 'refused' ? fate.complaint.message : codeRanOut()}</Banner>
        <Press tone="plain" onPress={() => open('register')}>
          {say('继续注册', 'Go on with it')}
        </Press>
      </>
    );
  return null;
}

export const codeRanOut = (): string =>
  say(
    '网络恢复了，但验证码已经过期。您填的都还在，请再验证一次手机号。',
    'The network is back, but the code has run out. All you filled in is still here: please prove your number again.',
  );
