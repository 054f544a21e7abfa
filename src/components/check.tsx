import type { ReactElement, ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Icon } from './icon';
import { Press } from './press';
import './check.css';

export interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A box to tick, as large as its text. */
export function Check({ checked, onChange, children }: CheckProps): ReactElement {
  return (
    <Press tone="bare" className="check" role="checkbox" checked={checked} onPress={() => onChange(!checked)}>
      <View className={checked ? 'check-box check-ticked' : 'check-box'}>
        {checked ? <Icon name="check" size={1.1} /> : null}
      </View>
      <View className="grow">{children}</View>
    </Press>
  );
}
