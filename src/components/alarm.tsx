import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { aria } from './aria';
import { Icon } from './icon';
import { Press } from './press';
import './alarm.css';

export interface AlarmProps {
  readonly title: string;
  /** What it is about, and what a tap does: one under the other. */
  readonly lines: readonly string[];
  readonly onPress: () => void;
}

/** Home's largest button: somebody is in danger now. */
export const Alarm = ({ title, lines, onPress }: AlarmProps): ReactElement => (
  <View {...aria({ role: 'alert' })}>
    <Press tone="danger" className="alarm" onPress={onPress}>
      <Icon name="bell" size={2} className="alarm-bell" />
      <View className="grow">
        <Text className="alarm-title phrases">{title}</Text>
        {lines.map((line) => (
          <Text key={line} className="block">
            {line}
          </Text>
        ))}
      </View>
      <Icon name="next" />
    </Press>
  </View>
);
