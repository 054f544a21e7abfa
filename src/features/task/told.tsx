import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import './task.css';

export interface ToldProps {
  readonly sentence: string | null;
  readonly onRead: () => void;
}

/** The answer to a tap whose card is gone, in sight until it is read. */
export function Told({ sentence, onRead }: ToldProps): ReactElement | null {
  if (sentence === null) return null;
  return (
    <View className="task-told">
      <Banner tone="warn">
        <Text className="block">{sentence}</Text>
        <Press tone="link" onPress={onRead}>
          知道了
        </Press>
      </Banner>
    </View>
  );
}
