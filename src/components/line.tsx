import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Icon, type IconName } from './icon';
import './line.css';

export interface LineProps {
  readonly icon: IconName;
  readonly children: string;
  /** All of it in red: it did not work. */
  readonly failed?: boolean;
}

/** One line of a list, with a drawing before it. A cross is red: what never to do. */
export function Line({ icon, children, failed = false }: LineProps): ReactElement {
  return (
    <View className={failed ? 'line danger-ink' : 'line'}>
      <Icon name={icon} size={1.1} className={icon === 'cross' ? 'danger-ink' : ''} />
      <View className="grow">{children}</View>
    </View>
  );
}
