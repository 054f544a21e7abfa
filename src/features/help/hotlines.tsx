import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { emergency, hotline } from '@domain/message/copy';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { dial } from '../../platform/dial';
import { say } from '../../platform/language';
import './hotlines.css';

/** One tap to the anti-fraud hotline. */
export function CallHotline(): ReactElement {
  return (
    <Press tone="gold" onPress={() => dial(hotline)}>
      <Icon name="phone" />
      {callText(hotline)}
    </Press>
  );
}

/** One tap to the police. */
export function CallEmergency(): ReactElement {
  return (
    <Press tone="danger" onPress={() => dial(emergency)}>
      <Icon name="phone" />
      {callText(emergency)}
    </Press>
  );
}

/** Both numbers that help, each with what it is for. */
export function Hotlines(): ReactElement {
  return (
    <View className="hotlines">
      <Hotline number={hotline} use={say('反诈专线', 'Anti-fraud line')} />
      <Hotline number={emergency} use={say('已转账，快报警', 'Money gone? Call now')} />
    </View>
  );
}

const callText = (number: string): string => say(`拨打 ${number}`, `Call ${number}`);

function Hotline({ number, use }: { readonly number: string; readonly use: string }): ReactElement {
  return (
    <Press tone="plain" className="hotline" onPress={() => dial(number)}>
      <Icon name="phone" />
      <View>
        <Text className="block strong">{callText(number)}</Text>
        <Text className="soft small">{use}</Text>
      </View>
    </Press>
  );
}
