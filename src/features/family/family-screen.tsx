import { useState, type ReactElement, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { StaleNotice } from '../../components/stale-notice';
import { Failed, Loading } from '../../components/states';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { scrollToTop } from '../../platform/scroll';
import { EnterCode } from './enter-code';
import { GuardedCard } from './guarded-card';
import { GuardiansCard } from './guardians-card';
import { Invitation } from './invitation';
import { InviteCard } from './invite-card';
import { codeIn, forgetCode, keptCode } from './kept-code';
import { useFamily } from './use-family';

export interface FamilyScreenProps {
  /** Of the card that opened the page. */
  readonly code: string | undefined;
  /** For a new guardian: may WeChat tell them? */
  readonly messages: ReactNode;
}

/** Who guards me and whom I guard. Opened by a card it begins with the invitation. */
export function FamilyScreen({ code: given, messages }: FamilyScreenProps): ReactElement {
  const [code, setCode] = useState(() => codeIn(given) ?? keptCode());
  const [agreed, setAgreed] = useState(false);
  const drop = (): void => {
    forgetCode();
    setCode(null);
    scrollToTop();
  };
  const agree = (): void => {
    drop();
    setAgreed(true);
  };
  if (code !== null) return <Invitation key={code} code={code} onAgreed={agree} onDropped={drop} />;
  return (
    <>
      {agreed ? (
        <>
          <Banner tone="good">
            {say('好的，您是他的守护人了。谢谢您。', 'Done: you are their guardian. Thank you.')}
          </Banner>
          {messages}
        </>
      ) : null}
      <Members onCode={setCode} />
    </>
  );
}

function Members({ onCode }: { readonly onCode: (code: string) => void }): ReactElement {
  const { data, reload } = useFamily();
  if (data.state === 'loading') return <Loading />;
  if (data.state === 'failed') {
    return data.error === 'notRegistered' ? (
      <NotRegistered onCode={onCode} />
    ) : (
      <Failed message={data.message} onRetry={reload} />
    );
  }
  const { guardians, guarded } = data.value;
  return (
    <>
      <StaleNotice stale={data.stale} />
      <GuardiansCard guardians={guardians} onChanged={reload} />
      <InviteCard />
      <GuardedCard guarded={guarded} onChanged={reload} />
      <EnterCode onCode={onCode} />
    </>
  );
}

function NotRegistered({ onCode }: { readonly onCode: (code: string) => void }): ReactElement {
  return (
    <>
      <Card title={say('家人守护', 'Family guard')}>
        <View>
          {say(
            '骗子缠着您、我们打不通的时候，请您信得过的家人打给您。',
            'When a scammer keeps you busy, a relative whom you trust calls you.',
          )}
        </View>
        <View>{say('先注册防护，再请家人。', 'Register first, then ask a relative.')}</View>
        <Press onPress={() => open('register')}>{say('注册防护', 'Register')}</Press>
      </Card>
      <EnterCode onCode={onCode} />
    </>
  );
}
