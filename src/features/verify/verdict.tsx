import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { shanghai } from '@domain/time/shanghai';
import { aria } from '../../components/aria';
import { Icon, type IconName } from '../../components/icon';
import { say } from '../../platform/language';
import './verification-screen.css';

interface VerdictProps {
  readonly look: 'yes' | 'no' | 'unsure';
  readonly icon: IconName;
  readonly title: string;
  readonly children: ReactNode;
}

/** The answer in one glance: its colour, its sign, its sentence. */
export function Verdict({ look, icon, title, children }: VerdictProps): ReactElement {
  return (
    <View className={`verdict verdict-${look} phrases`}>
      <Icon name={icon} size={2.4} />
      <Text className="verdict-title" {...aria({ live: 'assertive' })}>
        {title}
      </Text>
      {children}
    </View>
  );
}

/** When the server was last asked: a page that stands still proves nothing. */
export function AskedAt({ at }: { readonly at: number }): ReactElement {
  const time = shanghai(at).format('HH:mm:ss');
  return <Text className="block small">{say(`${time} 刚刚核对`, `Checked at ${time}`)}</Text>;
}
