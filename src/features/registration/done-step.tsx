import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { Shield } from '../../components/shield';
import { say } from '../../platform/language';
import './done-step.css';

/** Registered; `next` is what remains to be asked. */
export function DoneStep({ next }: { readonly next: ReactNode }): ReactElement {
  return (
    <View className="stack done">
      <Shield />
      <Text className="title">{say('注册好了，防护已打开', 'Registered. You are protected now.')}</Text>
      {next}
    </View>
  );
}
