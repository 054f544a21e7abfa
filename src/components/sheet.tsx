import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { say } from '../platform/language';
import { aria } from './aria';
import { Heading } from './card';
import { Press } from './press';
import type { SheetProps } from './sheet-props';
import './sheet.css';

/** Something to read or decide before going on. Drawn only while it is open. */
export function Sheet({ title, onClose, closeText, children }: SheetProps): ReactElement {
  return (
    <View className="sheet-shade">
      <View className="sheet" {...aria({ role: 'dialog', label: title })}>
        <Heading>{title}</Heading>
        <View className="sheet-body">{children}</View>
        <Press tone="plain" onPress={onClose}>
          {closeText ?? say('关闭', 'Close')}
        </Press>
      </View>
    </View>
  );
}
