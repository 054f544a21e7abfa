import { useEffect, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Press } from '../../components/press';
import { Failed, Loading } from '../../components/states';
import { useHiddenFromCapture } from '../../platform/capture';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { scrollToTop } from '../../platform/scroll';
import { CodeTest, WrongCode } from './code-test';
import { Genuine } from './genuine';
import { useVerification } from './use-verification';
import { AskedAt, Verdict } from './verdict';
import './verification-screen.css';

/** '是不是真民警?': yes, no, or not confirmed; one glance must do. A yes comes after the caller's code, never before. */
export function VerificationScreen(): ReactElement {
  const { verification, wrong, reload, anew, ...test } = useVerification();
  useHiddenFromCapture();
  // The answer stands at the top; the code was typed further down.
  useEffect(scrollToTop, [verification.state, wrong]);
  switch (verification.state) {
    case 'asking':
      return <Loading />;
    case 'refused':
      return verification.notRegistered ? (
        <NotRegistered message={verification.message} />
      ) : (
        <Failed message={verification.message} onRetry={reload} />
      );
    case 'genuine':
      return <Genuine verification={verification} onAnew={anew} />;
    case 'someone':
      return wrong ? <WrongCode onAgain={anew} /> : <CodeTest {...test} />;
    case 'nobody':
      return <Nobody at={verification.at} />;
    case 'unconfirmed':
      return (
        <Verdict
          look="unsure"
          icon="question"
          title={say('现在没有网络，无法确认', 'No network: cannot be confirmed')}
        >
          <Text className="block big">
            {say('没有确认之前，请当作不是。', 'Until it is confirmed, take it for a scam.')}
          </Text>
        </Verdict>
      );
  }
}

const Nobody = ({ at }: { readonly at: number }): ReactElement => (
  <Verdict
    look="no"
    icon="cross"
    title={say('目前没有民警在联系您，请挂断', 'No officer is contacting you: hang up')}
  >
    <Text className="block">
      {say(
        '谁说自己是民警，都先挂断。再拨 96110 问。',
        'Whoever claims to be police: hang up, then ask 96110.',
      )}
    </Text>
    <AskedAt at={at} />
  </Verdict>
);

const NotRegistered = ({ message }: { readonly message: string }): ReactElement => (
  <Verdict look="unsure" icon="question" title={say('现在还不能核对', 'Cannot be checked yet')}>
    <Text className="block big">{message}</Text>
    <Press onPress={() => open('register')}>{say('注册防护', 'Register')}</Press>
  </Verdict>
);
