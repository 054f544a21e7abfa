import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeNameIn } from '@domain/scam/in-language';
import type { PublishedTip } from '@domain/tip/contract';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { language, say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { titleOf } from './words';
import './tips.css';

export interface TipRowProps {
  readonly tip: PublishedTip;
  readonly read: boolean;
  /** Which scam it is about; left out where all are about the same. */
  readonly named?: boolean;
}

/** A tip that opens, and whether it was read on this phone. */
export function TipRow({ tip, read, named = false }: TipRowProps): ReactElement {
  return (
    <Press tone="bare" className="tip-row" onPress={() => open('tip', { id: tip.id })}>
      <View className="grow">
        <Text className="block strong">{titleOf(tip)}</Text>
        <View className="row small">
          {named ? <Text className="soft">{scamTypeNameIn(language(), tip.scamType)}</Text> : null}
          {read ? <Text className="tip-read">{say('看过了', 'Read')}</Text> : null}
        </View>
      </View>
      <Icon name="next" />
    </Press>
  );
}
