import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { shanghai } from '@domain/time/shanghai';
import { aria } from '../../components/aria';
import { Icon, type IconName } from '../../components/icon';
import { Press } from '../../components/press';
import { useHiddenFromCapture } from '../../platform/capture';
import { open } from '../../platform/navigate';
import { Failed, Loading } from '../../components/states';
import { useVerification } from './use-verification';
import type { Verification } from './verification';
import './verification-screen.css';

const timeText = (at: number): string => shanghai(at).format('HH:mm:ss');
const sinceText = (at: number): string => shanghai(at).format('HH:mm');

/** '是不是真民警?': yes, no, or not confirmed; one glance must do. */
export function VerificationScreen(): ReactElement {
  const { verification, reload } = useVerification();
  useHiddenFromCapture();
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
      return <Genuine verification={verification} />;
    case 'nobody':
      return (
        <Verdict look="no" icon="cross" title="目前没有民警在联系您，请挂断">
          <Text className="block">谁说自己是民警，都先挂断。再拨 96110 问。</Text>
          <AskedAt at={verification.at} />
        </Verdict>
      );
    case 'unconfirmed':
      return (
        <Verdict look="unsure" icon="question" title="现在没有网络，无法确认">
          <Text className="block big">没有确认之前，请当作不是。</Text>
        </Verdict>
      );
  }
}

function NotRegistered({ message }: { readonly message: string }): ReactElement {
  return (
    <Verdict look="unsure" icon="question" title="现在还不能核对">
      <Text className="block big">{message}</Text>
      <Press onPress={() => open('register')}>注册防护</Press>
    </Verdict>
  );
}

function Genuine({
  verification,
}: {
  readonly verification: Extract<Verification, { state: 'genuine' }>;
}): ReactElement {
  const { station, officer, badgeTail, since, codeWord } = verification.contact;
  return (
    <>
      <Verdict look="yes" icon="check" title="有民警正在联系您">
        <Text className="title">{`${station} ${officer}`}</Text>
        <Text className="block big">{`警号尾号 ${badgeTail}`}</Text>
        <Text className="block">{`${sinceText(since)} 起负责您的事`}</Text>
        <AskedAt at={verification.at} />
      </Verdict>
      <View className="code-word">
        <Text className="block strong">正在共享屏幕的，先关掉：骗子也看得到这一页。</Text>
        <Text className="block">先让电话里的人说暗号：</Text>
        <Text className="code-word-text">{codeWord}</Text>
        <Text className="block soft">说对了才是他。说不出、说错了，马上挂断。您不要先说。</Text>
      </View>
    </>
  );
}

const AskedAt = ({ at }: { readonly at: number }): ReactElement => (
  <Text className="block small">{`${timeText(at)} 刚刚核对`}</Text>
);

interface VerdictProps {
  readonly look: 'yes' | 'no' | 'unsure';
  readonly icon: IconName;
  readonly title: string;
  readonly children: ReactNode;
}

function Verdict({ look, icon, title, children }: VerdictProps): ReactElement {
  return (
    <View className={`verdict verdict-${look}`}>
      <Icon name={icon} size={3.2} />
      <Text className="verdict-title" {...aria({ live: 'assertive' })}>
        {title}
      </Text>
      {children}
    </View>
  );
}
