import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Icon } from './icon';
import './shield.css';

/** The sign of the house: a shield and the bell (金钟) on it. */
export function Shield(): ReactElement {
  return (
    <View className="shield">
      <Icon name="shield" size={4.4} className="shield-plate" />
      <Icon name="bell" size={2.1} className="shield-bell" />
    </View>
  );
}
